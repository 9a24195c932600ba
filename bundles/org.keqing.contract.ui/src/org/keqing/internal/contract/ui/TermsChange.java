package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.ui.form.FieldText;

/**
 * The terms of a contract beside those of another that follows it, and the dues to which each leads.
 *
 * @param before dues by the old terms
 * @param after  dues by the new terms
 */
record TermsChange(Contract old, Contract fresh, List<PlannedDue> before, List<PlannedDue> after) {

    private static final String NONE = "\u2013"; //$NON-NLS-1$

    /** @throws IllegalArgumentException with the reason, when terms do not fit together */
    static TermsChange of(DueService dues, Contract old, Contract fresh) {
        return new TermsChange(old, fresh, plan(dues, old), plan(dues, fresh));
    }

    /** Of an open-ended contract the dues of a year. */
    private static List<PlannedDue> plan(DueService dues, Contract contract) {
        return dues.plan(contract, contract.getStartDate().plusYears(1));
    }

    /** Heads, then term by term: what was, what will be, and by how much that is more. */
    List<List<String>> facts() {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("", Messages.LabelOldTerms, Messages.LabelNewTerms, Messages.LabelDifference)); //$NON-NLS-1$
        facts.add(days(ContractPackage.Literals.CONTRACT__START_DATE, old.getStartDate(), fresh.getStartDate()));
        facts.add(days(ContractPackage.Literals.CONTRACT__END_DATE, old.getEndDate(), fresh.getEndDate()));
        facts.add(sums(label(ContractPackage.Literals.CONTRACT__AMOUNT), old.getAmount(), fresh.getAmount()));
        long count = count(before);
        long counted = count(after);
        facts.add(List.of(Messages.LabelNumberOfDues, String.valueOf(count), String.valueOf(counted), sign(Long.compare(counted, count)) + (counted - count)));
        facts.add(sums(Messages.LabelSumOfDues, DueSchedule.total(before), DueSchedule.total(after)));
        if (old.getDeposit() != null || fresh.getDeposit() != null) {
            facts.add(sums(label(ContractPackage.Literals.CONTRACT__DEPOSIT), old.getDeposit(), fresh.getDeposit()));
        }
        return facts;
    }

    private static long count(List<PlannedDue> dues) {
        return dues.stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).count();
    }

    private static List<String> days(EAttribute feature, LocalDate was, LocalDate is) {
        return List.of(label(feature), was == null ? NONE : was.toString(), is == null ? NONE : is.toString(), ""); //$NON-NLS-1$
    }

    private static List<String> sums(String name, BigDecimal was, BigDecimal is) {
        BigDecimal more = orZero(is).subtract(orZero(was));
        return List.of(name, was == null ? NONE : money(was), is == null ? NONE : money(is), sign(more.signum()) + money(more));
    }

    private static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** A minus stands there already. */
    private static String sign(int more) {
        return more > 0 ? "+" : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String label(EAttribute feature) {
        return Labels.of(feature, Locale.getDefault());
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__AMOUNT, amount);
    }
}
