package org.keqing.internal.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** What every use of JDBC shares: values in and out, exactly and in UTC, and the database's own names. */
public final class Jdbc {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private Jdbc() {
    }

    /** A calendar that reads and writes points in time in UTC. */
    public static Calendar utc() {
        return new GregorianCalendar(UTC, Locale.ROOT);
    }

    /** Binds a value; {@code sqlType} is used when there is none. */
    public static void bind(PreparedStatement statement, int index, Object value, int sqlType) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, sqlType);
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Short number -> statement.setShort(index, number);
            case Boolean truth -> statement.setBoolean(index, truth);
            case BigDecimal decimal -> statement.setBigDecimal(index, decimal);
            case Double number -> statement.setDouble(index, number);
            case Float number -> statement.setFloat(index, number);
            case LocalDate date -> statement.setDate(index, Date.valueOf(date));
            case Instant time -> statement.setTimestamp(index, Timestamp.from(time), utc());
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("cannot store a " + value.getClass().getName());
        }
    }

    /** Reads a value in the Java type that {@link #bind} takes. */
    public static Object read(ResultSet rows, int index, int sqlType) throws SQLException {
        Object value = switch (sqlType) {
            case Types.BIGINT -> rows.getLong(index);
            case Types.INTEGER -> rows.getInt(index);
            case Types.SMALLINT, Types.TINYINT -> rows.getShort(index);
            case Types.BOOLEAN, Types.BIT -> rows.getBoolean(index);
            case Types.DOUBLE, Types.FLOAT -> rows.getDouble(index);
            case Types.REAL -> rows.getFloat(index);
            case Types.DECIMAL, Types.NUMERIC -> rows.getBigDecimal(index);
            case Types.DATE -> date(rows.getDate(index));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> instant(rows.getTimestamp(index, utc()));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> rows.getBytes(index);
            default -> rows.getString(index);
        };
        return rows.wasNull() ? null : value;
    }

    public static LocalDate date(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    public static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** Whether the error says that a unique value exists already. */
    public static boolean isDuplicate(SQLException e) {
        return "23505".equals(e.getSQLState()) || e.getNextException() != null && isDuplicate(e.getNextException());
    }

    /** The types ({@link Types}) of these columns, in their order. */
    public static int[] types(Connection connection, String table, List<String> columns) throws SQLException {
        Map<String, Integer> byName = columnTypes(connection, table);
        int[] types = new int[columns.size()];
        for (int i = 0; i < types.length; i++) {
            Integer type = byName.get(columns.get(i));
            if (type == null) {
                throw new SQLException("table " + table + " has no column " + columns.get(i), "42X14");
            }
            types[i] = type;
        }
        return types;
    }

    /** Names (lower case) and types of a table's columns. */
    public static Map<String, Integer> columnTypes(Connection connection, String table) throws SQLException {
        Map<String, Integer> byName = new HashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), stored(connection, table), null)) {
            while (columns.next()) {
                byName.put(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), columns.getInt("DATA_TYPE"));
            }
        }
        return byName;
    }

    /** Names (lower case) of a table's columns in their order, without those that the database computes itself and lets nobody write. */
    public static List<String> written(Connection connection, String table) throws SQLException {
        List<String> written = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), stored(connection, table), null)) {
            while (columns.next()) {
                if (!"YES".equals(columns.getString("IS_GENERATEDCOLUMN"))) {
                    written.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return written;
    }

    /** Our tables, in lower case, without those of Flyway. */
    public static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("flyway_")) {
                    tables.add(table);
                }
            }
        }
        tables.sort(null);
        return tables;
    }

    /** An unquoted name as the database keeps it. */
    public static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }

    /** A name in quotes, as the database keeps unquoted names. */
    public static String quoted(Connection connection, String name) throws SQLException {
        return '"' + stored(connection, name) + '"';
    }
}
