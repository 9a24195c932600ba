package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.Incentive;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStanding.Dues;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

/** Reads incentives with what the trades have come to. */
final class StandingReader {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Tx tx;
    private final String visible;

    /** @param visible the condition that leaves out what the person may not see, on the alias {@code i} */
    StandingReader(Tx tx, String visible) {
        this.tx = tx;
        this.visible = visible;
    }

    /** What was reached of one incentive. */
    private record Reached(BigDecimal metric, BigDecimal base) {

        static final Reached NOTHING = new Reached(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private record Claimed(BigDecimal claimed, BigDecimal paid) {

        static final Claimed NOTHING = new Claimed(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    List<IncentiveStanding> of(long clientId, int limit) throws SQLException {
        return clientId == 0 ? read("", limit, FAR) : read(" AND i.client_id = ?", limit, FAR, clientId);
    }

    /** With the trades until a day only; those that begin later are left out. */
    List<IncentiveStanding> begun(long clientId, LocalDate asOf) throws SQLException {
        return clientId == 0 ? read(" AND i.from_date <= ?", Integer.MAX_VALUE, asOf, asOf)
                : read(" AND i.from_date <= ? AND i.client_id = ?", Integer.MAX_VALUE, asOf, asOf, clientId);
    }

    List<IncentiveStanding> one(long id) throws SQLException {
        return read(" AND i.id = ?", 1, FAR, id);
    }

    private List<IncentiveStanding> read(String where, int limit, LocalDate asOf, Object... chosen) throws SQLException {
        List<Long> ids = RowsById.ids(tx, "SELECT i.id FROM incentive i WHERE " + visible + where + " ORDER BY i.to_date DESC, i.id DESC", limit, chosen);
        Map<Long, List<IncentiveStep>> steps = new HashMap<>();
        RowsById.each(tx, "SELECT s.incentive_id, s.reach, s.kind, s.reward FROM incentive_step s WHERE s.incentive_id IN (:ids) ORDER BY s.incentive_id, s.position", ids,
                row -> steps.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>())
                        .add(new IncentiveStep(row.get(1, BigDecimal.class), RewardKind.valueOf(row.get(2, String.class)), row.get(3, BigDecimal.class))));
        Map<Long, Reached> reached = reached(ids, asOf);
        Map<Long, Claimed> claimed = claimed(ids);
        Map<Long, Dues> dues = dues(ids, asOf);
        return RowsById.inOrder(tx, "SELECT i.id, i.client_id, k.code, k.name, i.title, i.plan_id, i.contract_number, i.metric, i.product, i.from_date, i.to_date, i.cap,"
                + " i.defined_by, i.defined_at, p.title, i.on_time_rate FROM incentive i JOIN client k ON k.id = i.client_id LEFT JOIN support_plan p ON p.id = i.plan_id WHERE i.id IN (:ids)", ids, row -> {
                    long id = row.get(0, Long.class);
                    Reached facts = reached.getOrDefault(id, Reached.NOTHING);
                    Claimed claims = claimed.getOrDefault(id, Claimed.NOTHING);
                    return new IncentiveStanding(incentive(row, steps.get(id)), facts.metric(), facts.base(), claims.claimed(), claims.paid(), dues.getOrDefault(id, Dues.NONE));
                });
    }

    private Map<Long, Reached> reached(List<Long> ids, LocalDate asOf) throws SQLException {
        Map<Long, Reached> reached = new HashMap<>();
        RowsById.each(tx, "SELECT i.id, SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END), SUM(t.amount)"
                + " FROM incentive i JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND t.trade_date <= ?"
                + " AND (i.product IS NULL OR t.product = i.product) WHERE i.id IN (:ids) GROUP BY i.id", ids,
                row -> reached.put(row.get(0, Long.class), new Reached(orZero(row, 1), orZero(row, 2))), asOf);
        return reached;
    }

    /** Of those that ask for something to be paid on time. By the day of the database, which guards by it, too: what falls due today can still be paid on time. */
    private Map<Long, Dues> dues(List<Long> ids, LocalDate asOf) throws SQLException {
        Map<Long, Dues> dues = new HashMap<>();
        RowsById.each(tx, "SELECT i.id, SUM(d.amount), SUM(COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END))"
                + " FROM incentive i JOIN due d ON d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE AND d.due_date < ?"
                + " WHERE i.on_time_rate IS NOT NULL AND i.id IN (:ids) GROUP BY i.id", ids, row -> dues.put(row.get(0, Long.class), new Dues(orZero(row, 1), orZero(row, 2))), asOf);
        return dues;
    }

    private Map<Long, Claimed> claimed(List<Long> ids) throws SQLException {
        Map<Long, Claimed> claimed = new HashMap<>();
        RowsById.each(tx, "SELECT c.incentive_id, SUM(CASE WHEN c.state <> 'REFUSED' THEN c.amount ELSE 0 END), SUM(CASE WHEN c.state = 'PAID' THEN c.amount ELSE 0 END)"
                + " FROM incentive_claim c WHERE c.incentive_id IN (:ids) GROUP BY c.incentive_id", ids,
                row -> claimed.put(row.get(0, Long.class), new Claimed(orZero(row, 1), orZero(row, 2))));
        return claimed;
    }

    private static BigDecimal orZero(Record row, int column) {
        BigDecimal number = row.get(column, BigDecimal.class);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static Incentive incentive(Record row, List<IncentiveStep> steps) {
        Long plan = row.get(5, Long.class);
        String contract = row.get(6, String.class);
        IncentiveTerms terms = new IncentiveTerms(row.get(4, String.class), plan == null ? Bond.ofContract(contract) : Bond.ofPlan(plan), Metric.valueOf(row.get(7, String.class)),
                row.get(8, String.class), row.get(9, LocalDate.class), row.get(10, LocalDate.class), steps, row.get(11, BigDecimal.class), row.get(15, BigDecimal.class));
        return new Incentive(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), terms, plan == null ? contract : row.get(14, String.class),
                row.get(12, String.class), row.get(13, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
