package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
    private List<InForce> inForce;

    UrgentOfFew(Tx tx, OwnContracts own) throws SQLException {
        this.tx = tx;
        this.own = own;
        this.contracts = own.contracts(tx);
    }

    /** Read once, whether asked for what has ended, ends or lacks dues; without a day when it has no such. */
    private record InForce(long contract, String category, LocalDate end, LocalDate nextDue) {
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
        return first(placed, limit);
    }

    private static List<Urgent> first(List<Placed> placed, int limit) {
        placed.sort(Comparator.comparing(Placed::day).thenComparing(Placed::id));
        Map<Long, Urgent> found = new LinkedHashMap<>();
        placed.forEach(row -> found.putIfAbsent(row.contract(), new Urgent(row.contract(), row.day())));
        return found.values().stream().limit(limit).toList();
    }

    @Override
    public List<Urgent> ending(LocalDate from, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return inForce(InForce::end, from, until, wanted, limit);
    }

    @Override
    public List<Urgent> missing(LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return inForce(InForce::nextDue, EVER, until, wanted, limit);
    }

    private List<Urgent> inForce(Function<InForce, LocalDate> dayOf, LocalDate from, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        for (InForce each : inForce()) {
            LocalDate day = dayOf.apply(each);
            if (day != null && !day.isBefore(from) && !day.isAfter(until) && wanted.test(each.category(), day)) {
                placed.add(new Placed(each.contract(), day, each.contract()));
            }
        }
        return first(placed, limit);
    }

    private List<InForce> inForce() throws SQLException {
        if (inForce == null) {
            List<InForce> read = new ArrayList<>();
            RowsById.each(tx, "SELECT c.id, c.category, c.end_date, c.next_due FROM contract c WHERE " + IN_FORCE + " AND c.id IN (:ids)", contracts,
                    row -> read.add(new InForce(row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class), row.get(3, LocalDate.class))));
            inForce = read;
        }
        return inForce;
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
