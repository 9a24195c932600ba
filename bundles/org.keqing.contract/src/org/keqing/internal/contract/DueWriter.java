package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.dues.GeneratedDues;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.dues.Step;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.NextDue.Written;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.BulkLoad;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Writes the dues of many contracts that fall due within a window, client by client: contracts, amounts, free periods and what is written already are read side by side.
 * What the terms make is worked out beside that. */
final class DueWriter {

    /** What a signed amendment says is owed under the contract that it amends until it enters force. */
    private static final String SIGNED = "(state = '" + ContractState.IN_FORCE.getLiteral() + "' OR state = '" + ContractState.SIGNED.getLiteral() + "' AND amends_id IS NULL) AND rhythm <> '"
            + Rhythm.NONE.getLiteral() + "'";
    private static final List<String> DUE = List.of("id", "version", "client_id", "due_date", "amount", "occurrence");
    private static final List<String> CONTRACT_DUE = List.of("due_id", "contract_id", "kind", "from_date", "to_date", "due_date");
    /** Contracts that are planned together. */
    private static final int PART = 1_000;
    /** Parts that are planned by a thread of their own while others are read and written. */
    private static final int AHEAD = 4;

    private final Tx tx;
    private final Span window;
    private final String wanted;
    private final BulkLoad facts;
    private final BulkLoad links;
    private final NextDue next;
    private int contracts;
    private long dues;
    private BigDecimal sum = BigDecimal.ZERO;

    /** @param onlyContract id of a contract, 0 for all */
    DueWriter(Tx tx, Span window, long onlyContract) {
        this.tx = tx;
        this.window = window;
        this.wanted = SIGNED + (onlyContract == 0 ? "" : " AND c.id = " + onlyContract);
        this.facts = tx.bulk("due", DUE);
        this.links = tx.bulk("contract_due", CONTRACT_DUE);
        this.next = new NextDue(tx);
    }

    private record Agreed(long id, String number, DueRule rule, NextDue.Noted noted) {
    }

    private record OfContract<T>(long contract, T value) {
    }

    private record Fact(LocalDate date, BigDecimal amount) {
    }

    /**
     * A contract of a client, with all that its terms make.
     *
     * @param known what is written of it, and is about to be
     */
    private record Planned(Agreed contract, List<PlannedDue> plan, Set<Written> known) {
    }

    /**
     * The contracts of a client as they were read.
     *
     * @param planned what is made of them, once it is
     */
    private record Owed(long client, List<Agreed> agreed, List<OfContract<Step>> steps, List<OfContract<Span>> free, List<OfContract<Written>> written, List<Fact> there, List<Planned> planned) {
    }

    GeneratedDues write(Progress progress) throws SQLException, StoreException {
        progress.begin(Messages.TaskGeneratingDues, most());
        Connection connection = tx.connection();
        String ofParts = " p JOIN contract c ON c.id = p.owner_id WHERE " + wanted + " ORDER BY c.client_id, p.owner_id, p.from_date";
        try (ExecutorService planner = Executors.newSingleThreadExecutor();
                Merged<Agreed> agreed = new Merged<>(connection, "SELECT c.client_id, c.id, c.contract_number, c.start_date, c.end_date, c.rhythm, c.season_months,"
                        + " c.counted_from_start, c.in_arrears, c.due_days, c.amount, c.deposit, c.dues_written, c.next_due FROM contract c WHERE " + wanted + " ORDER BY c.client_id, c.id", DueWriter::agreed);
                Merged<OfContract<Step>> steps = new Merged<>(connection, "SELECT c.client_id, p.owner_id, p.from_date, p.amount FROM contract_step" + ofParts,
                        row -> new OfContract<>(row.getLong(2), new Step(row.getDate(3).toLocalDate(), row.getBigDecimal(4))));
                Merged<OfContract<Span>> free = new Merged<>(connection, "SELECT c.client_id, p.owner_id, p.from_date, p.to_date FROM contract_free_period" + ofParts,
                        row -> new OfContract<>(row.getLong(2), new Span(row.getDate(3).toLocalDate(), row.getDate(4).toLocalDate())));
                Merged<OfContract<Written>> written = new Merged<>(connection, "SELECT c.client_id, d.contract_id, d.kind, d.from_date FROM contract_due d"
                        + " JOIN contract c ON c.id = d.contract_id WHERE d.due_date >= ? ORDER BY c.client_id, d.contract_id",
                        row -> new OfContract<>(row.getLong(2), new Written(PlannedDue.Kind.valueOf(row.getString(3)), row.getDate(4).toLocalDate())), window.from());
                Merged<Fact> there = new Merged<>(connection, "SELECT client_id, due_date, amount FROM due WHERE due_date >= ? AND due_date <= ? ORDER BY client_id",
                        row -> new Fact(row.getDate(2).toLocalDate(), row.getBigDecimal(3).stripTrailingZeros()), window.from(), window.to())) {
            Deque<Future<List<Owed>>> ahead = new ArrayDeque<>();
            while (agreed.more() || !ahead.isEmpty()) {
                while (agreed.more() && ahead.size() < AHEAD) {
                    List<Owed> part = new ArrayList<>();
                    for (int read = 0; agreed.more() && read < PART;) {
                        long client = agreed.key();
                        Owed owed = new Owed(client, agreed.of(client), steps.of(client), free.of(client), written.of(client), there.of(client), new ArrayList<>());
                        part.add(owed);
                        read += owed.agreed().size();
                    }
                    ahead.add(planner.submit(() -> planned(part)));
                }
                int looked = 0;
                for (Owed owed : result(ahead.remove())) {
                    write(owed);
                    looked += owed.agreed().size();
                }
                progress.worked(looked);
                progress.check();
            }
        }
        facts.finish();
        links.finish();
        next.write();
        if (dues > 0) {
            tx.changed(FactsPackage.Literals.DUE);
        }
        return new GeneratedDues(contracts, dues, sum);
    }

    /** Counted in the key alone: those that are not signed make the work end before its bar does. */
    private long most() {
        return tx.sql().fetchOne("SELECT COUNT(*) FROM contract").get(0, Long.class);
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        Date end = row.getDate(5);
        DueRule rule = new DueRule(row.getDate(4).toLocalDate(), end == null ? null : end.toLocalDate(), Rhythm.get(row.getString(6)), row.getString(7), row.getBoolean(8),
                row.getBoolean(9), row.getInt(10), row.getBigDecimal(11), row.getBigDecimal(12), List.of(), List.of());
        Date next = row.getDate(14);
        return new Agreed(row.getLong(2), row.getString(3), rule, new NextDue.Noted(row.getBoolean(13), next == null ? null : next.toLocalDate()));
    }

    /** What the terms of the contracts make. */
    private List<Owed> planned(List<Owed> part) throws StoreException {
        for (Owed owed : part) {
            for (Agreed contract : owed.agreed()) {
                Set<Written> known = new HashSet<>(of(contract.id(), owed.written()));
                owed.planned().add(new Planned(contract, plan(contract, of(contract.id(), owed.steps()), of(contract.id(), owed.free()), contract.noted().last(window.to(), known)), known));
            }
        }
        return part;
    }

    private static List<Owed> result(Future<List<Owed>> planned) throws StoreException {
        try {
            return planned.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException refused ? refused : new StoreException(e.getCause().toString(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CanceledException();
        }
    }

    private void write(Owed owed) throws SQLException, StoreException {
        Map<Fact, Integer> occurrences = new HashMap<>();
        owed.there().forEach(fact -> occurrences.merge(fact, 1, Integer::sum));
        for (Planned planned : owed.planned()) {
            long contract = planned.contract().id();
            LocalDate first = null;
            for (PlannedDue due : planned.plan()) {
                if (window.contains(due.dueDate()) && planned.known().add(Written.of(due))) {
                    int occurrence = occurrences.merge(new Fact(due.dueDate(), due.amount().stripTrailingZeros()), 1, Integer::sum) - 1;
                    write(owed.client(), contract, due, occurrence);
                    first = first == null ? due.dueDate() : first;
                }
            }
            if (first != null) {
                contracts++;
            }
            next.look(contract, planned.contract().noted(), planned.plan(), planned.known(), first);
        }
    }

    private static <T> List<T> of(long contract, List<OfContract<T>> parts) {
        return parts.stream().filter(part -> part.contract() == contract).map(OfContract::value).toList();
    }

    /** All until after a day, so that the next one is among them. */
    private List<PlannedDue> plan(Agreed contract, List<Step> steps, List<Span> free, LocalDate day) throws StoreException {
        DueRule rule = contract.rule();
        try {
            return new DueRule(rule.start(), rule.end(), rule.rhythm(), rule.seasonMonths(), rule.fromStart(), rule.inArrears(), rule.dueDays(), rule.amount(), rule.deposit(), steps,
                    free).planAfter(day);
        } catch (IllegalArgumentException e) {
            throw new StoreException(NLS.bind(Messages.MsgDueTerms, contract.number(), e.getMessage()), e);
        }
    }

    private void write(long client, long contract, PlannedDue due, int occurrence) throws StoreException {
        long id = tx.newId();
        facts.add(id, 1, client, due.dueDate(), due.amount(), occurrence);
        links.add(id, contract, due.kind().name(), due.period().from(), due.period().to(), due.dueDate());
        dues++;
        sum = sum.add(due.amount());
    }
}
