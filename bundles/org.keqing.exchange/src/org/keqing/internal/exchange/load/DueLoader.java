package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.keqing.exchange.TextRow;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Tx;

/**
 * Dues: known by client, due date, amount and the how-many-eth row of this kind it is in its file. A known one takes the payment
 * of the file.
 */
final class DueLoader implements Loader {

	private static final int CLIENT = 0;
	private static final int DATE = 1;
	private static final int AMOUNT = 2;
	private static final int PAID_DATE = 3;
	private static final int PAID_AMOUNT = 4;

	private ClientCodes clients;

	@Override
	public List<Column> columns() {
		return FactColumns.DUE;
	}

	@Override
	public void load(Tx tx, Feed feed, boolean dry) throws Exception {
		if (clients == null)
			clients = ClientCodes.read(tx);
		var work = new Work(tx, feed);
		if (Tables.isEmpty(tx, "due") && !dry) //$NON-NLS-1$
			work.bulk();
		else
			work.upsert(dry);
		if (feed.inserted + feed.updated > 0 && !dry)
			tx.changed(FactsPackage.Literals.DUE);
	}

	/** A payment without an amount paid all. */
	private static boolean isOpen(Object amount, Object paidDate, Object paidAmount) {
		return paidAmount == null ? paidDate == null : ((BigDecimal) paidAmount).compareTo((BigDecimal) amount) < 0;
	}

	/** What identifies a due; the amount always has the decimals of its column. */
	private record Key(long client, LocalDate date, BigDecimal amount, int occurrence) {

		static Key of(Object[] values, int occurrence) {
			return new Key((Long) values[CLIENT], (LocalDate) values[DATE], (BigDecimal) values[AMOUNT], occurrence);
		}
	}

	private record Stored(long id, Object paidDate, Object paidAmount) {
	}

	/** The import of one file. */
	private final class Work {

		private final Tx tx;
		private final Feed feed;
		private final TextIndex occurrences = new TextIndex();

		Work(Tx tx, Feed feed) {
			this.tx = tx;
			this.feed = feed;
		}

		private Object[] next() throws Exception {
			return feed.next(this::check);
		}

		private void check(TextRow row, Object[] values, Failures failures) {
			clients.resolve(values, CLIENT, FactColumns.DUE.get(CLIENT).name(), failures);
		}

		/** Which row of its kind this is, from 0. */
		private int occurrence(Object[] values) {
			var key = values[CLIENT] + "|" + values[DATE] + '|' + values[AMOUNT]; //$NON-NLS-1$
			var number = occurrences.add(key, 0);
			if (number >= 0)
				return 0;
			var count = occurrences.value(-1 - number) + 1;
			occurrences.value(-1 - number, count);
			return (int) count;
		}

		void bulk() throws Exception {
			tx.bulk("due", List.of("id", "version", "client_id", "due_date", "amount", "paid_date", "paid_amount", "occurrence", "is_open"), row -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
				var values = next();
				if (values == null)
					return false;
				row[0] = tx.newId();
				row[1] = 1;
				System.arraycopy(values, 0, row, 2, values.length);
				row[7] = occurrence(values);
				row[8] = isOpen(values[AMOUNT], values[PAID_DATE], values[PAID_AMOUNT]);
				feed.inserted++;
				return true;
			});
		}

		void upsert(boolean dry) throws Exception {
			try (var find = new Batch(tx.connection(),
					"SELECT id, client_id, due_date, amount, occurrence, paid_date, paid_amount FROM due WHERE client_id IN (" //$NON-NLS-1$
							+ SqlValues.marks(Batch.SIZE) + ") AND due_date BETWEEN ? AND ?"); //$NON-NLS-1$
					var insert = new Batch(tx.connection(),
							"INSERT INTO due (id, version, client_id, due_date, amount, paid_date, paid_amount, occurrence, is_open) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
					var update = new Batch(tx.connection(), "UPDATE due SET version = version + 1, paid_date = ?, paid_amount = ?, is_open = ?, paid_on_time = NULL WHERE id = ?")) { //$NON-NLS-1$
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
			if (rows.isEmpty())
				return;
			var there = find(find, rows);
			for (var values : rows) {
				var occurrence = occurrence(values);
				var stored = there.get(Key.of(values, occurrence));
				if (stored == null)
					insert(values, occurrence, insert, dry);
				else
					update(values, stored, update, dry);
			}
			rows.clear();
		}

		private Map<Key, Stored> find(Batch find, List<Object[]> rows) throws SQLException {
			var ids = new LinkedHashSet<Long>();
			var from = LocalDate.MAX;
			var to = LocalDate.MIN;
			for (var values : rows) {
				ids.add((Long) values[CLIENT]);
				var date = (LocalDate) values[DATE];
				from = date.isBefore(from) ? date : from;
				to = date.isAfter(to) ? date : to;
			}
			var statement = find.statement();
			var i = 0;
			long last = 0;
			for (long id : ids)
				statement.setLong(++i, last = id);
			while (i < Batch.SIZE)
				statement.setLong(++i, last);
			SqlValues.set(statement, ++i, from);
			SqlValues.set(statement, ++i, to);
			var there = new HashMap<Key, Stored>();
			try (var result = statement.executeQuery()) {
				while (result.next())
					there.put(
							new Key(result.getLong(2), result.getDate(3).toLocalDate(),
									result.getBigDecimal(4).setScale(FactColumns.DUE.get(AMOUNT).scale()), result.getInt(5)),
							new Stored(result.getLong(1), SqlValues.get(result, 6, FactColumns.DUE.get(PAID_DATE)),
									SqlValues.get(result, 7, FactColumns.DUE.get(PAID_AMOUNT))));
			}
			return there;
		}

		private void insert(Object[] values, int occurrence, Batch insert, boolean dry) throws SQLException {
			feed.inserted++;
			if (dry)
				return;
			var statement = insert.statement();
			statement.setLong(1, tx.newId());
			for (var c = 0; c < values.length; c++)
				SqlValues.set(statement, c + 2, FactColumns.DUE.get(c), values[c]);
			statement.setInt(values.length + 2, occurrence);
			statement.setBoolean(values.length + 3, isOpen(values[AMOUNT], values[PAID_DATE], values[PAID_AMOUNT]));
			insert.add();
		}

		private void update(Object[] values, Stored stored, Batch update, boolean dry) throws SQLException {
			var paidDate = feed.has(PAID_DATE) ? values[PAID_DATE] : stored.paidDate();
			var paidAmount = feed.has(PAID_AMOUNT) ? values[PAID_AMOUNT] : stored.paidAmount();
			if (SqlValues.same(paidDate, stored.paidDate()) && SqlValues.same(paidAmount, stored.paidAmount())) {
				feed.unchanged++;
				return;
			}
			feed.updated++;
			if (dry)
				return;
			var statement = update.statement();
			SqlValues.set(statement, 1, FactColumns.DUE.get(PAID_DATE), paidDate);
			SqlValues.set(statement, 2, FactColumns.DUE.get(PAID_AMOUNT), paidAmount);
			statement.setBoolean(3, isOpen(values[AMOUNT], paidDate, paidAmount));
			statement.setLong(4, stored.id());
			update.add();
		}
	}
}
