package org.keqing.internal.store.derby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A trigger, as statements that drop it and create it again.
 *
 * @param drop the statement that drops it
 * @param create the statement that creates it
 */
record Trigger(String drop, String create) {

    /** The triggers of these tables, in the order of their creation. */
    static List<Trigger> of(Connection connection, List<String> tables) throws SQLException {
        List<Trigger> triggers = new ArrayList<>();
        String sql = """
                SELECT g.triggername, g.event, g.firingtime, g.type, t.tablename, g.triggerdefinition, g.referencingold, g.referencingnew,
                       g.oldreferencingname, g.newreferencingname, g.whenclausetext, g.referencedcolumns, g.tableid
                FROM sys.systriggers g JOIN sys.systables t ON g.tableid = t.tableid JOIN sys.sysschemas s ON g.schemaid = s.schemaid
                WHERE s.schemaname = CURRENT SCHEMA ORDER BY g.creationtimestamp""";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (tables.contains(rows.getString("TABLENAME").toLowerCase(Locale.ROOT))) {
                    triggers.add(trigger(connection, rows));
                }
            }
        }
        return triggers;
    }

    private static Trigger trigger(Connection connection, ResultSet row) throws SQLException {
        String name = '"' + row.getString("TRIGGERNAME") + '"';
        StringBuilder sql = new StringBuilder("CREATE TRIGGER ").append(name)
                .append("B".equals(row.getString("FIRINGTIME")) ? " NO CASCADE BEFORE " : " AFTER ");
        sql.append(switch (row.getString("EVENT")) {
            case "I" -> "INSERT";
            case "D" -> "DELETE";
            default -> "UPDATE" + columns(connection, row.getString("REFERENCEDCOLUMNS"), row.getString("TABLEID"));
        });
        sql.append(" ON \"").append(row.getString("TABLENAME")).append('"');
        boolean perRow = "R".equals(row.getString("TYPE"));
        String kind = perRow ? "" : "TABLE ";
        if (row.getBoolean("REFERENCINGOLD") || row.getBoolean("REFERENCINGNEW")) {
            sql.append(" REFERENCING");
            if (row.getBoolean("REFERENCINGOLD")) {
                sql.append(" OLD ").append(kind).append("AS ").append(row.getString("OLDREFERENCINGNAME"));
            }
            if (row.getBoolean("REFERENCINGNEW")) {
                sql.append(" NEW ").append(kind).append("AS ").append(row.getString("NEWREFERENCINGNAME"));
            }
        }
        sql.append(perRow ? " FOR EACH ROW" : " FOR EACH STATEMENT");
        if (row.getString("WHENCLAUSETEXT") != null) {
            sql.append(" WHEN (").append(row.getString("WHENCLAUSETEXT")).append(')');
        }
        sql.append(' ').append(row.getString("TRIGGERDEFINITION"));
        return new Trigger("DROP TRIGGER " + name, sql.toString());
    }

    /** Derby shows the columns of an UPDATE OF trigger as {@code (3,5)}. */
    private static String columns(Connection connection, String referenced, String tableId) throws SQLException {
        if (referenced == null || !referenced.matches("\\(\\d+(,\\d+)*\\).*")) {
            return "";
        }
        List<String> names = new ArrayList<>();
        String numbers = referenced.substring(1, referenced.indexOf(')'));
        String sql = "SELECT columnname FROM sys.syscolumns WHERE referenceid = '" + tableId + "' AND columnnumber IN (" + numbers
                + ") ORDER BY columnnumber";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add('"' + rows.getString(1) + '"');
            }
        }
        return " OF " + String.join(", ", names);
    }
}
