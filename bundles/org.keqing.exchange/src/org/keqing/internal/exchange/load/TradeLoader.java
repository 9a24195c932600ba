package org.keqing.internal.exchange.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.TextRow;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Tx;

/** Trade lines: a known reference updates the columns of the file; lines without one are all kept, but a file only once. */
final class TradeLoader implements Loader {

	private static final int REF = 0;
	private static final int CLIENT = 1;
	private static final List<String> TABLE = List.of("ref", "client_id", "trade_date", "product", "quantity", "amount", "cost"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private ClientCodes clients;

	@Override
	public List<Column> columns() {
		return FactColumns.TRADE;
	}

	@Override
	public void load(Tx tx, Feed feed, boolean dry) throws Exception {
		if (clients == null)
			clients = ClientCodes.read(tx);
		var files = new ImportedFiles(tx, "trades"); //$NON-NLS-1$
		var work = new Work(tx, feed, files.any() && files.contains(feed.contentHashAhead()));
		if (Tables.isEmpty(tx, "trade") && !dry) //$NON-NLS-1$
			work.bulk();
		else
			work.upsert(dry);
		if (feed.inserted + feed.updated > 0 && !dry)
			tx.changed(FactsPackage.Literals.TRADE);
	}

	/** A line that is there. */
	private record Stored(long id, Object[] values) {
	}

	/** The import of one file. */
	private final class Work {

		private final Tx tx;
		private final Feed feed;
		private final boolean known;
		private final TextIndex refs = new TextIndex();

		Work(Tx tx, Feed feed, boolean known) {
			this.tx = tx;
			this.feed = feed;
			this.known = known;
		}

		private void check(TextRow row, Object[] values, Failures failures) {
			if (values[REF] instanceof String ref) {
				var number = refs.add(ref, row.line());
				if (number < 0)
					failures.add(FactColumns.TRADE.get(REF).name(), ref, NLS.bind(Messages.MsgRefTwice, refs.value(-1 - number)));
			}
			clients.resolve(values, CLIENT, FactColumns.TRADE.get(CLIENT).name(), failures);
		}

		/** The next line to write; lines without reference of a file that is known are left out. */
		private Object[] next() throws Exception {
			for (;;) {
				var values = feed.next(this::check);
				if (values == null || !known || values[REF] != null)
					return values;
				feed.taken++;
			}
		}

		void bulk() throws Exception {
			var names = new ArrayList<>(List.of("id", "version")); //$NON-NLS-1$ //$NON-NLS-2$
			names.addAll(TABLE);
			tx.bulk("trade", names, row -> { //$NON-NLS-1$
				var values = next();
				if (values == null)
					return false;
				row[0] = tx.newId();
				row[1] = 1;
				System.arraycopy(values, 0, row, 2, values.length);
				feed.inserted++;
				return true;
			});
		}

		void upsert(boolean dry) throws Exception {
			try (var find = new Batch(tx.connection(),
					"SELECT id, " + String.join(", ", TABLE) + " FROM trade WHERE ref IN (" + SqlValues.marks(Batch.SIZE) + ')'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					var insert = new Batch(tx.connection(),
							"INSERT INTO trade (id, version, " + String.join(", ", TABLE) + ") VALUES (?, 1, " + SqlValues.marks(TABLE.size()) + ')'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					var update = new Batch(tx.connection(),
							"UPDATE trade SET version = version + 1, client_id = ?, trade_date = ?, product = ?, quantity = ?, amount = ?, cost = ? WHERE id = ?")) { //$NON-NLS-1$
				var waiting = new ArrayList<Object[]>(Batch.SIZE);
				for (var values = next(); values != null; values = next()) {
					waiting.add(values);
					if (waiting.size() == Batch.SIZE)
						write(waiting, find, insert, update, dry);
				}
				if (feed.isWanted())
					write(waiting, find, insert, update, dry);
				insert.run();
				update.run();
			}
		}

		private void write(List<Object[]> rows, Batch find, Batch insert, Batch update, boolean dry) throws SQLException {
			var there = find(find, rows);
			for (var values : rows) {
				var stored = values[REF] == null ? null : there.get(values[REF]);
				if (stored == null)
					insert(values, insert, dry);
				else
					update(values, stored, update, dry);
			}
			rows.clear();
		}

		private Map<String, Stored> find(Batch find, List<Object[]> rows) throws SQLException {
			var there = new HashMap<String, Stored>();
			var statement = find.statement();
			var i = 0;
			String last = null;
			for (var values : rows)
				if (values[REF] instanceof String ref)
					statement.setString(++i, last = ref);
			if (last == null)
				return there;
			while (i < Batch.SIZE)
				statement.setString(++i, last);
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					var values = new Object[TABLE.size()];
					for (var c = 0; c < values.length; c++)
						values[c] = c == CLIENT ? result.getLong(c + 2) : SqlValues.get(result, c + 2, FactColumns.TRADE.get(c));
					there.put((String) values[REF], new Stored(result.getLong(1), values));
				}
			}
			return there;
		}

		private void insert(Object[] values, Batch insert, boolean dry) throws SQLException {
			feed.inserted++;
			if (dry)
				return;
			var statement = insert.statement();
			statement.setLong(1, tx.newId());
			for (var c = 0; c < values.length; c++)
				SqlValues.set(statement, c + 2, FactColumns.TRADE.get(c), values[c]);
			insert.add();
		}

		private void update(Object[] values, Stored stored, Batch update, boolean dry) throws SQLException {
			var changed = false;
			for (var c = 0; c < values.length; c++)
				if (!feed.has(c))
					values[c] = stored.values()[c];
				else
					changed |= !SqlValues.same(values[c], stored.values()[c]);
			if (!changed) {
				feed.unchanged++;
				return;
			}
			feed.updated++;
			if (dry)
				return;
			var statement = update.statement();
			for (var c = CLIENT; c < values.length; c++)
				SqlValues.set(statement, c, FactColumns.TRADE.get(c), values[c]);
			statement.setLong(values.length, stored.id());
			update.add();
		}
	}
}
