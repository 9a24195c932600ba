package org.keqing.internal.store.derby;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.keqing.store.RowSource;

/**
 * Loads rows. Many rows into an empty table go through a table function, the only way on which Derby writes whole pages and
 * builds the indexes afterwards by sorting; of very many, only those of constraints, and the others after that. Everything else
 * goes in batches.
 */
final class BulkInsert {

    private static final int FEW = 1_000;
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final String table;
    private final List<String> columns;
    private final Map<String, Type> types = new HashMap<>();

    /**
     * A column's type.
     *
     * @param sqlType in {@link Types}
     * @param sql as Derby writes it, such as {@code VARCHAR(200)}
     */
    private record Type(int sqlType, String sql) {
    }

    BulkInsert(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.table = '"' + table.toUpperCase(Locale.ROOT) + '"';
        this.columns = columns.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table.toUpperCase(Locale.ROOT), null)) {
            while (found.next()) {
                types.put(found.getString("COLUMN_NAME"), type(found));
            }
        }
        for (String column : this.columns) {
            if (!types.containsKey(column)) {
                throw new SQLException("table " + table + " has no column " + column.toLowerCase(Locale.ROOT), "42X14");
            }
        }
    }

    private static Type type(ResultSet column) throws SQLException {
        String name = column.getString("TYPE_NAME");
        int size = column.getInt("COLUMN_SIZE");
        int sqlType = column.getInt("DATA_TYPE");
        String sql = switch (sqlType) {
            case Types.VARCHAR, Types.CHAR -> name + "(" + size + ")";
            case Types.DECIMAL, Types.NUMERIC -> name + "(" + size + ", " + column.getInt("DECIMAL_DIGITS") + ")";
            case Types.VARBINARY -> "VARCHAR(" + size + ") FOR BIT DATA";
            case Types.BINARY -> "CHAR(" + size + ") FOR BIT DATA";
            case Types.TIMESTAMP -> "VARCHAR(32)";
            default -> name;
        };
        return new Type(sqlType, sql);
    }

    long run(RowSource rows) throws Exception {
        List<Object[]> first = new ArrayList<>();
        if (!readTo(FEW, first, rows)) {
            return batches(iterating(first, row -> false));
        }
        if (!isEmpty() || hasBinary()) {
            return batches(iterating(first, rows));
        }
        if (!readTo(OwnIndexes.MANY, first, rows)) {
            return tableFunction(iterating(first, row -> false));
        }
        OwnIndexes indexes = OwnIndexes.of(connection, table.substring(1, table.length() - 1));
        indexes.drop();
        long count = tableFunction(iterating(first, rows));
        indexes.create();
        return count;
    }

    /** Reads on until there are so many; false when there are not. */
    private boolean readTo(int many, List<Object[]> read, RowSource rows) throws Exception {
        boolean more = true;
        while (read.size() < many && more) {
            Object[] row = new Object[columns.size()];
            more = rows.next(row);
            if (more) {
                read.add(row);
            }
        }
        return more;
    }

    private RowSource iterating(List<Object[]> first, RowSource rest) {
        Iterator<Object[]> iterator = first.iterator();
        return row -> {
            if (iterator.hasNext()) {
                System.arraycopy(iterator.next(), 0, row, 0, row.length);
                return true;
            }
            return rest.next(row);
        };
    }

    private boolean isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table)) {
                return !rows.next();
            }
        }
    }

    private boolean hasBinary() {
        return columns.stream().anyMatch(column -> types.get(column).sqlType() == Types.BLOB || types.get(column).sqlType() == Types.CLOB);
    }

    private long tableFunction(RowSource rows) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(BulkInsert.class.getClassLoader());
        try (BulkFunction function = new BulkFunction(rows, columns.size())) {
            function.begin();
            return load(function);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private long load(BulkFunction function) throws Exception {
        String name = "KQ_LOAD_" + Long.toHexString(System.nanoTime()).toUpperCase(Locale.ROOT);
        try (Statement statement = connection.createStatement()) {
            statement.execute(createFunction(name));
            statement.executeUpdate(insertFrom(name));
            statement.execute("DROP FUNCTION " + name);
            return function.count();
        } catch (SQLException e) {
            if (function.failure() != null) {
                throw function.failure();
            }
            throw e;
        }
    }

    private String createFunction(String name) {
        List<String> returned = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            returned.add("C" + i + " " + types.get(columns.get(i)).sql());
        }
        return "CREATE FUNCTION " + name + " () RETURNS TABLE (" + String.join(", ", returned)
                + ") LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL EXTERNAL NAME '" + BulkFunction.class.getName() + ".rows'";
    }

    private String insertFrom(String name) {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            selected.add(types.get(columns.get(i)).sqlType() == Types.TIMESTAMP ? "TIMESTAMP(C" + i + ")" : "C" + i);
        }
        return "INSERT INTO " + table + " (" + names() + ") SELECT " + String.join(", ", selected)
                + " FROM TABLE (" + name + "()) rows_to_load";
    }

    private String names() {
        return String.join(", ", columns.stream().map(column -> '"' + column + '"').toList());
    }

    private long batches(RowSource rows) throws Exception {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        Object[] row = new Object[columns.size()];
        int[] sqlTypes = columns.stream().mapToInt(column -> types.get(column).sqlType()).toArray();
        long count = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (" + names() + ") VALUES (" + marks + ")")) {
            while (rows.next(row)) {
                for (int i = 0; i < row.length; i++) {
                    bind(insert, i + 1, row[i], sqlTypes[i]);
                }
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }

    private static void bind(PreparedStatement insert, int index, Object value, int sqlType) throws SQLException {
        switch (value) {
            case null -> insert.setNull(index, sqlType);
            case LocalDate date -> insert.setDate(index, Date.valueOf(date));
            case Instant time -> insert.setTimestamp(index, Timestamp.from(time), new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT));
            case byte[] bytes -> insert.setBytes(index, bytes);
            default -> insert.setObject(index, value);
        }
    }
}
