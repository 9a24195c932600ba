package org.keqing.internal.contract;

import java.math.BigDecimal;
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
import java.util.function.BiPredicate;

import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** Out of very many contracts: an index gives them in their order, and no more are looked at than it takes to have enough. */
final class UrgentOfMany implements UrgentContracts {

    private static final int FETCH = 1_000;
    /** Open dues of everybody that pass by in the time it takes to look for those of one client. */
    private static final int PASSED = 5;

    private final Tx tx;
    private final String which;
    private final OwnContracts own;

    /** Those contracts {@code c} that fulfil a condition in SQL; all without one. */
    UrgentOfMany(Tx tx, String which) {
        this(tx, which, null);
    }

    /** A person's own. */
    UrgentOfMany(Tx tx, OwnContracts own) {
        this(tx, null, own);
    }

    private UrgentOfMany(Tx tx, String which, OwnContracts own) {
        this.tx = tx;
        this.which = which == null ? "" : " AND " + which;
        this.own = own;
    }

    private boolean isWanted(long contract, long client) {
        return own == null || own.contains(contract, client);
    }

    /** Takes a row; false when no more are wanted. */
    @FunctionalInterface
    private interface Take {
        boolean row(ResultSet row) throws SQLException;
    }

    private void walk(String sql, List<LocalDate> days, Take take) throws SQLException {
        try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            for (int i = 0; i < days.size(); i++) {
                select.setDate(i + 1, Date.valueOf(days.get(i)));
            }
            try (ResultSet rows = select.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = take.row(rows);
                }
            }
        }
    }

    /** From rows that give a contract, a day and the contract's client. */
    private List<Urgent> first(String sql, List<LocalDate> days, int limit) throws SQLException {
        List<Urgent> found = new ArrayList<>();
        walk(sql, days, row -> {
            if (isWanted(row.getLong(1), row.getLong(3))) {
                found.add(new Urgent(row.getLong(1), row.getDate(2).toLocalDate()));
            }
            return found.size() < limit;
        });
        return found;
    }

    @Override
    public List<Urgent> ending(LocalDate from, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return inForce("end_date", "contract_ending", "end_date, c.id", from, until, wanted, limit);
    }

    @Override
    public List<Urgent> missing(LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        return inForce("next_due", "contract_missing_dues", "next_due, c.start_date, c.id", EVER, until, wanted, limit);
    }

    /** @param index Derby is told it: for the end it would take one that lacks the state and the client sooner, and read every contract for them; to PostgreSQL that is a comment */
    private List<Urgent> inForce(String column, String index, String order, LocalDate from, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException {
        List<Urgent> found = new ArrayList<>();
        String sql = "SELECT c.id, c." + column + ", c.client_id, c.category FROM contract c --DERBY-PROPERTIES index=" + index + "\n WHERE " + IN_FORCE + " AND c." + column + " >= ? AND c." + column + " <= ?" + which
                + " ORDER BY c." + order;
        walk(sql, List.of(from, until), row -> {
            if (isWanted(row.getLong(1), row.getLong(3))) {
                LocalDate day = row.getDate(2).toLocalDate();
                if (wanted.test(row.getString(4), day)) {
                    found.add(new Urgent(row.getLong(1), day));
                }
            }
            return found.size() < limit;
        });
        return found;
    }

    /**
     * Open dues of everybody pass by in the order of their date until there are enough contracts. Who has a few late dues among very many would see nearly all of them pass by: where it has taken as long as to look
     * for the open dues of each client, that is done instead.
     */
    @Override
    public List<Urgent> overdue(LocalDate today, int limit) throws SQLException {
        Set<Long> clients = own == null ? Set.of() : new HashSet<>(own.clients());
        long[] left = { own == null ? Long.MAX_VALUE : (long) PASSED * clients.size() };
        int some = Math.min(limit, RowsById.CHUNK);
        Set<Long> seen = new HashSet<>();
        List<Urgent> found = new ArrayList<>();
        Map<Long, Long> chunk = new LinkedHashMap<>();
        walk("SELECT f.id, f.client_id FROM due f WHERE f.is_open = TRUE AND f.due_date < ? ORDER BY f.due_date, f.id", List.of(today), row -> {
            if (own == null || clients.contains(row.getLong(2))) {
                chunk.put(row.getLong(1), row.getLong(2));
            }
            if (chunk.size() == some) {
                contractsOf(chunk, seen, found);
                chunk.clear();
            }
            return found.size() < limit && --left[0] >= 0;
        });
        if (left[0] < 0) {
            return OpenDuesOfClients.overdue(tx, own, today, limit);
        }
        contractsOf(chunk, seen, found);
        return withAmounts(found.subList(0, Math.min(limit, found.size())), today);
    }

    private List<Urgent> withAmounts(List<Urgent> late, LocalDate today) throws SQLException {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        DuesBefore.visit(tx, late.stream().map(Urgent::contract).toList(), today, "SELECT f.id, f.amount - COALESCE(f.paid_amount, 0) FROM due f WHERE f.is_open = TRUE AND f.id IN (:ids)",
                (contract, due) -> amounts.merge(contract, due.getBigDecimal(2), BigDecimal::add));
        return late.stream().map(each -> new Urgent(each.contract(), each.day(), amounts.get(each.contract()))).toList();
    }

    /** Adds the contracts of some dues, given with their clients, that have not been met. */
    private void contractsOf(Map<Long, Long> dues, Set<Long> seen, List<Urgent> found) throws SQLException {
        RowsById.each(tx, "SELECT d.contract_id, d.due_date, d.due_id FROM contract_due d" + (which.isEmpty() ? "" : " JOIN contract c ON c.id = d.contract_id") + " WHERE d.due_id IN (:ids)" + which
                + " ORDER BY d.due_date, d.due_id", List.copyOf(dues.keySet()), row -> {
                    long id = row.get(0, Long.class);
                    if (isWanted(id, dues.get(row.get(2, Long.class))) && seen.add(id)) {
                        found.add(new Urgent(id, row.get(1, LocalDate.class)));
                    }
                });
    }

    @Override
    public List<Urgent> withoutDues(int limit) throws SQLException {
        return first("SELECT c.id, c.start_date, c.client_id FROM contract c WHERE " + NO_DUES + which + " ORDER BY c.start_date, c.id", List.of(), limit);
    }

    @Override
    public List<Urgent> originalsOut(LocalDate today, int limit) throws SQLException {
        boolean ofSome = own != null || !which.isEmpty();
        return first("SELECT l.contract_id, l.due_back, " + (ofSome ? "c.client_id FROM contract_loan l JOIN contract c ON c.id = l.contract_id" : "0 FROM contract_loan l") + " WHERE l.returned_on IS NULL AND l.due_back < ?" + which + " ORDER BY l.due_back, l.id",
                List.of(today), limit);
    }
}
