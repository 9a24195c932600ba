package org.keqing.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lists must know of a table.
 *
 * @param notNull columns that always have a value
 * @param indexes columns of each index, a descending one with a minus sign before it
 */
public record TableFacts(Set<String> notNull, Collection<List<String>> indexes) {

    static TableFacts read(Connection connection, String table) throws SQLException {
        String stored = Jdbc.stored(connection, table);
        Set<String> notNull = new HashSet<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), stored, null)) {
            while (columns.next()) {
                if ("NO".equals(columns.getString("IS_NULLABLE"))) {
                    notNull.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        Map<String, Map<Integer, String>> indexes = new TreeMap<>();
        try (ResultSet columns = connection.getMetaData().getIndexInfo(null, connection.getSchema(), stored, false, true)) {
            while (columns.next()) {
                String index = columns.getString("INDEX_NAME");
                String column = columns.getString("COLUMN_NAME");
                if (index != null && column != null) {
                    String direction = "D".equals(columns.getString("ASC_OR_DESC")) ? "-" : "";
                    indexes.computeIfAbsent(index, key -> new TreeMap<>()).put(columns.getInt("ORDINAL_POSITION"),
                            direction + column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new TableFacts(notNull, indexes.values().stream().map(columns -> List.copyOf(columns.values())).toList());
    }

    /** Whether an index begins with these columns, in this order. */
    public boolean isIndexed(List<String> columns) {
        return indexes.stream().anyMatch(index -> index.size() >= columns.size() && index.subList(0, columns.size()).equals(columns));
    }
}
