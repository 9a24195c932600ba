package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Grades;
import org.keqing.evaluation.Sheet;
import org.keqing.exchange.TextRow;
import org.keqing.internal.exchange.Messages;
import org.keqing.store.Tx;

/**
 * Committee grades: gathered to one sheet per client and evaluator in the pool that belongs to no round. Only the criteria in the
 * file change. Memory: some 40 bytes for each sheet and one for each grade.
 */
final class GradeLoader implements Loader {

	private static final int CLIENT = 0;
	private static final int EVALUATOR = 1;
	private static final int CRITERION = 2;
	private static final int GRADE = 3;

	private final List<String> criteria;
	private ClientCodes clients;

	/** @param criteria ids of the criteria of all schemes, in alphabetical order */
	GradeLoader(List<String> criteria) {
		this.criteria = criteria;
	}

	@Override
	public List<Column> columns() {
		return FactColumns.GRADE;
	}

	@Override
	public void load(Tx tx, Feed feed, boolean dry) throws Exception {
		if (clients == null)
			clients = ClientCodes.read(tx);
		var work = new Work(tx, feed);
		work.gather();
		if (feed.isWanted())
			work.write(dry);
	}

	/** The import of one file. */
	private final class Work {

		private final Tx tx;
		private final Feed feed;
		private final Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
		/** {@code client id|evaluator} in order of arrival. */
		private final TextIndex sheets = new TextIndex();
		/** Per sheet the grade of each criterion, 0 for none. */
		private final List<byte[]> grades = new ArrayList<>();

		Work(Tx tx, Feed feed) {
			this.tx = tx;
			this.feed = feed;
		}

		void gather() throws Exception {
			while (feed.next(this::check) != null)
				continue;
		}

		private void check(TextRow row, Object[] values, Failures failures) {
			clients.resolve(values, CLIENT, FactColumns.GRADE.get(CLIENT).name(), failures);
			var criterion = criteria.indexOf(values[CRITERION]);
			if (criterion < 0)
				failures.add(FactColumns.GRADE.get(CRITERION).name(), (String) values[CRITERION],
						NLS.bind(Messages.MsgUnknownCriterion, String.join(", ", criteria))); //$NON-NLS-1$
			if (failures.isRowBad())
				return;
			var number = sheets.add(values[CLIENT] + "|" + values[EVALUATOR], 0); //$NON-NLS-1$
			if (number < 0)
				number = -1 - number;
			else
				grades.add(new byte[criteria.size()]);
			var sheet = grades.get(number);
			if (sheet[criterion] != 0)
				failures.add(FactColumns.GRADE.get(CRITERION).name(), (String) values[CRITERION], Messages.MsgGradeTwice);
			else
				sheet[criterion] = ((Integer) values[GRADE]).byteValue();
		}

		void write(boolean dry) throws Exception {
			if (Tables.isEmpty(tx, "sheet") && !dry) { //$NON-NLS-1$
				bulk();
				return;
			}
			try (var find = new Batch(tx.connection(),
					"SELECT client_id, evaluator, grades FROM sheet WHERE round_id = 0 AND client_id IN (" + SqlValues.marks(Batch.SIZE) + ')'); //$NON-NLS-1$
					var insert = new Batch(tx.connection(),
							"INSERT INTO sheet (grades, saved_by, saved_at, client_id, evaluator, round_id) VALUES (?, ?, ?, ?, ?, 0)"); //$NON-NLS-1$
					var update = new Batch(tx.connection(),
							"UPDATE sheet SET grades = ?, saved_by = ?, saved_at = ? WHERE round_id = 0 AND client_id = ? AND evaluator = ?")) { //$NON-NLS-1$
				for (var from = 0; from < sheets.size(); from += Batch.SIZE)
					write(from, Math.min(from + Batch.SIZE, sheets.size()), find, insert, update, dry);
				insert.run();
				update.run();
			}
		}

		private void bulk() throws Exception {
			var next = new int[1];
			tx.bulk("sheet", List.of("round_id", "client_id", "evaluator", "grades", "saved_by", "saved_at"), row -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				if (next[0] == sheets.size())
					return false;
				var sheet = next[0]++;
				row[0] = Sheet.POOL;
				row[1] = client(sheet);
				row[2] = evaluator(sheet);
				row[3] = Grades.format(merged(Map.of(), sheet));
				row[4] = tx.user();
				row[5] = now.toLocalDateTime().toInstant(ZoneOffset.UTC);
				return true;
			});
			for (var sheet : grades)
				for (var grade : sheet)
					feed.inserted += grade == 0 ? 0 : 1;
		}

		private long client(int sheet) {
			var text = sheets.text(sheet);
			return Long.parseLong(text.substring(0, text.indexOf('|')));
		}

		private String evaluator(int sheet) {
			var text = sheets.text(sheet);
			return text.substring(text.indexOf('|') + 1);
		}

		private Map<String, BigDecimal> merged(Map<String, BigDecimal> stored, int sheet) {
			var all = new TreeMap<>(stored);
			var own = grades.get(sheet);
			for (var c = 0; c < own.length; c++)
				if (own[c] != 0)
					all.put(criteria.get(c), BigDecimal.valueOf(own[c]));
			return all;
		}

		private void write(int from, int to, Batch find, Batch insert, Batch update, boolean dry) throws SQLException {
			var there = find(find, from, to);
			for (var sheet = from; sheet < to; sheet++) {
				var packed = there.get(sheets.text(sheet));
				var stored = Grades.parse(packed);
				var changes = count(stored, sheet);
				if (changes > 0 && !dry) {
					var batch = packed == null ? insert : update;
					var statement = batch.statement();
					statement.setString(1, Grades.format(merged(stored, sheet)));
					statement.setString(2, tx.user());
					statement.setTimestamp(3, now);
					statement.setLong(4, client(sheet));
					statement.setString(5, evaluator(sheet));
					batch.add();
				}
			}
		}

		/** Counts what a sheet brings; tells how many grades are new or other than before. */
		private int count(Map<String, BigDecimal> stored, int sheet) {
			var changes = 0;
			var own = grades.get(sheet);
			for (var c = 0; c < own.length; c++)
				if (own[c] != 0) {
					var before = stored.get(criteria.get(c));
					if (before == null)
						feed.inserted++;
					else if (before.compareTo(BigDecimal.valueOf(own[c])) == 0)
						feed.unchanged++;
					else
						feed.updated++;
					changes += before == null || before.compareTo(BigDecimal.valueOf(own[c])) != 0 ? 1 : 0;
				}
			return changes;
		}

		private Map<String, String> find(Batch find, int from, int to) throws SQLException {
			var ids = new LinkedHashSet<Long>();
			for (var sheet = from; sheet < to; sheet++)
				ids.add(client(sheet));
			var statement = find.statement();
			var i = 0;
			long last = 0;
			for (long id : ids)
				statement.setLong(++i, last = id);
			while (i < Batch.SIZE)
				statement.setLong(++i, last);
			var there = new HashMap<String, String>();
			try (var result = statement.executeQuery()) {
				while (result.next())
					there.put(result.getLong(1) + "|" + result.getString(2), result.getString(3)); //$NON-NLS-1$
			}
			return there;
		}
	}
}
