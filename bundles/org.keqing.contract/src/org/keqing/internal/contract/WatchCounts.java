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

    private WatchCounts(Tx tx, LocalDate today, ReadRight right) {
        this.tx = tx;
        this.today = today;
        this.which = right.isFull() ? null : right.sql("c");
    }

    static WatchFigures of(Tx tx, String user, LocalDate today) {
        return new WatchCounts(tx, today, ReadRight.of(tx, user)).figures();
    }

    private WatchFigures figures() {
        LeadTimes leads = LeadTimes.of(tx);
        long over = 0;
        long soon = 0;
        for (var row : tx.sql().fetch("SELECT c.end_date, c.category, COUNT(*) FROM contract c WHERE " + IN_FORCE + " AND c.end_date <= ?" + and() + " GROUP BY c.end_date, c.category",
                today.plusDays(leads.longest()))) {
            LocalDate end = row.get(0, LocalDate.class);
            long contracts = row.get(2, Long.class);
            if (end.isBefore(today)) {
                over += contracts;
            } else if (!end.isAfter(today.plusDays(leads.shortest(row.get(1, String.class))))) {
                soon += contracts;
            }
        }
        String contract = which == null ? "" : " JOIN contract c ON c.id = d.contract_id";
        return new WatchFigures(leads.general().getLast(), soon, over,
                count("SELECT COUNT(DISTINCT d.contract_id) FROM due f JOIN contract_due d ON d.due_id = f.id" + contract + " WHERE f.is_open = TRUE AND f.due_date < ?" + and(), today),
                count("SELECT COUNT(*) FROM contract c WHERE " + NO_DUES + and()),
                count("SELECT COUNT(*) FROM contract_loan l JOIN contract c ON c.id = l.contract_id WHERE l.returned_on IS NULL AND l.due_back < ?" + and(), today));
    }

    private String and() {
        return which == null ? "" : " AND " + which;
    }

    private long count(String select, Object... values) {
        return tx.sql().fetchOne(select, values).get(0, Long.class);
    }
}
