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
import java.util.Map;

/**
 * The indexes of a table that no constraint needs. Built one after the other, each has all memory for its sort; built beside each other while very many rows come in, all of them sort in small parts
 * that go to disk and back.
 */
final class OwnIndexes {

    private static final String INDEXES = "SELECT c.conglomeratename FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid JOIN sys.sysschemas s ON s.schemaid = t.schemaid"
            + " WHERE s.schemaname = ? AND t.tablename = ? AND c.isindex";
    private static final String OWN = INDEXES + " AND NOT c.isconstraint ORDER BY c.conglomeratename";
    private static final String WITHOUT_STATISTICS = INDEXES + " AND c.isconstraint AND c.conglomerateid NOT IN (SELECT referenceid FROM sys.sysstatistics)";

    private final Connection connection;
    private final String table;
    private final Map<String, String> statements = new LinkedHashMap<>();

    /** @param table name as Derby writes it, without quotes */
    OwnIndexes(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String name : names(OWN)) {
            columns.put(name, new ArrayList<>());
        }
        try (ResultSet found = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (found.next()) {
                String name = found.getString("INDEX_NAME");
                if (columns.containsKey(name)) {
                    columns.get(name).add(quoted(found.getString("COLUMN_NAME")) + ("D".equals(found.getString("ASC_OR_DESC")) ? " DESC" : ""));
                    statements.put(name, found.getBoolean("NON_UNIQUE") ? "CREATE INDEX " : "CREATE UNIQUE INDEX ");
                }
            }
        }
        statements.replaceAll((name, create) -> create + quoted(name) + " ON " + quoted(table) + " (" + String.join(", ", columns.get(name)) + ")");
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
