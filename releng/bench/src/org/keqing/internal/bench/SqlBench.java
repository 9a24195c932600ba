package org.keqing.internal.bench;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.keqing.testsupport.PostgresServer;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** The same rows tiered by databases in SQL: once only counted, once with score and tier of each client kept, as the engine keeps them. */
final class SqlBench {

	/** System property with the path of DuckDB's driver. */
	static final String DUCKDB = "keqing.bench.duckdb";

	private static final int RUNS = 7;
	private static final double TARGET = 1;

	private final Figures figures;
	private final long[][] columns;
	private final int[] expected;
	private final double engineSeconds;

	/**
	 * @param columns       numbers in hundredths
	 * @param expected      clients per tier
	 * @param engineSeconds what Keqing takes for counts, tiers and scores
	 */
	SqlBench(Figures figures, long[][] columns, int[] expected, double engineSeconds) {
		this.figures = figures;
		this.columns = columns;
		this.expected = expected;
		this.engineSeconds = engineSeconds;
	}

	void run() throws Exception {
		var rows = Files.createTempFile("keqing-bench", ".csv");
		try {
			write(rows);
			duckDb(rows);
			postgreSql(rows);
		} finally {
			Files.delete(rows);
		}
	}

	private void write(Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			for (int row = 0; row < columns[0].length; row++) {
				out.write(Integer.toString(row));
				for (long[] column : columns) {
					out.write(',');
					out.write(Long.toString(column[row]));
				}
				out.write('\n');
			}
		}
	}

	private void duckDb(Path rows) throws Exception {
		var jar = Path.of(System.getProperty(DUCKDB));
		try (var loader = new URLClassLoader(new URL[] { jar.toUri().toURL() });
				var connection = ((Driver) loader.loadClass("org.duckdb.DuckDBDriver").getConstructor().newInstance()).connect("jdbc:duckdb:", new Properties())) {
			createTable(connection);
			execute(connection, "COPY clients FROM '" + rows + "' (HEADER FALSE)");
			compare("DuckDB", connection);
		}
	}

	private void postgreSql(Path rows) throws Exception {
		try (var server = PostgresServer.start()) {
			var location = server.newDatabase();
			var source = new PGSimpleDataSource();
			source.setUrl(location.url());
			source.setUser(location.user());
			source.setPassword(new String(location.secret().reveal()));
			try (var connection = source.getConnection(); var in = Files.newBufferedReader(rows)) {
				createTable(connection);
				connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY clients FROM STDIN (FORMAT csv)", in);
				execute(connection, "VACUUM ANALYZE clients");
				compare("PostgreSQL", connection);
			}
		}
	}

	private void compare(String product, Connection connection) throws Exception {
		String tiers = "SELECT id, score, CASE WHEN score >= 800 THEN 0 WHEN score >= 600 THEN 1 WHEN score >= 400 THEN 2 ELSE 3 END AS tier FROM (SELECT id, "
				+ IntStream.range(0, columns.length).mapToObj(SqlBench::points).collect(Collectors.joining(" + ")) + " AS score FROM clients) scored";
		var counts = new int[expected.length];
		double counted = Figures.medianMillis(RUNS, () -> {
			try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT tier, COUNT(*) FROM (" + tiers + ") tiered GROUP BY tier")) {
				while (found.next()) {
					counts[found.getInt(1)] = found.getInt(2);
				}
			}
		}) / 1000;
		if (!Arrays.equals(counts, expected)) {
			throw new IllegalStateException(product + " counts " + Arrays.toString(counts) + ", not " + Arrays.toString(expected));
		}
		double kept = Figures.medianMillis(RUNS, () -> {
			execute(connection, "DROP TABLE IF EXISTS tiered");
			execute(connection, "CREATE TEMPORARY TABLE tiered AS " + tiers);
		}) / 1000;
		String what = "engine alone, %,d clients × %d criteria".formatted(columns[0].length, columns.length);
		figures.ratio(what, engineSeconds, product + " in SQL, score and tier of each client kept", kept, TARGET);
		figures.ratio(what, engineSeconds, product + " in SQL, only counted", counted, TARGET);
	}

	private static String points(int column) {
		return "(CASE WHEN x%1$d >= 8000 THEN 10 WHEN x%1$d >= 6000 THEN 8 WHEN x%1$d >= 4000 THEN 6 WHEN x%1$d >= 2000 THEN 4 ELSE 2 END) * 10".formatted(column);
	}

	private void createTable(Connection connection) throws SQLException {
		execute(connection, "CREATE TABLE clients (id INTEGER, " + IntStream.range(0, columns.length).mapToObj(i -> "x" + i + " BIGINT").collect(Collectors.joining(", ")) + ")");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
