package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.ContractSuccession.EndingDue;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.dues.Step;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * The written dues of a contract that ends on a day: those until then stay, the one that runs over it costs its days until then by the terms, those after it cost nothing. Money that came in stays what it
 * is: a due for which something was paid is never deleted.
 */
final class DueEnd {

    private final Tx tx;
    private final long contract;
    private final LocalDate last;
    private final List<ContractDue> dues;
    /** By first day what the periods cost until the last day. */
    private final Map<LocalDate, BigDecimal> costs;

    private DueEnd(Tx tx, long contract, LocalDate last, List<ContractDue> dues, Map<LocalDate, BigDecimal> costs) {
        this.tx = tx;
        this.contract = contract;
        this.last = last;
        this.dues = dues;
        this.costs = costs;
    }

    /** @throws StoreException when terms do not fit together (names the contract) */
    static DueEnd of(Tx tx, long contractId, LocalDate last) throws SQLException, StoreException {
        List<ContractDue> dues = DefaultDueService.read(tx, contractId);
        Map<LocalDate, BigDecimal> costs = new HashMap<>();
        if (dues.stream().anyMatch(due -> isPeriod(due) && due.period().to().isAfter(last))) {
            try {
                rule(tx, contractId).until(last).stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).forEach(due -> costs.put(due.period().from(), due.amount()));
            } catch (IllegalArgumentException e) {
                throw new StoreException(NLS.bind(Messages.MsgDueTerms, dues.getFirst().contractNumber(), e.getMessage()), e);
            }
        }
        return new DueEnd(tx, contractId, last, dues, costs);
    }

    private static DueRule rule(Tx tx, long id) {
        Record row = tx.sql().fetchOne("SELECT start_date, end_date, rhythm, season_months, counted_from_start, in_arrears, due_days, amount, deposit FROM contract WHERE id = ?", id);
        List<Step> steps = tx.sql().fetch("SELECT from_date, amount FROM contract_step WHERE owner_id = ?", id)
                .map(step -> new Step(step.get(0, LocalDate.class), step.get(1, BigDecimal.class)));
        List<Span> free = tx.sql().fetch("SELECT from_date, to_date FROM contract_free_period WHERE owner_id = ?", id)
                .map(span -> new Span(span.get(0, LocalDate.class), span.get(1, LocalDate.class)));
        return new DueRule(row.get(0, LocalDate.class), row.get(1, LocalDate.class), Rhythm.get(row.get(2, String.class)), row.get(3, String.class), row.get(4, Boolean.class),
                row.get(5, Boolean.class), row.get(6, Integer.class), row.get(7, BigDecimal.class), row.get(8, BigDecimal.class), steps, free);
    }

    private static boolean isPeriod(ContractDue due) {
        return due.kind() == PlannedDue.Kind.PERIOD;
    }

    /** What is owed for periods until the last day. */
    BigDecimal owed() {
        return dues.stream().filter(DueEnd::isPeriod).map(this::owed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal owed(ContractDue due) {
        if (!due.period().to().isAfter(last)) {
            return due.amount();
        }
        return due.period().from().isAfter(last) ? BigDecimal.ZERO : costs.getOrDefault(due.period().from(), BigDecimal.ZERO);
    }

    /** All that came in for periods or as a deposit. */
    BigDecimal paid(PlannedDue.Kind kind) {
        return dues.stream().filter(due -> due.kind() == kind).map(ContractDue::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What came in for days after the last one. */
    BigDecimal ahead() {
        return dues.stream().filter(DueEnd::isPeriod).map(due -> due.paid().subtract(owed(due)).max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What becomes of each due when all that is open for later, or as a deposit, is taken back. */
    List<EndingDue> dues() {
        return dues.stream().map(due -> new EndingDue(due, changes(due) ? left(due) : due.amount())).toList();
    }

    /** Whether a due reaches beyond the last day; an open deposit does, since nothing is left to be secured by it. */
    private boolean changes(ContractDue due) {
        return isPeriod(due) ? due.period().to().isAfter(last) : due.open().signum() > 0;
    }

    private BigDecimal left(ContractDue due) {
        return isPeriod(due) ? owed(due) : due.paid();
    }

    /** Takes back what is open for days after the last one. */
    void cutPeriods() throws StoreException {
        cut(PlannedDue.Kind.PERIOD);
        NextDue.over(tx, contract);
    }

    /** Takes back what is open of the deposit: nothing is left to be secured by it. */
    void cutDeposit() throws StoreException {
        cut(PlannedDue.Kind.DEPOSIT);
        NextDue.over(tx, contract);
    }

    private void cut(PlannedDue.Kind kind) throws StoreException {
        for (ContractDue due : dues) {
            if (due.kind() == kind && changes(due)) {
                cut(due, left(due));
            }
        }
    }

    /** The deposit secures the amendment from now on. */
    void handOverDeposit(long amendment) {
        tx.sql().execute("UPDATE contract_due SET contract_id = ? WHERE contract_id = ? AND kind = ?", amendment, contract, PlannedDue.Kind.DEPOSIT.name());
        NextDue.over(tx, contract);
    }

    private void cut(ContractDue due, BigDecimal owed) throws StoreException {
        if (owed.signum() == 0 && due.paid().signum() == 0) {
            tx.sql().execute("DELETE FROM contract_due WHERE due_id = ?", due.id());
            tx.sql().execute("DELETE FROM due WHERE id = ?", due.id());
            // without the number of the contract, which not everybody who reads the history may know
            tx.history(HistoryAction.DELETED, FactsPackage.Literals.DUE, due.id(), due.id(), null, due.period().from() + " " + due.amount().toPlainString(), null);
        } else {
            if (isPeriod(due) && !due.period().from().isAfter(last)) {
                tx.sql().execute("UPDATE contract_due SET to_date = ? WHERE due_id = ?", last, due.id());
            }
            if (owed.compareTo(due.amount()) != 0) {
                change(due, owed);
            }
        }
        tx.changed(FactsPackage.Literals.DUE, due.id());
    }

    /** A due with another amount is another one among those of its day. */
    private void change(ContractDue due, BigDecimal owed) throws StoreException {
        long client = tx.sql().fetchOne("SELECT client_id FROM due WHERE id = ?", due.id()).get(0, Long.class);
        int occurrence = tx.sql().fetchOne("SELECT COALESCE(MAX(occurrence), -1) + 1 FROM due WHERE client_id = ? AND due_date = ? AND amount = ?", client, due.dueDate(), owed).get(0, Integer.class);
        BigDecimal onTime = DefaultDueService.onTime(tx, due).min(owed);
        tx.sql().execute("UPDATE due SET version = version + 1, amount = ?, occurrence = ?, is_open = ? WHERE id = ?", owed, occurrence, due.paid().compareTo(owed) < 0, due.id());
        if (due.paid().signum() > 0) {
            tx.sql().execute("UPDATE due SET paid_amount = ?, paid_on_time = ? WHERE id = ?", due.paid(), onTime, due.id());
        }
        tx.history(FactsPackage.Literals.DUE, due.id(), due.id(), FactsPackage.Literals.DUE__AMOUNT.getName(), due.amount().toPlainString(), owed.toPlainString());
    }
}
