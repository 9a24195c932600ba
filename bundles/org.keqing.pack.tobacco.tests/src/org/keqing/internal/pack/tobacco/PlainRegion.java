package org.keqing.internal.pack.tobacco;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of a generated region in tables of their own, and what the schemes say in plain SQL over them: nothing of the store, of the schemes or of the engine has a
 * part in it.
 */
final class PlainRegion {

    private static final String TRADE = "(SELECT client, SUM(quantity) AS cases, SUM(amount) AS amount FROM region_trade WHERE trade_date BETWEEN '2026-04-01' AND '2026-06-30' GROUP BY client)";
    private static final String BEFORE = "(SELECT client, SUM(amount) AS amount FROM region_trade WHERE trade_date BETWEEN '2026-01-01' AND '2026-03-31' GROUP BY client)";
    private static final String DUES = """
            (SELECT client, SUM(amount) AS due, SUM(CASE WHEN paid_date <= due_date THEN paid_amount ELSE 0 END) AS punctual
               FROM region_due WHERE due_date BETWEEN '2026-04-01' AND '2026-06-30' GROUP BY client)""";
    private static final String PRICE = "CAST(CAST(t.amount AS DECIMAL(14,2)) * 10000 / CAST(t.cases AS DECIMAL(10,2)) + 0.5 AS BIGINT)";

    private final Connection connection;

    PlainRegion(Connection connection, Path folder) throws SQLException, IOException {
        this.connection = connection;
        load(folder.resolve("clients.csv"), "region_outlet", "code VARCHAR(10), name VARCHAR(40), region VARCHAR(40), manager VARCHAR(40), shop VARCHAR(20), market VARCHAR(20), extent VARCHAR(20)");
        load(folder.resolve("trades.csv"), "region_trade", "ref VARCHAR(20), client VARCHAR(10), trade_date DATE, product VARCHAR(20), quantity DECIMAL(10,2), amount DECIMAL(14,2)");
        load(folder.resolve("dues.csv"), "region_due", "client VARCHAR(10), due_date DATE, amount DECIMAL(14,2), paid_date DATE, paid_amount DECIMAL(14,2)");
        load(folder.resolve("grades.csv"), "region_grade", "client VARCHAR(10), evaluator VARCHAR(40), criterion VARCHAR(40), grade DECIMAL(5,2)");
    }

    private void load(Path file, String table, String columns) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (" + columns + ")");
        }
        int width = columns.split(", ").length;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + "?, ".repeat(width - 1) + "?)");
            BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                for (int i = 0; i < width; i++) {
                    insert.setString(i + 1, cells[i].isEmpty() ? null : cells[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Format, market and size, where all three are known. */
    Map<String, String> categories() throws SQLException {
        return tiers("""
                SELECT code, CASE WHEN shop = 'unknown' OR market = 'unknown' OR extent = 'unknown' THEN NULL
                     ELSE CASE shop WHEN 'department_store' THEN 'department-store' WHEN 'tobacco_liquor' THEN 'tobacco-liquor' ELSE shop END || '-' || market || '-' || extent END
                  FROM region_outlet""");
    }

    /** By cases in three months: three times the limits of a month. */
    Map<String, String> tranches() throws SQLException {
        return tiers("""
                SELECT o.code, CASE WHEN t.cases IS NULL OR t.cases <= 3 THEN 't8' WHEN t.cases <= 6 THEN 't7' WHEN t.cases <= 12 THEN 't6' WHEN t.cases <= 21 THEN 't5'
                                    WHEN t.cases <= 30 THEN 't4' WHEN t.cases <= 42 THEN 't3' WHEN t.cases <= 60 THEN 't2' ELSE 't1' END
                  FROM region_outlet o LEFT JOIN %s t ON t.client = o.code""".formatted(TRADE));
    }

    /** Quintiles of cases and of the price in ten-thousandths among the outlets with trade; equal values go up. */
    Map<String, String> tenGrades() throws SQLException {
        String volume = band("t.cases");
        String price = band(PRICE);
        return tiers("SELECT o.code, CASE WHEN t.cases IS NULL THEN 'grade10' ELSE 'grade' || TRIM(CAST(CAST(11 - (" + volume + ") - (" + price + ") AS INTEGER) AS CHAR(2))) END FROM region_outlet o LEFT JOIN "
            + TRADE + " t ON t.client = o.code");
    }

    private String band(String value) throws SQLException {
        String[] cuts = cuts(value);
        return "CASE WHEN %1$s >= %2$s THEN 5 WHEN %1$s >= %3$s THEN 4 WHEN %1$s >= %4$s THEN 3 WHEN %1$s >= %5$s THEN 2 ELSE 1 END".formatted(value, cuts[0], cuts[1], cuts[2], cuts[3]);
    }

    /** The values at the ranks n × 20 %, 40 %, 60 % and 80 %, rounded half up. */
    private String[] cuts(String value) throws SQLException {
        int known = count(TRADE + " t");
        String[] cuts = new String[4];
        for (int i = 0; i < cuts.length; i++) {
            int rank = new BigDecimal(known * (i + 1)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).intValueExact();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT " + value + " AS cut FROM " + TRADE + " t ORDER BY cut DESC OFFSET " + (rank - 1) + " ROWS FETCH NEXT 1 ROWS ONLY")) {
                rows.next();
                cuts[i] = rows.getBigDecimal(1).toPlainString();
            }
        }
        return cuts;
    }

    /** Requirements as sums, so that nothing is divided: on time ≥ 90 % of the dues, growth ≥ 10 % of the quarter before, mean grade ≥ 8. */
    Map<String, String> segments() throws SQLException {
        return tiers("""
                SELECT o.code, CASE
                    WHEN t.amount IS NULL AND s.given IS NULL AND i.given IS NULL AND d.due IS NULL THEN NULL
                    WHEN t.amount >= 300000 AND s.total >= 8 * s.given AND d.punctual >= 0.9 * d.due THEN 'value'
                    WHEN t.amount >= 120000 AND s.total >= 6 * s.given AND d.punctual >= 0.8 * d.due THEN 'second'
                    WHEN t.amount - b.amount >= 0.1 * b.amount AND d.punctual >= 0.8 * d.due THEN 'potential'
                    WHEN i.total >= 8 * i.given AND d.punctual >= 0.8 * d.due THEN 'potential'
                    ELSE 'low' END
                  FROM region_outlet o LEFT JOIN %s t ON t.client = o.code LEFT JOIN %s b ON b.client = o.code LEFT JOIN %s d ON d.client = o.code
                  LEFT JOIN (SELECT client, SUM(grade) AS total, COUNT(*) AS given FROM region_grade WHERE criterion = 'support' GROUP BY client) s ON s.client = o.code
                  LEFT JOIN (SELECT client, SUM(grade) AS total, COUNT(*) AS given FROM region_grade WHERE criterion = 'influence' GROUP BY client) i ON i.client = o.code
                """.formatted(TRADE, BEFORE, DUES));
    }

    private Map<String, String> tiers(String sql) throws SQLException {
        Map<String, String> tiers = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tiers.put(rows.getString(1), rows.getString(2));
            }
        }
        return tiers;
    }
}
