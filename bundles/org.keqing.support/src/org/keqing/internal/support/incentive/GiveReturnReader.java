package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keqing.store.Tx;
import org.keqing.support.incentive.GiveReturn;

/** Adds up what a client was given and what it traded, quarter by quarter. */
final class GiveReturnReader {

    private static final int MONTHS = 3;

    private final Tx tx;
    private final long clientId;

    GiveReturnReader(Tx tx, long clientId) {
        this.tx = tx;
        this.clientId = clientId;
    }

    List<GiveReturn> quarters(LocalDate until, int count) {
        LocalDate last = until.withDayOfMonth(1).withMonth((until.getMonthValue() - 1) / MONTHS * MONTHS + 1);
        List<GiveReturn> quarters = new ArrayList<>();
        for (int back = count - 1; back >= 0; back--) {
            LocalDate from = last.minusMonths((long) back * MONTHS);
            LocalDate to = from.plusMonths(MONTHS).minusDays(1);
            LocalDate fromBefore = from.minusYears(1);
            LocalDate toBefore = from.plusMonths(MONTHS).minusYears(1).minusDays(1);
            quarters.add(new GiveReturn(from, to, sum("SELECT SUM(c.amount) FROM incentive_claim c JOIN incentive i ON i.id = c.incentive_id WHERE i.client_id = ? AND c.state = 'PAID'"
                    + " AND c.paid_on >= ? AND c.paid_on <= ?", from, to), sum("SELECT SUM(amount) FROM client_given WHERE client_id = ? AND day >= ? AND day <= ?", from, to),
                    sum("SELECT SUM(actual_cost) FROM support_plan WHERE client_id = ? AND due_date >= ? AND due_date <= ?", from, to), trade("amount", from, to),
                    trade("amount", fromBefore, toBefore), trade("amount - cost", from, to), trade("amount - cost", fromBefore, toBefore)));
        }
        return quarters;
    }

    private BigDecimal trade(String what, LocalDate from, LocalDate to) {
        return sum("SELECT SUM(" + what + ") FROM trade WHERE client_id = ? AND trade_date >= ? AND trade_date <= ?", from, to);
    }

    private BigDecimal sum(String sql, LocalDate from, LocalDate to) {
        BigDecimal sum = tx.sql().fetchOne(sql, clientId, from, to).get(0, BigDecimal.class);
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
