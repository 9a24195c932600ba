package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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

    private static final int RATE_SCALE = 4;
    private static final String ON_TIME = "COALESCE(f.paid_on_time, CASE WHEN f.paid_date <= f.due_date THEN COALESCE(f.paid_amount, f.amount) ELSE 0 END)";
    private static final String OF_CONTRACT = "SELECT c.id, c.contract_number, c.category, c.keeper, k.id, k.code, k.name, c.end_date, c.start_date, k.tier_scheme, k.tier, k.designated"
            + " FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN (:ids)";

    private final Tx tx;
    private final LocalDate today;
    private final UrgentContracts urgent;
    private final boolean advising;
    private final LeadTimes leads;

    private WatchReader(Tx tx, LocalDate today, UrgentContracts urgent, boolean advising) {
        this.tx = tx;
        this.today = today;
        this.urgent = urgent;
        this.advising = advising;
        this.leads = LeadTimes.of(tx);
    }

    /** Everything that the person may read, with what is advised about its renewal. */
    static WatchReader readable(Tx tx, String user, LocalDate today) {
        return new WatchReader(tx, today, urgent(tx, user), true);
    }

    private static UrgentContracts urgent(Tx tx, String user) {
        ReadRight right = ReadRight.of(tx, user);
        return new UrgentOfMany(tx, right.isFull() ? null : right.sql("c"));
    }

    /**
     * What a day tells, without advice.
     *
     * @param mine only contracts that the person keeps, or whose client the person manages
     */
    static WatchReader ofDay(Tx tx, String user, boolean mine, LocalDate today) throws SQLException {
        return new WatchReader(tx, today, mine ? urgentOfOwn(tx, user) : urgent(tx, user), false);
    }

    private static UrgentContracts urgentOfOwn(Tx tx, String user) throws SQLException {
        Optional<OwnContracts> own = OwnContracts.of(tx, user);
        if (own.isEmpty()) {
            return new UrgentOfMany(tx, ReadRight.ownSql("c", user));
        }
        return own.get().isFew() ? new UrgentOfFew(tx, own.get()) : new UrgentOfMany(tx, own.get());
    }

    /** One kind of item, the most urgent first. */
    @FunctionalInterface
    private interface Read {
        List<WatchItem> items(int limit) throws SQLException;
    }

    private Read read(Kind kind) {
        return switch (kind) {
        case EXPIRED -> this::expired;
        case OVERDUE -> this::overdue;
        case ORIGINAL_OUT -> this::originals;
        case NO_DUES -> this::withoutDues;
        case DUES_MISSING -> this::missingDues;
        case EXPIRING -> this::expiring;
        };
    }

    /** Items of each kind, at most as many. */
    List<WatchItem> items(int limit) throws SQLException {
        return items(EnumSet.allOf(Kind.class), limit);
    }

    /** Items of some kinds, at most as many of each. */
    List<WatchItem> items(Set<Kind> wanted, int limit) throws SQLException {
        List<WatchItem> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (wanted.contains(kind)) {
                items.addAll(read(kind).items(limit));
            }
        }
        return items;
    }

    /** The first items of all, at most as many; kinds behind them are not read. */
    List<WatchItem> first(int limit) throws SQLException {
        List<WatchItem> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (items.size() < limit) {
                items.addAll(read(kind).items(limit - items.size()));
            }
        }
        return items;
    }

    private long daysTo(LocalDate day) {
        return day.toEpochDay() - today.toEpochDay();
    }

    /** What has ended though it is in force, the first to have ended first. */
    private List<WatchItem> expired(int limit) throws SQLException {
        return ending(Kind.EXPIRED, urgent.ending(UrgentContracts.EVER, today.minusDays(1), (category, end) -> true, limit));
    }

    /** What ends within the longest lead time of its category, the first to end first. */
    private List<WatchItem> expiring(int limit) throws SQLException {
        return ending(Kind.EXPIRING, urgent.ending(today, today.plusDays(leads.longest()), (category, end) -> !end.isAfter(today.plusDays(leads.longest(category))), limit));
    }

    private List<WatchItem> ending(Kind kind, List<Urgent> ends) throws SQLException {
        BiFunction<Urgent, Record, Renewal> advice = advising ? advice(ends) : (due, row) -> null;
        return items(ends, (due, row) -> item(kind, due, row, advice.apply(due, row)));
    }

    private BiFunction<Urgent, Record, Renewal> advice(List<Urgent> ends) throws SQLException {
        Map<Long, BigDecimal> rates = rates(ends);
        Map<Long, String> successors = new HashMap<>();
        each(ends, "SELECT n.renews_id, n.contract_number FROM contract n WHERE n.renews_id IN (:ids)", row -> successors.put(row.get(0, Long.class), row.get(1, String.class)));
        BigDecimal wanted = BigDecimal.valueOf(DefaultContractSettings.renewalRate(tx), 2);
        return (due, row) -> renewal(rates.get(due.contract()), wanted, row, successors.get(due.contract()));
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
        DuesBefore.visit(tx, ids(contracts), today, "SELECT f.id, f.amount, " + ON_TIME + " FROM due f WHERE f.id IN (:ids)", (contract, due) -> {
            owed.merge(contract, due.getBigDecimal(2), BigDecimal::add);
            onTime.merge(contract, due.getBigDecimal(3), BigDecimal::add);
        });
        // never said to be better than it is
        owed.values().removeIf(sum -> sum.signum() <= 0);
        owed.replaceAll((contract, sum) -> onTime.get(contract).min(sum).divide(sum, RATE_SCALE, RoundingMode.DOWN));
        return owed;
    }

    /** Unpaid dues, the contract with the oldest first. */
    private List<WatchItem> overdue(int limit) throws SQLException {
        return items(urgent.overdue(today, limit), (due, row) -> item(Kind.OVERDUE, due, row, null));
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
        RowsById.each(tx, select, ids(contracts), take);
    }

    private static List<Long> ids(List<Urgent> contracts) {
        return contracts.stream().map(Urgent::contract).toList();
    }

    private WatchItem item(Kind kind, Urgent due, Record row, Renewal renewal) {
        return new WatchItem(kind, due.contract(), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Long.class), row.get(5, String.class),
                row.get(6, String.class), due.day(), daysTo(due.day()), due.amount(), renewal);
    }
}
