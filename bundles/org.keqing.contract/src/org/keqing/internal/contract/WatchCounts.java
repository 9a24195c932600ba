package org.keqing.internal.contract;

import static org.keqing.internal.contract.UrgentContracts.IN_FORCE;
import static org.keqing.internal.contract.UrgentContracts.NO_DUES;

import java.time.LocalDate;

import org.keqing.contract.WatchFigures;
import org.keqing.store.Tx;

/** Counts what needs attention among the contracts that a person may read. */
final class WatchCounts {

    private final Tx tx;
    private final LocalDate today;
    private final String which;
    private final LeadTimes leads;

    private WatchCounts(Tx tx, LocalDate today, ReadRight right) {
        this.tx = tx;
        this.today = today;
        this.which = right.isFull() ? null : right.sql("c");
        this.leads = LeadTimes.of(tx);
    }

    static WatchFigures of(Tx tx, String user, LocalDate today) {
        return new WatchCounts(tx, today, ReadRight.of(tx, user)).figures();
    }

    private WatchFigures figures() {
        long over = count("SELECT COUNT(*) FROM contract c WHERE " + IN_FORCE + " AND c.end_date < ?" + and(), today);
        String contract = which == null ? "" : " JOIN contract c ON c.id = d.contract_id";
        return new WatchFigures(leads.general().getLast(), within("end_date", today), over,
                count("SELECT COUNT(DISTINCT d.contract_id) FROM due f JOIN contract_due d ON d.due_id = f.id" + contract + " WHERE f.is_open = TRUE AND f.due_date < ?" + and(), today),
                count("SELECT COUNT(*) FROM contract c WHERE " + NO_DUES + and()) + within("next_due", LocalDate.of(1, 1, 1)),
                count("SELECT COUNT(*) FROM contract_loan l JOIN contract c ON c.id = l.contract_id WHERE l.returned_on IS NULL AND l.due_back < ?" + and(), today));
    }

    /** Contracts in force by a day of theirs: from the first one on until the shortest lead time of their category. */
    private long within(String day, LocalDate first) {
        long contracts = 0;
        for (var row : tx.sql().fetch("SELECT c." + day + ", c.category, COUNT(*) FROM contract c WHERE " + IN_FORCE + " AND c." + day + " >= ? AND c." + day + " <= ?" + and() + " GROUP BY c." + day
                + ", c.category", first, today.plusDays(leads.latest()))) {
            if (!row.get(0, LocalDate.class).isAfter(today.plusDays(leads.shortest(row.get(1, String.class))))) {
                contracts += row.get(2, Long.class);
            }
        }
        return contracts;
    }

    private String and() {
        return which == null ? "" : " AND " + which;
    }

    private long count(String select, Object... values) {
        return tx.sql().fetchOne(select, values).get(0, Long.class);
    }
}
