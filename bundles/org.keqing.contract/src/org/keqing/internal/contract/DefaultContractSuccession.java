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
import org.jooq.Record;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.FreePeriod;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
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

    /** Works by the system's calendar. */
    @Activate
    public DefaultContractSuccession() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultContractSuccession(Clock clock) {
        this.contracts = new DefaultContractService(clock);
        this.access = new DefaultContractAccess(clock);
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
    public Links links(Store store, long contractId) throws StoreException {
        return store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT r.contract_number, a.contract_number FROM contract c LEFT JOIN contract r ON r.id = c.renews_id LEFT JOIN contract a ON a.id = c.amends_id WHERE c.id = ?",
                    contractId);
            if (row == null) {
                throw new StoreException(Messages.MsgContractGone);
            }
            return new Links(row.get(0, String.class), row.get(1, String.class), newest(tx, "renews_id", contractId), newest(tx, "amends_id", contractId));
        });
    }

    private static String newest(Tx tx, String link, long contractId) {
        Record row = tx.sql().fetchOne("SELECT contract_number FROM contract WHERE " + link + " = ? ORDER BY id DESC FETCH FIRST 1 ROWS ONLY", contractId);
        return row == null ? null : row.get(0, String.class);
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
            old.getFreePeriods().stream().filter(free -> !free.getToDate().isBefore(from)).forEach(free -> fresh.getFreePeriods().add(copy(free)));
        });
    }

    /** What the old terms owe from a day on; the whole amount when they say nothing of dues. */
    private static BigDecimal rest(Contract old, LocalDate from) {
        if (old.getAmount() == null || old.getEndDate() == null) {
            return old.getAmount();
        }
        try {
            return old.getAmount().subtract(DueSchedule.total(DueRule.of(old).until(from.minusDays(1))));
        } catch (IllegalArgumentException e) {
            return old.getAmount();
        }
    }

    /** A row of its own. */
    private static FreePeriod copy(FreePeriod old) {
        FreePeriod free = ContractFactory.eINSTANCE.createFreePeriod();
        free.setFromDate(old.getFromDate());
        free.setToDate(old.getToDate());
        free.setReason(old.getReason());
        return free;
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
        return ending(store, user, contractId, last).settlement();
    }

    @Override
    public Ending ending(Store store, String user, long contractId, LocalDate last) throws StoreException {
        access.open(store, user, contractId, Route.FORM, null);
        return store.read(tx -> {
            DueEnd end = DueEnd.of(tx, contractId, last);
            return new Ending(new Settlement(cents(end.owed()), cents(end.paid(PlannedDue.Kind.PERIOD)), cents(end.paid(PlannedDue.Kind.DEPOSIT))), end.dues());
        });
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
