package org.keqing.internal.contract;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.keqing.contract.dues.PlannedDue;
import org.keqing.store.RowsById;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * The day of the first due of each contract that its terms make and that is not written yet, kept in {@code contract.next_due}: null while none was ever written, {@link #NONE} when none is to come. What
 * the terms make before the first due that is written was settled elsewhere, as with a contract that was taken over, and is not missing.
 */
final class NextDue {

    /** No more are to come. */
    static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    private final Tx tx;
    private final SortedMap<LocalDate, List<Long>> changed = new TreeMap<>();

    NextDue(Tx tx) {
        this.tx = tx;
    }

    /** A due as terms and database know it. */
    record Written(PlannedDue.Kind kind, LocalDate from) {

        static Written of(PlannedDue due) {
            return new Written(due.kind(), due.period().from());
        }
    }

    /**
     * What a contract's row says.
     *
     * @param written whether it has dues
     * @param next    null when that was never computed
     */
    record Noted(boolean written, LocalDate next) {

        /** {@return a day on or after a given one, after which there is a period that is not written} */
        LocalDate last(LocalDate day, Set<Written> known) {
            LocalDate last = next == null || next.equals(NONE) || next.isBefore(day) ? day : next;
            for (Written each : known) {
                last = each.from().isAfter(last) ? each.from() : last;
            }
            return last;
        }
    }

    /**
     * Takes over what became of a contract.
     *
     * @param noted as it was before
     * @param plan  all that its terms make, until after {@link Noted#last} at least, by date
     * @param known what is written of it from the first day of the window on
     * @param first date of the first due that was written now, null when none was
     */
    void look(long contract, Noted noted, List<PlannedDue> plan, Set<Written> known, LocalDate first) throws SQLException {
        LocalDate next;
        if (noted.next() == null ? noted.written() : first != null && first.isBefore(noted.next())) {
            Set<Written> all = new HashSet<>(known);
            all.addAll(stored(contract));
            next = afterFirst(plan, all);
        } else if (noted.next() == null) {
            next = afterFirst(plan, known);
        } else {
            next = missing(plan.stream().filter(due -> !due.dueDate().isBefore(noted.next())).toList(), known);
        }
        if (next != null && !(noted.written() && next.equals(noted.next()))) {
            changed.computeIfAbsent(next, day -> new ArrayList<>()).add(contract);
        }
    }

    /** Null when none of the plan is written. */
    private static LocalDate afterFirst(List<PlannedDue> plan, Set<Written> written) {
        List<PlannedDue> rest = plan.stream().dropWhile(due -> !written.contains(Written.of(due))).toList();
        return rest.isEmpty() ? null : missing(rest, written);
    }

    private static LocalDate missing(List<PlannedDue> plan, Set<Written> written) {
        return plan.stream().filter(due -> !written.contains(Written.of(due))).map(PlannedDue::dueDate).findFirst().orElse(NONE);
    }

    private Set<Written> stored(long contract) throws SQLException {
        Set<Written> written = new HashSet<>();
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT kind, from_date FROM contract_due WHERE contract_id = ?")) {
            select.setLong(1, contract);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    written.add(new Written(PlannedDue.Kind.valueOf(row.getString(1)), row.getDate(2).toLocalDate()));
                }
            }
        }
        return written;
    }

    /** Notes what was looked at, day by day: few days are next for many contracts. */
    void write() throws StoreException {
        tx.changeMany("contract", List.of("dues_written", "next_due"), changed.values().stream().mapToLong(List::size).sum(), () -> {
            for (Map.Entry<LocalDate, List<Long>> each : changed.entrySet()) {
                RowsById.update(tx, "UPDATE contract SET dues_written = TRUE, next_due = ? WHERE id IN (:ids)", each.getValue(), each.getKey());
            }
        });
    }

    /** Notes that a contract is over: no more dues are to come, and perhaps none are left. */
    static void over(Tx tx, long contract) {
        boolean none = tx.sql().fetchOne("SELECT COUNT(*) FROM contract_due WHERE contract_id = ?", contract).get(0, Integer.class) == 0;
        tx.sql().execute("UPDATE contract SET dues_written = ?, next_due = ? WHERE id = ?", !none, none ? null : NONE, contract);
    }
}
