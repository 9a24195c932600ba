package org.keqing.internal.store.derby;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The indexes of a table that no constraint needs. Built one after the other, each has all memory for its sort; built beside each other while very many rows come in, all of them sort in small parts
 * that go to disk and back.
 */
final class OwnIndexes {

    private static final String INDEXES = "SELECT c.conglomeratename FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid JOIN sys.sysschemas s ON s.schemaid = t.schemaid"
            + " WHERE s.schemaname = ? AND t.tablename = ? AND c.isindex";
    private static final String OWN = INDEXES + " AND NOT c.isconstraint ORDER BY c.conglomeratename";
    private static final String WITHOUT_STATISTICS = INDEXES + " AND c.isconstraint AND c.conglomerateid NOT IN (SELECT referenceid FROM sys.sysstatistics)";

    /** Rows for which dropping and creating an index costs less than having it sorted beside the others. */
    static final int MANY = 20_000;
    /** Rows of which an index is made in the time that it takes to change one in it. */
    static final int CHANGE = 4;

    private final Connection connection;
    private final String table;
    private final Map<String, String> statements = new LinkedHashMap<>();

    /** All. */
    static OwnIndexes of(Connection connection, String table) throws SQLException {
        return new OwnIndexes(connection, table, on -> true);
    }

    /** Those on one of some columns. */
    static OwnIndexes on(Connection connection, String table, List<String> columns) throws SQLException {
        List<String> names = columns.stream().map(OwnIndexes::name).toList();
        return new OwnIndexes(connection, table, on -> on.stream().anyMatch(names::contains));
    }

    /**
     * @param table name in lower case
     * @param wanted decides by an index's columns
     */
    private OwnIndexes(Connection connection, String table, Predicate<Set<String>> wanted) throws SQLException {
        this.connection = connection;
        this.table = name(table);
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        for (String name : names(OWN)) {
            columns.put(name, new LinkedHashMap<>());
        }
        try (ResultSet found = connection.getMetaData().getIndexInfo(null, connection.getSchema(), this.table, false, true)) {
            while (found.next()) {
                String name = found.getString("INDEX_NAME");
                if (columns.containsKey(name)) {
                    columns.get(name).put(found.getString("COLUMN_NAME"), "D".equals(found.getString("ASC_OR_DESC")) ? " DESC" : "");
                    statements.put(name, found.getBoolean("NON_UNIQUE") ? "CREATE INDEX " : "CREATE UNIQUE INDEX ");
                }
            }
        }
        statements.keySet().removeIf(name -> !wanted.test(columns.get(name).keySet()));
        statements.replaceAll((name, create) -> create + quoted(name) + " ON " + quoted(this.table)
                + columns.get(name).entrySet().stream().map(column -> quoted(column.getKey()) + column.getValue()).collect(Collectors.joining(", ", " (", ")")));
    }

    /** As Derby writes it, without quotes. */
    private static String name(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, connection.getSchema());
            select.setString(2, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : statements.keySet()) {
                statement.execute("DROP INDEX " + quoted(name));
            }
        }
    }

    /** Makes the statistics of the constraints' indexes, too: the new ones have theirs, and to a table that has some Derby adds none by itself, but plans by guess. */
    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String create : statements.values()) {
                statement.execute(create);
            }
        }
        try (CallableStatement update = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(?, ?, ?)")) {
            update.setString(1, connection.getSchema());
            update.setString(2, table);
            for (String index : names(WITHOUT_STATISTICS)) {
                update.setString(3, index);
                update.execute();
            }
        }
    }
}
