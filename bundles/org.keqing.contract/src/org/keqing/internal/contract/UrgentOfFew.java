package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * Out of the contracts that a person keeps or whose client a person manages: they are read by their ids and put in order here, because in an index of all contracts they stand too far apart.
 * Conditions on money and originals are looked at here, too: with them in the statement Derby prefers an index of all that is open to one of the ids.
 */
final class UrgentOfFew implements UrgentContracts {

    /** A person with more contracts is served by {@link UrgentOfMany}, in whose order they are found soon enough. */
    static final int FEW = 2_000;

    private final Tx tx;
    private final List<Long> contracts;
    private final Set<Long> clients;

    private UrgentOfFew(Tx tx, Set<Long> contracts, Set<Long> clients) {
        this.tx = tx;
        this.contracts = List.copyOf(contracts);
        this.clients = clients;
    }

    /** What is urgent for a person: by the ids of the person's contracts, or by a condition when they are many. */
    static UrgentContracts of(Tx tx, String person) throws SQLException {
        Set<Long> contracts = new LinkedHashSet<>();
        Set<Long> clients = new LinkedHashSet<>();
        tx.sql().fetch("SELECT c.id, c.client_id FROM contract c WHERE c.keeper = ? FETCH FIRST " + (FEW + 1) + " ROWS ONLY", person).forEach(row -> add(row, contracts, clients));
        List<Long> managed = RowsById.ids(tx, "SELECT k.id FROM client k WHERE k.manager = ?", FEW + 1, person);
        if (contracts.size() <= FEW && managed.size() <= FEW) {
            RowsById.each(tx, "SELECT c.id, c.client_id FROM contract c WHERE c.client_id IN (:ids)", managed, row -> add(row, contracts, clients));
        }
        return contracts.size() <= FEW && managed.size() <= FEW ? new UrgentOfFew(tx, contracts, clients) : new UrgentOfMany(tx, ReadRight.ownSql("c", person));
    }

    private static void add(Record row, Set<Long> contracts, Set<Long> clients) {
        contracts.add(row.get(0, Long.class));
        clients.add(row.get(1, Long.class));
    }

    /** A contract with its day, and an id that decides when another has the same day. */
    private record Placed(long contract, LocalDate day, long id) {
    }

    /** From rows that give a contract, a day and an id: of each contract the first, in the order of day and id. */
    private List<Urgent> first(String select, List<Long> ids, Predicate<Record> wanted, int limit, Object... values) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        RowsById.each(tx, select, ids, row -> {
            if (wanted.test(row)) {
                placed.add(new Placed(row.get(0, Long.class), row.get(1, LocalDate.class), row.get(2, Long.class)));
            }
        }, values);
        placed.sort(Comparator.comparing(Placed::day).thenComparing(Placed::id));
        Map<Long, Urgent> found = new LinkedHashMap<>();
        placed.forEach(row -> found.putIfAbsent(row.contract(), new Urgent(row.contract(), row.day())));
        return found.values().stream().limit(limit).toList();
    }

    @Override
    public List<Urgent> ending(LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return first("SELECT c.id, c.end_date, c.id, c.category FROM contract c WHERE " + IN_FORCE + " AND c.end_date <= ? AND c.id IN (:ids)", contracts,
                row -> wanted.test(row.get(3, String.class), row.get(1, LocalDate.class)), limit, until);
    }

    @Override
    public List<Urgent> overdue(LocalDate today, int limit) throws SQLException {
        List<Long> open = new ArrayList<>();
        RowsById.each(tx, "SELECT f.id, f.is_open FROM due f WHERE f.due_date < ? AND f.client_id IN (:ids)", List.copyOf(clients), row -> {
            if (row.get(1, Boolean.class)) {
                open.add(row.get(0, Long.class));
            }
        }, today);
        Set<Long> own = Set.copyOf(contracts);
        return first("SELECT d.contract_id, d.due_date, d.due_id FROM contract_due d WHERE d.due_id IN (:ids)", open, row -> own.contains(row.get(0, Long.class)), limit);
    }

    @Override
    public List<Urgent> withoutDues(int limit) throws SQLException {
        return first("SELECT c.id, c.start_date, c.id FROM contract c WHERE " + NO_DUES + " AND c.id IN (:ids)", contracts, row -> true, limit);
    }

    @Override
    public List<Urgent> originalsOut(LocalDate today, int limit) throws SQLException {
        return first("SELECT l.contract_id, l.due_back, l.id, l.returned_on FROM contract_loan l WHERE l.contract_id IN (:ids)", contracts,
                row -> row.get(3) == null && row.get(1, LocalDate.class).isBefore(today), limit);
    }
}
