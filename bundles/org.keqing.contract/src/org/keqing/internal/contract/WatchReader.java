package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jooq.Record;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Advice;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.WatchItem.Renewal;
import org.keqing.internal.contract.UrgentContracts.Urgent;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** Reads what needs attention as of one day: contracts in the order of urgency, as many as are wanted, and only of these what is shown. */
final class WatchReader {

    /** Own contracts that are read by their ids; of more, an index of all gives the first ones sooner. */
    private static final int FEW = 1_000;
    /** Own contracts whose ids are kept in memory; of more, such as those of a category's keeper, the database looks at each. */
    static final int MANY = 20_000;
    private static final int RATE_SCALE = 4;
    private static final String ON_TIME = "COALESCE(f.paid_on_time, CASE WHEN f.paid_date <= f.due_date THEN COALESCE(f.paid_amount, f.amount) ELSE 0 END)";
    private static final String OF_CONTRACT = "SELECT c.id, c.contract_number, c.category, c.keeper, k.id, k.code, k.name, c.end_date, c.start_date, k.tier_scheme, k.tier, k.designated"
            + " FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN (:ids)";

    private final Tx tx;
    private final LocalDate today;
    private final UrgentContracts urgent;
    private final LeadTimes leads;

    private WatchReader(Tx tx, LocalDate today, UrgentContracts urgent) {
        this.tx = tx;
        this.today = today;
        this.urgent = urgent;
        this.leads = LeadTimes.of(tx);
    }

    /** Everything that the person may read. */
    static WatchReader readable(Tx tx, String user, LocalDate today) {
        ReadRight right = ReadRight.of(tx, user);
        return new WatchReader(tx, today, new UrgentOfMany(tx, right.isFull() ? null : right.sql("c")));
    }

    /** Only contracts that the person keeps, or whose client the person manages. */
    static WatchReader mine(Tx tx, String user, LocalDate today) throws SQLException {
        Optional<OwnContracts> own = OwnContracts.of(tx, user, MANY);
        UrgentContracts urgent = own.map(each -> each.contracts().size() > FEW ? new UrgentOfMany(tx, each) : new UrgentOfFew(tx, each))
                .orElseGet(() -> new UrgentOfMany(tx, ReadRight.ownSql("c", user)));
        return new WatchReader(tx, today, urgent);
    }

    /** One kind of item, the most urgent first. */
    @FunctionalInterface
    private interface Read {
        List<WatchItem> items(int limit) throws SQLException;
    }

    private List<Read> kinds() {
        return List.of(this::ending, this::overdue, this::withoutDues, this::missingDues, this::originals);
    }

    /** Items of each kind, at most as many. */
    List<WatchItem> items(int limit) throws SQLException {
        return items(kinds(), limit);
    }

    /** Those without dues and those that lack further ones, at most as many of each. */
    List<WatchItem> withMissingDues(int limit) throws SQLException {
        return items(List.of(this::withoutDues, this::missingDues), limit);
    }

    private static List<WatchItem> items(List<Read> kinds, int limit) throws SQLException {
        List<WatchItem> items = new ArrayList<>();
        for (Read kind : kinds) {
            items.addAll(kind.items(limit));
        }
        return items;
    }

    /** The first items of all, at most as many; kinds behind them are not read. */
    List<WatchItem> first(int limit) throws SQLException {
        List<WatchItem> items = new ArrayList<>();
        for (Read kind : kinds()) {
            if (items.size() < limit) {
                items.addAll(kind.items(limit - items.size()));
            }
        }
        return items;
    }

    private long daysTo(LocalDate day) {
        return day.toEpochDay() - today.toEpochDay();
    }

    /** What ends, the first to end first, with what is advised. */
    private List<WatchItem> ending(int limit) throws SQLException {
        List<Urgent> ends = urgent.ending(today.plusDays(leads.longest()), (category, end) -> !end.isAfter(today.plusDays(leads.longest(category))), limit);
        Map<Long, BigDecimal> rates = rates(ends);
        Map<Long, String> successors = new HashMap<>();
        each(ends, "SELECT n.renews_id, n.contract_number FROM contract n WHERE n.renews_id IN (:ids)", row -> successors.put(row.get(0, Long.class), row.get(1, String.class)));
        BigDecimal wanted = BigDecimal.valueOf(DefaultContractSettings.renewalRate(tx), 2);
        return items(ends, (due, row) -> item(due.day().isBefore(today) ? Kind.EXPIRED : Kind.EXPIRING, due, row, renewal(rates.get(due.contract()), wanted, row, successors.get(due.contract()))));
    }

    /** A key client by decision is kept whatever the figures say. */
    private static Renewal renewal(BigDecimal rate, BigDecimal wanted, Record row, String successor) {
        boolean designated = row.get(11, Boolean.class);
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
        return new Renewal(advice, rate, row.get(9, String.class), row.get(10, String.class), designated, successor);
    }

    /** What was paid on time of what fell due. */
    private Map<Long, BigDecimal> rates(List<Urgent> contracts) throws SQLException {
        Map<Long, BigDecimal> owed = new HashMap<>();
        Map<Long, BigDecimal> onTime = new HashMap<>();
        dues(contracts, "SELECT f.id, f.amount, " + ON_TIME + " FROM due f WHERE f.id IN (:ids)", (contract, due) -> {
            owed.merge(contract, due.getBigDecimal(2), BigDecimal::add);
            onTime.merge(contract, due.getBigDecimal(3), BigDecimal::add);
        });
        // never said to be better than it is
        owed.values().removeIf(sum -> sum.signum() <= 0);
        owed.replaceAll((contract, sum) -> onTime.get(contract).min(sum).divide(sum, RATE_SCALE, RoundingMode.DOWN));
        return owed;
    }

    /** Takes a due of a contract. */
    @FunctionalInterface
    private interface OfContract {
        void due(long contract, ResultSet due) throws SQLException;
    }

    /** The dues of some contracts that were to be paid before today. Asked for by their ids, for a join is not always begun with the contracts. */
    private void dues(List<Urgent> contracts, String select, OfContract take) throws SQLException {
        Map<Long, Long> contractOf = new LinkedHashMap<>();
        RowsById.visit(tx, "SELECT d.due_id, d.contract_id FROM contract_due d WHERE d.due_date < ? AND d.contract_id IN (:ids)", contracts.stream().map(Urgent::contract).toList(),
                row -> contractOf.put(row.getLong(1), row.getLong(2)), today);
        RowsById.visit(tx, select, List.copyOf(contractOf.keySet()), row -> take.due(contractOf.get(row.getLong(1)), row));
    }

    /** Unpaid dues, the contract with the oldest first. */
    private List<WatchItem> overdue(int limit) throws SQLException {
        List<Urgent> late = urgent.overdue(today, limit);
        Map<Long, BigDecimal> amounts = new HashMap<>();
        dues(late, "SELECT f.id, f.amount - COALESCE(f.paid_amount, 0) FROM due f WHERE f.is_open = TRUE AND f.id IN (:ids)",
                (contract, due) -> amounts.merge(contract, due.getBigDecimal(2), BigDecimal::add));
        return items(late.stream().map(due -> new Urgent(due.contract(), due.day(), amounts.get(due.contract()))).toList(), (due, row) -> item(Kind.OVERDUE, due, row, null));
    }

    private List<WatchItem> withoutDues(int limit) throws SQLException {
        return items(urgent.withoutDues(limit), (due, row) -> item(Kind.NO_DUES, due, row, null));
    }

    /** The first to fall first, at the shortest lead time of the category: by then the next dues are written. */
    private List<WatchItem> missingDues(int limit) throws SQLException {
        List<Urgent> missing = urgent.missing(today.plusDays(leads.latest()), (category, day) -> !day.isAfter(today.plusDays(leads.shortest(category))), limit);
        return items(missing, (due, row) -> item(Kind.DUES_MISSING, due, row, null));
    }

    private List<WatchItem> originals(int limit) throws SQLException {
        return items(urgent.originalsOut(today, limit), (due, row) -> item(Kind.ORIGINAL_OUT, due, row, null));
    }

    @FunctionalInterface
    private interface Make {
        WatchItem item(Urgent due, Record contract);
    }

    /** The items with what is shown of their contracts and clients. */
    private List<WatchItem> items(List<Urgent> dues, Make make) throws SQLException {
        Map<Long, Record> contracts = new HashMap<>();
        each(dues, OF_CONTRACT, row -> contracts.put(row.get(0, Long.class), row));
        return dues.stream().map(due -> make.item(due, contracts.get(due.contract()))).toList();
    }

    private void each(List<Urgent> contracts, String select, Consumer<Record> take) throws SQLException {
        RowsById.each(tx, select, contracts.stream().map(Urgent::contract).toList(), take);
    }

    private WatchItem item(Kind kind, Urgent due, Record row, Renewal renewal) {
        return new WatchItem(kind, due.contract(), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Long.class), row.get(5, String.class),
                row.get(6, String.class), due.day(), daysTo(due.day()), due.amount(), renewal);
    }
}
