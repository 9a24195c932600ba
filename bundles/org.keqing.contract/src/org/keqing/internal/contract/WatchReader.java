package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jooq.Record;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Advice;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.WatchItem.Renewal;
import org.keqing.contract.model.ContractState;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** Reads what needs attention, for one person as of one day: ids in the order of urgency from an index, as many as are wanted, and only of these contracts what is shown. */
final class WatchReader {

    private static final int RATE_SCALE = 4;
    private static final int FETCH = 1_000;
    private static final String IN_FORCE = "c.state = '" + ContractState.IN_FORCE.getLiteral() + "'";
    private static final String ON_TIME = "COALESCE(f.paid_on_time, CASE WHEN f.paid_date <= f.due_date THEN COALESCE(f.paid_amount, f.amount) ELSE 0 END)";
    private static final String NO_DUES = "c.dues_written = FALSE AND " + IN_FORCE + " AND (c.rhythm <> 'none' OR c.amount > 0) AND NOT EXISTS (SELECT 1 FROM contract_due d WHERE d.contract_id = c.id)";
    private static final String LATE = "f.is_open = TRUE AND f.due_date < ?";
    private static final String OUT = " FROM contract_loan l JOIN contract c ON c.id = l.contract_id WHERE l.returned_on IS NULL AND l.due_back < ? AND ";
    private static final String OF_CONTRACT = "SELECT c.id, c.contract_number, c.category, c.keeper, k.id, k.code, k.name, c.end_date, c.start_date, k.tier_scheme, k.tier, k.designated"
            + " FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN (:ids)";

    private final Tx tx;
    private final LocalDate today;
    private final ReadRight right;
    private final String readable;
    private final Mine only;
    private final List<Integer> leads;
    private final Map<String, List<Integer>> leadsOf = new HashMap<>();

    /** Everything that the person may read. */
    WatchReader(Tx tx, String user, LocalDate today) {
        this(tx, user, today, null);
    }

    private WatchReader(Tx tx, String user, LocalDate today, Mine only) {
        this.tx = tx;
        this.today = today;
        this.right = ReadRight.of(tx, user);
        this.readable = right.sql("c");
        this.only = only;
        this.leads = DefaultContractSettings.leadDays(tx);
        DefaultContractSettings.set(tx).stream().filter(category -> !category.leadDays().isEmpty()).forEach(category -> leadsOf.put(category.category(), category.leadDays()));
    }

    /** Only contracts that the person keeps, or whose client the person manages. */
    static WatchReader mine(Tx tx, String user, LocalDate today) throws SQLException {
        return new WatchReader(tx, user, today, Mine.of(tx, user));
    }

    /** One kind of item, the most urgent first. */
    @FunctionalInterface
    private interface Read {
        List<WatchItem> items(int limit) throws SQLException;
    }

    private List<Read> kinds() {
        return List.of(this::ending, this::overdue, this::withoutDues, this::originals);
    }

    /** Items of each kind, at most as many. */
    List<WatchItem> items(int limit) throws SQLException {
        List<WatchItem> items = new ArrayList<>();
        for (Read kind : kinds()) {
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

    WatchFigures figures() throws SQLException {
        int shortest = leads.getLast();
        long[] ends = { 0, 0 };
        query("SELECT c.end_date, c.category FROM contract c WHERE " + IN_FORCE + " AND c.end_date <= ? AND " + readable, today.plusDays(longest()), row -> {
            LocalDate end = row.getDate(1).toLocalDate();
            ends[0] += end.isBefore(today) ? 1 : 0;
            ends[1] += !end.isBefore(today) && daysTo(end) <= leadsOf.getOrDefault(row.getString(2), leads).getLast() ? 1 : 0;
            return true;
        });
        String overdue = "SELECT COUNT(DISTINCT d.contract_id) FROM due f JOIN contract_due d ON d.due_id = f.id" + (right.isFull() ? "" : " JOIN contract c ON c.id = d.contract_id") + " WHERE " + LATE
                + (right.isFull() ? "" : " AND " + readable);
        return new WatchFigures(shortest, ends[1], ends[0], count(overdue, today), count("SELECT COUNT(*) FROM contract c WHERE " + NO_DUES + " AND " + readable),
                count("SELECT COUNT(*)" + OUT + readable, today));
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

    /** Takes a row; false when no more are wanted. */
    @FunctionalInterface
    private interface Take {
        boolean row(ResultSet row) throws SQLException;
    }

    private void query(String sql, LocalDate day, Take take) throws SQLException {
        try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            if (day != null) {
                select.setDate(1, Date.valueOf(day));
            }
            try (ResultSet rows = select.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = take.row(rows);
                }
            }
        }
    }

    /** What a person keeps or manages. */
    private record Mine(Set<Long> contracts, Set<Long> clients) {

        static Mine of(Tx tx, String person) throws SQLException {
            Mine mine = new Mine(new HashSet<>(), new HashSet<>());
            for (String sql : List.of("SELECT c.id, c.client_id FROM contract c WHERE c.keeper = ?", "SELECT c.id, k.id FROM client k JOIN contract c ON c.client_id = k.id WHERE k.manager = ?")) {
                try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
                    select.setFetchSize(FETCH);
                    select.setString(1, person);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            mine.contracts.add(rows.getLong(1));
                            mine.clients.add(rows.getLong(2));
                        }
                    }
                }
            }
            return mine;
        }
    }

    private boolean isWanted(long contract) {
        return only == null || only.contracts().contains(contract);
    }

    /** What an item says of its day and amount. */
    private record Due(long contract, LocalDate day, BigDecimal amount) {
    }

    /** What ends, the first to end first, with what is advised. */
    private List<WatchItem> ending(int limit) throws SQLException {
        List<Due> ends = new ArrayList<>();
        query("SELECT c.id, c.end_date, c.category FROM contract c WHERE " + IN_FORCE + " AND c.end_date <= ? AND " + readable + " ORDER BY c.end_date, c.id", today.plusDays(longest()), row -> {
            LocalDate end = row.getDate(2).toLocalDate();
            if (isWanted(row.getLong(1)) && daysTo(end) <= leadsOf.getOrDefault(row.getString(3), leads).getFirst()) {
                ends.add(new Due(row.getLong(1), end, null));
            }
            return ends.size() < limit;
        });
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
    private Map<Long, BigDecimal> rates(List<Due> contracts) throws SQLException {
        Map<Long, BigDecimal> owed = new HashMap<>();
        Map<Long, BigDecimal> onTime = new HashMap<>();
        dues(contracts, "SELECT f.id, f.amount, " + ON_TIME + " FROM due f WHERE f.id IN (:ids)", (contract, due) -> {
            owed.merge(contract, due.get(1, BigDecimal.class), BigDecimal::add);
            onTime.merge(contract, due.get(2, BigDecimal.class), BigDecimal::add);
        });
        // never said to be better than it is
        owed.values().removeIf(sum -> sum.signum() <= 0);
        owed.replaceAll((contract, sum) -> onTime.get(contract).min(sum).divide(sum, RATE_SCALE, RoundingMode.DOWN));
        return owed;
    }

    /** The dues of some contracts that were to be paid before today. Asked for by their ids, for a join is not always begun with the contracts. */
    private void dues(List<Due> contracts, String select, BiConsumer<Long, Record> take) throws SQLException {
        Map<Long, Long> contractOf = new LinkedHashMap<>();
        each(contracts, "SELECT d.due_id, d.contract_id FROM contract_due d WHERE d.due_date < ? AND d.contract_id IN (:ids)", row -> contractOf.put(row.get(0, Long.class), row.get(1, Long.class)), today);
        RowsById.each(tx, select, List.copyOf(contractOf.keySet()), row -> take.accept(contractOf.get(row.get(0, Long.class)), row));
    }

    /** Unpaid dues, the contract with the oldest first: open dues pass by in the order of their date until there are enough contracts. */
    private List<WatchItem> overdue(int limit) throws SQLException {
        Map<Long, LocalDate> oldest = new HashMap<>();
        List<Due> found = new ArrayList<>();
        List<Long> chunk = new ArrayList<>();
        query("SELECT f.id, f.client_id FROM due f WHERE " + LATE + " ORDER BY f.due_date, f.id", today, row -> {
            if (only == null || only.clients().contains(row.getLong(2))) {
                chunk.add(row.getLong(1));
            }
            if (chunk.size() == RowsById.CHUNK) {
                contractsOf(chunk, oldest, found);
                chunk.clear();
            }
            return found.size() < limit;
        });
        contractsOf(chunk, oldest, found);
        List<Due> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, BigDecimal> amounts = new HashMap<>();
        dues(shown, "SELECT f.id, f.amount - COALESCE(f.paid_amount, 0) FROM due f WHERE f.is_open = TRUE AND f.id IN (:ids)",
                (contract, due) -> amounts.merge(contract, due.get(1, BigDecimal.class), BigDecimal::add));
        return items(shown.stream().map(due -> new Due(due.contract(), due.day(), amounts.get(due.contract()))).toList(), (due, row) -> item(Kind.OVERDUE, due, row, null));
    }

    /** Adds the contracts of some dues that have not been met. */
    private void contractsOf(List<Long> dues, Map<Long, LocalDate> oldest, List<Due> found) throws SQLException {
        String contract = right.isFull() ? "" : " JOIN contract c ON c.id = d.contract_id";
        RowsById.each(tx, "SELECT d.contract_id, d.due_date FROM contract_due d" + contract + " WHERE d.due_id IN (:ids)" + (right.isFull() ? "" : " AND " + readable)
                + " ORDER BY d.due_date, d.due_id", dues, row -> {
                    long id = row.get(0, Long.class);
                    LocalDate day = row.get(1, LocalDate.class);
                    if (isWanted(id) && oldest.putIfAbsent(id, day) == null) {
                        found.add(new Due(id, day, null));
                    }
                });
    }

    private List<WatchItem> withoutDues(int limit) throws SQLException {
        List<Due> found = new ArrayList<>();
        query("SELECT c.id, c.start_date FROM contract c WHERE " + NO_DUES + " AND " + readable + " ORDER BY c.start_date, c.id", null, row -> {
            if (isWanted(row.getLong(1))) {
                found.add(new Due(row.getLong(1), row.getDate(2).toLocalDate(), null));
            }
            return found.size() < limit;
        });
        return items(found, (due, row) -> item(Kind.NO_DUES, due, row, null));
    }

    private List<WatchItem> originals(int limit) throws SQLException {
        List<Due> found = new ArrayList<>();
        query("SELECT c.id, l.due_back" + OUT + readable + " ORDER BY l.due_back, l.id", today, row -> {
            if (isWanted(row.getLong(1))) {
                found.add(new Due(row.getLong(1), row.getDate(2).toLocalDate(), null));
            }
            return found.size() < limit;
        });
        return items(found, (due, row) -> item(Kind.ORIGINAL_OUT, due, row, null));
    }

    @FunctionalInterface
    private interface Make {
        WatchItem item(Due due, Record contract);
    }

    /** The items with what is shown of their contracts and clients. */
    private List<WatchItem> items(List<Due> dues, Make make) throws SQLException {
        Map<Long, Record> contracts = new HashMap<>();
        each(dues, OF_CONTRACT, row -> contracts.put(row.get(0, Long.class), row));
        return dues.stream().map(due -> make.item(due, contracts.get(due.contract()))).toList();
    }

    private void each(List<Due> contracts, String select, Consumer<Record> take, Object... values) throws SQLException {
        RowsById.each(tx, select, contracts.stream().map(Due::contract).toList(), take, values);
    }

    private WatchItem item(Kind kind, Due due, Record row, Renewal renewal) {
        return new WatchItem(kind, due.contract(), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Long.class), row.get(5, String.class),
                row.get(6, String.class), due.day(), daysTo(due.day()), due.amount(), renewal);
    }
}
