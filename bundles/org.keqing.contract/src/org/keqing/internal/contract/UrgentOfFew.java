package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * Out of the contracts that a person keeps or whose client a person manages: they are read by their ids and put in order here, because in an index of all contracts they stand too far apart.
 * Whether an original is out is looked at here, too: else Derby may prefer an index of all that are out to one of the ids.
 */
final class UrgentOfFew implements UrgentContracts {

    private final Tx tx;
    private final OwnContracts own;
    private final List<Long> contracts;

    UrgentOfFew(Tx tx, OwnContracts own) throws SQLException {
        this.tx = tx;
        this.own = own;
        this.contracts = own.contracts(tx);
    }

    /** A contract with its day, and an id that decides when another has the same day. */
    private record Placed(long contract, LocalDate day, long id) {
    }

    /** From rows of own contracts that give a contract, a day and an id: of each contract the first, in the order of day and id. */
    private List<Urgent> first(String select, Predicate<Record> wanted, int limit, Object... values) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        RowsById.each(tx, select, contracts, row -> {
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
        return inForce("end_date", until, wanted, limit);
    }

    @Override
    public List<Urgent> missing(LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return inForce("next_due", until, wanted, limit);
    }

    private List<Urgent> inForce(String day, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return first("SELECT c.id, c." + day + ", c.id, c.category FROM contract c WHERE " + IN_FORCE + " AND c." + day + " <= ? AND c.id IN (:ids)",
                row -> wanted.test(row.get(3, String.class), row.get(1, LocalDate.class)), limit, until);
    }

    @Override
    public List<Urgent> overdue(LocalDate today, int limit) throws SQLException {
        return OpenDuesOfClients.overdue(tx, own, today, limit);
    }

    @Override
    public List<Urgent> withoutDues(int limit) throws SQLException {
        return first("SELECT c.id, c.start_date, c.id FROM contract c WHERE " + NO_DUES + " AND c.id IN (:ids)", row -> true, limit);
    }

    @Override
    public List<Urgent> originalsOut(LocalDate today, int limit) throws SQLException {
        return first("SELECT l.contract_id, l.due_back, l.id, l.returned_on FROM contract_loan l WHERE l.contract_id IN (:ids)",
                row -> row.get(3) == null && row.get(1, LocalDate.class).isBefore(today), limit);
    }
}
