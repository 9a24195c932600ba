package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Advice;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.WatchItem.Renewal;
import org.keqing.contract.model.ContractState;
import org.keqing.store.Tx;

/** Reads what needs attention, for one person as of one day. */
final class WatchReader {

    private static final int RATE_SCALE = 4;
    private static final String IN_FORCE = "c.state = '" + ContractState.IN_FORCE.getLiteral() + "'";
    private static final String OF = "c.id, c.contract_number, c.category, c.keeper, k.id, k.code, k.name";
    private static final String ON_TIME = "COALESCE(f.paid_on_time, CASE WHEN f.paid_date <= f.due_date THEN COALESCE(f.paid_amount, f.amount) ELSE 0 END)";
    private static final String NO_DUES = IN_FORCE + " AND (c.rhythm <> 'none' OR c.amount > 0) AND NOT EXISTS (SELECT 1 FROM contract_due d WHERE d.contract_id = c.id)";
    private static final String OVERDUE = " FROM due f JOIN contract_due d ON d.due_id = f.id JOIN contract c ON c.id = d.contract_id JOIN client k ON k.id = c.client_id"
            + " WHERE f.is_open = TRUE AND f.due_date < ? AND ";
    private static final String OUT = " FROM contract_loan l JOIN contract c ON c.id = l.contract_id JOIN client k ON k.id = c.client_id WHERE l.returned_on IS NULL AND l.due_back < ? AND ";

    private final Tx tx;
    private final LocalDate today;
    private final int limit;
    private final String readable;
    private final List<Integer> leads;
    private final Map<String, List<Integer>> leadsOf = new HashMap<>();

    WatchReader(Tx tx, String user, LocalDate today, int limit) {
        this.tx = tx;
        this.today = today;
        this.limit = Math.max(1, limit);
        this.readable = ReadRight.of(tx, user).sql("c");
        this.leads = DefaultContractSettings.leadDays(tx);
        DefaultContractSettings.set(tx).stream().filter(category -> !category.leadDays().isEmpty()).forEach(category -> leadsOf.put(category.category(), category.leadDays()));
    }

    List<WatchItem> items() {
        List<WatchItem> items = new ArrayList<>(ending());
        items.addAll(overdue());
        items.addAll(withoutDues());
        items.addAll(originals());
        return items;
    }

    WatchFigures figures() {
        int shortest = leads.getLast();
        List<Record> ending = new ArrayList<>(tx.sql().fetch("SELECT c.category, c.end_date FROM contract c WHERE " + IN_FORCE + " AND c.end_date <= ? AND " + readable, today.plusDays(longest())));
        long expired = ending.stream().filter(row -> row.get(1, LocalDate.class).isBefore(today)).count();
        long expiring = ending.stream().filter(row -> !row.get(1, LocalDate.class).isBefore(today))
                .filter(row -> daysTo(row.get(1, LocalDate.class)) <= leadsOf.getOrDefault(row.get(0, String.class), leads).getLast()).count();
        return new WatchFigures(shortest, expiring, expired, count("SELECT COUNT(DISTINCT d.contract_id)" + OVERDUE + readable, today),
                count("SELECT COUNT(*) FROM contract c WHERE " + NO_DUES + " AND " + readable), count("SELECT COUNT(*)" + OUT + readable, today));
    }

    private long count(String select, Object... values) {
        return tx.sql().fetchOne(select, values).get(0, Long.class);
    }

    private int longest() {
        return leadsOf.values().stream().mapToInt(List::getFirst).reduce(leads.getFirst(), Math::max);
    }

    private long daysTo(LocalDate day) {
        return day.toEpochDay() - today.toEpochDay();
    }

    private String first() {
        return " FETCH FIRST " + limit + " ROWS ONLY";
    }

    /** What ends, the first to end first, with what is advised. */
    private List<WatchItem> ending() {
        LocalDate until = today.plusDays(longest());
        Map<Long, BigDecimal> rates = rates(until);
        Map<Long, String> successors = new HashMap<>();
        tx.sql().fetch("SELECT n.renews_id, n.contract_number FROM contract n JOIN contract c ON c.id = n.renews_id WHERE " + IN_FORCE + " AND c.end_date <= ?", until)
                .forEach(row -> successors.put(row.get(0, Long.class), row.get(1, String.class)));
        BigDecimal wanted = BigDecimal.valueOf(DefaultContractSettings.renewalRate(tx), 2);
        List<WatchItem> items = new ArrayList<>();
        for (Record row : tx.sql().fetch("SELECT " + OF + ", c.end_date, k.tier_scheme, k.tier, k.designated FROM contract c JOIN client k ON k.id = c.client_id WHERE " + IN_FORCE + " AND c.end_date <= ? AND "
                + readable + " ORDER BY c.end_date, c.id", until)) {
            LocalDate end = row.get(7, LocalDate.class);
            boolean over = end.isBefore(today);
            if (items.size() < limit && (over || daysTo(end) <= leadsOf.getOrDefault(row.get(2, String.class), leads).getFirst())) {
                long id = row.get(0, Long.class);
                items.add(item(over ? Kind.EXPIRED : Kind.EXPIRING, row, end, null,
                        renewal(rates.get(id), wanted, row, successors.get(id))));
            }
        }
        return items;
    }

    /** A key client by decision is kept whatever the figures say. */
    private static Renewal renewal(BigDecimal rate, BigDecimal wanted, Record row, String successor) {
        boolean designated = row.get(10, Boolean.class);
        Advice advice;
        if (successor != null) {
            advice = Advice.UNDER_WAY;
        } else if (designated) {
            advice = Advice.RENEW;
        } else if (rate == null) {
            advice = Advice.DECIDE;
        } else {
            advice = rate.compareTo(wanted) >= 0 ? Advice.RENEW : Advice.SETTLE_FIRST;
        }
        return new Renewal(advice, rate, row.get(8, String.class), row.get(9, String.class), designated, successor);
    }

    /** What was paid on time of what fell due, for the contracts that end until a day. */
    private Map<Long, BigDecimal> rates(LocalDate until) {
        Map<Long, BigDecimal> rates = new HashMap<>();
        tx.sql().fetch("SELECT d.contract_id, SUM(f.amount), SUM(" + ON_TIME + ") FROM contract c JOIN contract_due d ON d.contract_id = c.id JOIN due f ON f.id = d.due_id WHERE " + IN_FORCE
                + " AND c.end_date <= ? AND f.due_date < ? GROUP BY d.contract_id", until, today).forEach(row -> {
                    BigDecimal owed = row.get(1, BigDecimal.class);
                    if (owed.signum() > 0) {
                        // never said to be better than it is
                        rates.put(row.get(0, Long.class), row.get(2, BigDecimal.class).min(owed).divide(owed, RATE_SCALE, RoundingMode.DOWN));
                    }
                });
        return rates;
    }

    private List<WatchItem> overdue() {
        return new ArrayList<>(tx.sql().fetch("SELECT " + OF + ", MIN(f.due_date) AS oldest, SUM(f.amount - COALESCE(f.paid_amount, 0))" + OVERDUE + readable + " GROUP BY " + OF
                + " ORDER BY oldest, c.id" + first(), today).map(row -> item(Kind.OVERDUE, row, row.get(7, LocalDate.class), row.get(8, BigDecimal.class), null)));
    }

    private List<WatchItem> withoutDues() {
        return new ArrayList<>(tx.sql().fetch("SELECT " + OF + ", c.start_date FROM contract c JOIN client k ON k.id = c.client_id WHERE " + NO_DUES + " AND " + readable
                + " ORDER BY c.start_date, c.id" + first()).map(row -> item(Kind.NO_DUES, row, row.get(7, LocalDate.class), null, null)));
    }

    private List<WatchItem> originals() {
        return new ArrayList<>(tx.sql().fetch("SELECT " + OF + ", l.due_back" + OUT + readable + " ORDER BY l.due_back, l.id" + first(), today)
                .map(row -> item(Kind.ORIGINAL_OUT, row, row.get(7, LocalDate.class), null, null)));
    }

    private WatchItem item(Kind kind, Record row, LocalDate day, BigDecimal amount, Renewal renewal) {
        return new WatchItem(kind, row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Long.class), row.get(5, String.class),
                row.get(6, String.class), day, daysTo(day), amount, renewal);
    }
}
