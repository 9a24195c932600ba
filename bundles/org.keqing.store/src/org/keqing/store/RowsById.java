package org.keqing.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jooq.Record;

/**
 * A page of a list in two steps, as lists over long tables are read: first the ids in their order, which an index holds, and no more of them than are shown; then the rows of these ids.
 * The rows are asked for some at a time by a statement that is always the same, so that the database understands it only once.
 *
 * @since 0.1
 */
public final class RowsById {

    /** Ids in one statement. */
    public static final int CHUNK = 200;

    /** Stands for the ids in a statement. */
    private static final String IDS = ":ids";
    private static final String PLACES = String.join(", ", Collections.nCopies(CHUNK, "?"));

    private RowsById() {
    }

    /**
     * The first ids that a statement gives.
     *
     * @param tx     reads
     * @param select gives ids in its first column, with an order that an index has
     * @param limit  ids at most, at least 1
     * @param values of the statement's parameters
     * @throws SQLException when the database fails
     */
    public static List<Long> ids(Tx tx, String select, int limit, Object... values) throws SQLException {
        List<Long> ids = new ArrayList<>();
        walk(tx, select + " FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY", ids::add, values);
        return ids;
    }

    /** Takes an id; false when no more are wanted. */
    @FunctionalInterface
    private interface Take {
        boolean id(long id) throws SQLException;
    }

    /** Visits ids until one is refused. */
    private static void walk(Tx tx, String select, Take take, Object... values) throws SQLException {
        walk(tx, select, row -> true, take, values);
    }

    private static void walk(Tx tx, String select, Wanted wanted, Take take, Object... values) throws SQLException {
        try (PreparedStatement statement = tx.connection().prepareStatement(select)) {
            statement.setFetchSize(CHUNK);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = !wanted.row(rows) || take.id(rows.getLong(1));
                }
            }
        }
    }

    /** Decides about rows by what is known beforehand. */
    @FunctionalInterface
    public interface Wanted {

        /**
         * Decides about a row.
         *
         * @param row stands on it
         * @return whether it is wanted
         * @throws SQLException when the database fails
         */
        boolean row(ResultSet row) throws SQLException;
    }

    /** Takes some ids; false when no more are wanted. */
    @FunctionalInterface
    public interface Chunk {

        /**
         * Takes some ids.
         *
         * @param ids at least one, at most {@link #CHUNK}
         * @return whether more are wanted
         * @throws SQLException when the database fails
         */
        boolean take(List<Long> ids) throws SQLException;
    }

    /**
     * Hands out ids some at a time, in their order, until no more are wanted: first as many as may be enough, then {@link #CHUNK} each time.
     *
     * @param tx     reads
     * @param all    gives ids in its first column, with an order that an index has
     * @param wanted which of its rows
     * @param limit  how many may be enough, at least 1
     * @param take   takes them
     * @param values of the parameters of {@code all}
     * @throws SQLException when the database fails
     */
    public static void chunks(Tx tx, String all, Wanted wanted, int limit, Chunk take, Object... values) throws SQLException {
        List<Long> chunk = new ArrayList<>(CHUNK);
        boolean[] more = { true };
        int[] size = { Math.clamp(limit, 1, CHUNK) };
        walk(tx, all, wanted, id -> {
            chunk.add(id);
            if (chunk.size() == size[0]) {
                more[0] = take.take(List.copyOf(chunk));
                chunk.clear();
                size[0] = CHUNK;
            }
            return more[0];
        }, values);
        if (more[0] && !chunk.isEmpty()) {
            take.take(List.copyOf(chunk));
        }
    }

    /**
     * The first rows that fulfil a condition for which the index of the order has no columns: ids pass by in their order, some at a time are looked at, until there are enough.
     *
     * @param tx     reads
     * @param all    gives ids in its first column, with an order that an index has
     * @param rows   gives the id in its first column, with {@code IN (:ids)} and the condition
     * @param limit  rows at most, at least 1
     * @param map    makes something of a row
     * @param values of the parameters of {@code all}
     * @throws SQLException when the database fails
     */
    public static <T> List<T> matching(Tx tx, String all, String rows, int limit, Function<? super Record, T> map, Object... values) throws SQLException {
        return matching(tx, all, row -> true, rows, limit, map, values);
    }

    /**
     * The same where something that is known beforehand decides about ids, before their rows are looked at.
     *
     * @param tx     reads
     * @param all    gives ids in its first column, with an order that an index has
     * @param wanted which of its rows
     * @param rows   gives the id in its first column, with {@code IN (:ids)} and the condition
     * @param limit  rows at most, at least 1
     * @param map    makes something of a row
     * @param values of the parameters of {@code all}
     * @throws SQLException when the database fails
     */
    public static <T> List<T> matching(Tx tx, String all, Wanted wanted, String rows, int limit, Function<? super Record, T> map, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        chunks(tx, all, wanted, limit, ids -> {
            found.addAll(inOrder(tx, rows, ids, map));
            return found.size() < limit;
        }, values);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /**
     * Visits rows by ids, in any order.
     *
     * @param tx     reads
     * @param select with {@code IN (:ids)} behind its other parameters
     * @param ids    the ids
     * @param take   visits a row
     * @param values of the other parameters
     * @throws SQLException when the database fails
     */
    public static void each(Tx tx, String select, List<Long> ids, Consumer<? super Record> take, Object... values) throws SQLException {
        sets(tx, select, ids, rows -> tx.sql().fetch(rows).forEach(take), values);
    }

    /** Takes a row as the database gives it. */
    @FunctionalInterface
    public interface Row {

        /**
         * Takes a row.
         *
         * @param row stands on it
         * @throws SQLException when the database fails
         */
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Visits very many rows by ids, in any order, without an object for each.
     *
     * @param tx     reads
     * @param select with {@code IN (:ids)} behind its other parameters
     * @param ids    the ids
     * @param take   visits a row
     * @param values of the other parameters
     * @throws SQLException when the database fails
     */
    public static void visit(Tx tx, String select, List<Long> ids, Row take, Object... values) throws SQLException {
        sets(tx, select, ids, rows -> {
            while (rows.next()) {
                take.take(rows);
            }
        }, values);
    }

    private static void sets(Tx tx, String select, List<Long> ids, Row set, Object... values) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = tx.connection().prepareStatement(select.replace(IDS, PLACES))) {
            statement.setFetchSize(CHUNK);
            bind(statement, values);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                bind(statement, values.length, ids, from);
                try (ResultSet rows = statement.executeQuery()) {
                    set.take(rows);
                }
            }
        }
    }

    /**
     * Changes rows by ids in the same way.
     *
     * @param tx     writes
     * @param update with {@code IN (:ids)} behind its other parameters
     * @param ids    the ids
     * @param values of the other parameters
     * @throws SQLException when the database fails
     */
    public static void update(Tx tx, String update, List<Long> ids, Object... values) throws SQLException {
        try (PreparedStatement statement = tx.connection().prepareStatement(update.replace(IDS, PLACES))) {
            bind(statement, values);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                bind(statement, values.length, ids, from);
                statement.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement statement, int before, List<Long> ids, int from) throws SQLException {
        for (int i = 0; i < CHUNK; i++) {
            // the last id fills the places that are left
            statement.setLong(before + i + 1, ids.get(Math.min(from + i, ids.size() - 1)));
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
        }
    }

    /**
     * Rows in the order of their ids; without those that are gone.
     *
     * @param tx     reads
     * @param select gives the id in its first column, with {@code IN (:ids)}
     * @param ids    the ids
     * @param map    makes something of a row
     * @throws SQLException when the database fails
     */
    public static <T> List<T> inOrder(Tx tx, String select, List<Long> ids, Function<? super Record, T> map) throws SQLException {
        Map<Long, T> rows = new HashMap<>();
        each(tx, select, ids, row -> rows.put(row.get(0, Long.class), map.apply(row)));
        return new ArrayList<>(ids.stream().map(rows::get).filter(Objects::nonNull).toList());
    }
}
