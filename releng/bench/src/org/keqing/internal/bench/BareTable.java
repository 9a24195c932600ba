package org.keqing.internal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** A copy of a table of the store in the same database, filled by plain JDBC: what the store's own way is compared with. */
final class BareTable {

	private final Store store;
	private final String source;
	private final String name;
	private final List<String> columns = new ArrayList<>();
	private final List<String> types = new ArrayList<>();
	private final List<String> indexes = new ArrayList<>();
	private final List<Object[]> rows = new ArrayList<>();

	private BareTable(Store store, String source) {
		this.store = store;
		this.source = source;
		this.name = "bare_" + source;
	}

	/** Reads structure and rows of a table. */
	static BareTable of(Store store, String source, String where) throws StoreException {
		var table = new BareTable(store, source);
		store.read(tx -> {
			table.readStructure(tx.connection());
			table.readRows(tx.connection(), where);
			return null;
		});
		return table;
	}

	int size() {
		return rows.size();
	}

	private void readStructure(Connection connection) throws SQLException {
		var meta = connection.getMetaData();
		var schema = connection.getSchema();
		try (var result = meta.getColumns(null, schema, source.toUpperCase(), null)) {
			while (result.next()) {
				columns.add(result.getString("COLUMN_NAME"));
				var type = result.getString("TYPE_NAME");
				types.add(switch (type) {
				case "VARCHAR" -> "VARCHAR(" + result.getInt("COLUMN_SIZE") + ")";
				case "DECIMAL" -> "DECIMAL(" + result.getInt("COLUMN_SIZE") + "," + result.getInt("DECIMAL_DIGITS") + ")";
				default -> type;
				});
			}
		}
		Map<String, List<String>> byIndex = new LinkedHashMap<>();
		Map<String, Boolean> unique = new LinkedHashMap<>();
		try (var result = meta.getIndexInfo(null, schema, source.toUpperCase(), false, false)) {
			while (result.next()) {
				byIndex.computeIfAbsent(result.getString("INDEX_NAME"), key -> new ArrayList<>())
						.add(result.getString("COLUMN_NAME") + ("D".equals(result.getString("ASC_OR_DESC")) ? " DESC" : ""));
				unique.put(result.getString("INDEX_NAME"), !result.getBoolean("NON_UNIQUE"));
			}
		}
		byIndex.forEach((index, on) -> indexes
				.add("CREATE " + (unique.get(index) ? "UNIQUE " : "") + "INDEX bare_%d ON " + name + " (" + String.join(", ", on) + ")"));
	}

	private void readRows(Connection connection, String where) throws SQLException {
		try (var statement = connection.createStatement(); var result = statement.executeQuery("SELECT * FROM " + source + " " + where)) {
			int width = columns.size();
			while (result.next()) {
				var row = new Object[width];
				for (int i = 0; i < width; i++) {
					row[i] = result.getObject(i + 1);
				}
				rows.add(row);
			}
		}
	}

	/** Table function into the empty table, indexes afterwards; seconds. */
	double load() throws Exception {
		var loader = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(BareRows.class.getClassLoader());
		try {
			BareRows.offer(rows);
			return Figures.seconds(() -> store.write("bench", tx -> {
				try (var statement = tx.connection().createStatement()) {
					createTable(statement);
					var signature = new ArrayList<String>();
					for (int i = 0; i < columns.size(); i++) {
						signature.add(columns.get(i) + " " + types.get(i));
					}
					statement.execute("CREATE FUNCTION rows_of_" + source + "() RETURNS TABLE (" + String.join(", ", signature)
							+ ") LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL EXTERNAL NAME '" + BareRows.class.getName() + ".open'");
					statement.execute("INSERT INTO " + name + " SELECT * FROM TABLE(rows_of_" + source + "()) AS r");
					createIndexes(statement);
					statement.execute("DROP FUNCTION rows_of_" + source);
				}
				return null;
			}));
		} finally {
			Thread.currentThread().setContextClassLoader(loader);
		}
	}

	/** Batched inserts into the empty table, indexes in place, as a program without a bulk path writes them; seconds. */
	double insert() throws Exception {
		store.write("bench", tx -> {
			try (var statement = tx.connection().createStatement()) {
				createTable(statement);
				createIndexes(statement);
			}
			return null;
		});
		return Figures.seconds(() -> store.write("bench", tx -> {
			try (var insert = tx.connection().prepareStatement(insertSql())) {
				int count = 0;
				for (var row : rows) {
					set(insert, row, 0, row.length);
					insert.addBatch();
					if (++count % 1000 == 0) {
						insert.executeBatch();
					}
				}
				insert.executeBatch();
			}
			return null;
		}));
	}

	/** Batched updates by a unique column, batched inserts of those that were not there; seconds. */
	double upsert(String key, List<Object[]> changed) throws Exception {
		int at = columns.indexOf(key.toUpperCase());
		var assignments = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
		return Figures.seconds(() -> store.write("bench", tx -> {
			try (var update = tx.connection().prepareStatement("UPDATE " + name + " SET " + assignments + " WHERE " + key + " = ?");
					var insert = tx.connection().prepareStatement(insertSql())) {
				for (int from = 0; from < changed.size(); from += 1000) {
					var part = changed.subList(from, Math.min(changed.size(), from + 1000));
					for (var row : part) {
						set(update, row, 0, row.length);
						update.setObject(row.length + 1, row[at]);
						update.addBatch();
					}
					var counts = update.executeBatch();
					for (int i = 0; i < counts.length; i++) {
						if (counts[i] == 0) {
							set(insert, part.get(i), 0, part.get(i).length);
							insert.addBatch();
						}
					}
					insert.executeBatch();
				}
			}
			return null;
		}));
	}

	List<Object[]> rows() {
		return rows;
	}

	void drop() throws StoreException {
		store.write("bench", tx -> {
			try (var statement = tx.connection().createStatement()) {
				statement.execute("DROP TABLE " + name);
			}
			return null;
		});
	}

	private void createTable(java.sql.Statement statement) throws SQLException {
		statement.execute("CREATE TABLE " + name + " AS SELECT * FROM " + source + " WITH NO DATA");
	}

	private void createIndexes(java.sql.Statement statement) throws SQLException {
		for (int i = 0; i < indexes.size(); i++) {
			statement.execute(indexes.get(i).formatted(i));
		}
	}

	private String insertSql() {
		return "INSERT INTO " + name + " VALUES (" + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
	}

	private static void set(java.sql.PreparedStatement statement, Object[] row, int from, int to) throws SQLException {
		for (int i = from; i < to; i++) {
			statement.setObject(i + 1, row[i]);
		}
	}
}
