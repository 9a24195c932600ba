package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Copies the terms of contracts into new drafts. */
@Component(service = ContractSuccession.class)
public final class DefaultContractSuccession implements ContractSuccession {

    private static final List<EAttribute> COPIED = List.of(ContractPackage.Literals.CONTRACT__CATEGORY, ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__AMOUNT,
            ContractPackage.Literals.CONTRACT__CURRENCY, ContractPackage.Literals.CONTRACT__KEEPER, ContractPackage.Literals.CONTRACT__RHYTHM, ContractPackage.Literals.CONTRACT__SEASON_MONTHS,
            ContractPackage.Literals.CONTRACT__COUNTED_FROM_START, ContractPackage.Literals.CONTRACT__IN_ARREARS, ContractPackage.Literals.CONTRACT__DUE_DAYS);

    private final DefaultContractService contracts;
    private final ContractAccess access;
    private final DueService dues;

    /** Works by the system's calendar. */
    @Activate
    public DefaultContractSuccession() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultContractSuccession(Clock clock) {
        this.contracts = new DefaultContractService(clock);
        this.access = new DefaultContractAccess(clock);
        this.dues = new DefaultDueService(clock);
    }

    /** Puts what differs from the old contract into the new one. */
    @FunctionalInterface
    private interface Following {
        void write(Contract old, Contract fresh) throws StoreException;
    }

    private ContractEdit follow(Store store, String user, long contractId, Following following) throws StoreException {
        try (ContractEdit before = contracts.edit(store, user, contractId)) {
            Contract old = before.contract();
            if (!ContractFlow.signed(old.getState())) {
                throw new StoreException(NLS.bind(Messages.MsgFollowUnsigned, old.getNumber()));
            }
            ContractEdit edit = contracts.create(store, user, old.getClient().getId());
            try {
                COPIED.forEach(feature -> edit.contract().eSet(feature, old.eGet(feature)));
                following.write(old, edit.contract());
                return edit;
            } catch (StoreException | RuntimeException e) {
                edit.close();
                throw e;
            }
        }
    }

    @Override
    public ContractEdit renew(Store store, String user, long contractId) throws StoreException {
        return follow(store, user, contractId, (old, fresh) -> {
            if (old.getEndDate() == null) {
                throw new StoreException(NLS.bind(Messages.MsgRenewOpenEnded, old.getNumber()));
            }
            LocalDate start = old.getEndDate().plusDays(1);
            fresh.setStartDate(start);
            fresh.setEndDate(end(old, start));
            fresh.setDeposit(old.getDeposit());
            fresh.setRenews(loaded(fresh, old));
            long months = ChronoUnit.MONTHS.between(old.getStartDate(), start);
            old.getSteps().forEach(step -> fresh.getSteps().add(step(step.getFromDate().plusMonths(months), step.getAmount())));
        });
    }

    /** As long as the old term: whole months when it has them, else its days. */
    private static LocalDate end(Contract old, LocalDate start) {
        Period length = Period.between(old.getStartDate(), start);
        return length.getDays() == 0 ? start.plus(length).minusDays(1) : start.plusDays(ChronoUnit.DAYS.between(old.getStartDate(), start)).minusDays(1);
    }

    @Override
    public ContractEdit amend(Store store, String user, long contractId, LocalDate from) throws StoreException {
        return follow(store, user, contractId, (old, fresh) -> {
            if (from.isBefore(old.getStartDate()) || old.getEndDate() != null && from.isAfter(old.getEndDate())) {
                throw new StoreException(NLS.bind(Messages.MsgAmendOutside, old.getNumber(), from));
            }
            fresh.setStartDate(from);
            fresh.setEndDate(old.getEndDate());
            fresh.setAmends(loaded(fresh, old));
            fresh.setAmount(rest(old, from));
            BigDecimal holds = null;
            for (AmountStep step : old.getSteps()) {
                if (step.getFromDate().isAfter(from)) {
                    fresh.getSteps().add(step(step.getFromDate(), step.getAmount()));
                } else {
                    holds = step.getAmount();
                }
            }
            if (holds != null) {
                fresh.getSteps().addFirst(step(from, holds));
            }
            old.getFreePeriods().stream().filter(free -> !free.getToDate().isBefore(from)).forEach(free -> fresh.getFreePeriods().add(EcoreUtil.copy(free)));
        });
    }

    /** What the old terms owe from a day on; the whole amount when they say nothing of dues. */
    private static BigDecimal rest(Contract old, LocalDate from) {
        if (old.getAmount() == null || old.getEndDate() == null) {
            return old.getAmount();
        }
        try {
            BigDecimal before = BigDecimal.ZERO;
            for (PlannedDue due : DueRule.of(old).plan(old.getEndDate())) {
                if (due.kind() == PlannedDue.Kind.PERIOD) {
                    before = before.add(part(due.amount(), due.period().from(), due.period().to(), from.minusDays(1)));
                }
            }
            return old.getAmount().subtract(before);
        } catch (IllegalArgumentException e) {
            return old.getAmount();
        }
    }

    private static AmountStep step(LocalDate from, BigDecimal amount) {
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        step.setFromDate(from);
        step.setAmount(amount);
        return step;
    }

    /** The old contract as the new one's session knows it. */
    private static Contract loaded(Contract fresh, Contract old) {
        return (Contract) fresh.eResource().getResourceSet().getEObject(EcoreUtil.getURI(old), true);
    }

    @Override
    public Settlement settlement(Store store, String user, long contractId, LocalDate last) throws StoreException {
        access.open(store, user, contractId, Route.FORM, null);
        BigDecimal owed = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal deposit = BigDecimal.ZERO;
        for (ContractDue due : dues.dues(store, contractId)) {
            if (due.kind() == PlannedDue.Kind.DEPOSIT) {
                deposit = deposit.add(due.paid());
            } else {
                owed = owed.add(part(due.amount(), due.period().from(), due.period().to(), last));
                paid = paid.add(due.paid());
            }
        }
        return new Settlement(owed.setScale(2, RoundingMode.HALF_UP), paid.setScale(2, RoundingMode.HALF_UP), deposit.setScale(2, RoundingMode.HALF_UP));
    }

    /** What of the amount of a period belongs to its days until the last one. */
    private static BigDecimal part(BigDecimal amount, LocalDate from, LocalDate to, LocalDate last) {
        if (last.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        if (!last.isBefore(to)) {
            return amount;
        }
        return amount.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, last) + 1)).divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1), 2, RoundingMode.HALF_UP);
    }
}
