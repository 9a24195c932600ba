package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DueRule;
import org.keqing.internal.contract.Messages;
import org.keqing.model.RuleViolation;

/**
 * What a contract must fulfil to be stored.
 *
 * @since 0.1
 */
public final class ContractRules {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private ContractRules() {
    }

    /** Returns what is wrong with the contract by itself; empty when nothing is. */
    public static List<RuleViolation> check(Contract contract) {
        List<RuleViolation> found = new ArrayList<>();
        checkRequired(contract, found);
        contract.getSteps().forEach(step -> {
            checkRequired(step, found);
            checkNotNegative(step, ContractPackage.Literals.AMOUNT_STEP__AMOUNT, step.getAmount(), found);
        });
        contract.getFreePeriods().forEach(free -> {
            checkRequired(free, found);
            checkOrder(free, ContractPackage.Literals.FREE_PERIOD__TO_DATE, free.getFromDate(), free.getToDate(), found);
        });
        checkOrder(contract, ContractPackage.Literals.CONTRACT__END_DATE, contract.getStartDate(), contract.getEndDate(), found);
        checkNotNegative(contract, ContractPackage.Literals.CONTRACT__AMOUNT, contract.getAmount(), found);
        checkNotNegative(contract, ContractPackage.Literals.CONTRACT__DEPOSIT, contract.getDeposit(), found);
        if (contract.getCurrency() != null && !contract.getCurrency().isBlank() && !CURRENCY.matcher(contract.getCurrency()).matches()) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__CURRENCY, Messages.MsgCurrency));
        }
        if (ContractFlow.signed(contract.getState()) && contract.getSignedOn() == null) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__SIGNED_ON, Messages.MsgSignedOnMissing));
        }
        if (ContractFlow.ended(contract.getState()) && contract.getEndedOn() == null) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__ENDED_ON, Messages.MsgEndedOnMissing));
        }
        if (found.isEmpty() && contract.getRhythm() != Rhythm.NONE) {
            checkDues(contract, found);
        }
        return found;
    }

    /** The dues must follow from the terms; amounts per month must give the agreed amount. */
    private static void checkDues(Contract contract, List<RuleViolation> found) {
        try {
            BigDecimal total = DueSchedule.total(DueRule.of(contract).plan(contract.getStartDate()));
            if (contract.getAmount() != null && contract.getEndDate() != null && total.compareTo(contract.getAmount()) != 0) {
                found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__AMOUNT, NLS.bind(Messages.MsgAmountNotTotal, total, contract.getAmount())));
            }
        } catch (IllegalArgumentException e) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__RHYTHM, e.getMessage()));
        }
    }

    private static void checkRequired(EObject object, List<RuleViolation> found) {
        for (EStructuralFeature feature : object.eClass().getEStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (feature.isRequired() && (value == null || value.toString().isBlank())) {
                found.add(new RuleViolation(object, feature, Messages.MsgRequired));
            }
        }
    }

    private static void checkOrder(EObject object, EStructuralFeature last, LocalDate from, LocalDate to, List<RuleViolation> found) {
        if (from != null && to != null && to.isBefore(from)) {
            found.add(new RuleViolation(object, last, NLS.bind(Messages.MsgEndBeforeStart, from)));
        }
    }

    private static void checkNotNegative(EObject object, EStructuralFeature feature, BigDecimal value, List<RuleViolation> found) {
        if (value != null && value.signum() < 0) {
            found.add(new RuleViolation(object, feature, Messages.MsgNegative));
        }
    }
}
