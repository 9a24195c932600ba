package org.keqing.exchange;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.jooq.Record;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * A kind that only goes out: what is computed, or comes about by steps and decisions that somebody must take. Its rows are those of one statement.
 *
 * @since 0.1
 */
public abstract class SelectedRows implements RowKind {

	private static final int STEP = 1_000;

	private final String id;
	private final List<String> columns;

	/**
	 * A kind.
	 *
	 * @param id      see {@link #id()}
	 * @param columns see {@link #columns()}
	 */
	protected SelectedRows(String id, String... columns) {
		this.id = id;
		this.columns = List.of(columns);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final List<String> columns() {
		return columns;
	}

	@Override
	public final Set<String> required() {
		return Set.of();
	}

	@Override
	public final boolean isExported() {
		return true;
	}

	@Override
	public final boolean isImported() {
		return false;
	}

	@Override
	public final void load(Store store, String user, RowReader rows, boolean rehearsal) {
		throw new UnsupportedOperationException(id);
	}

	/**
	 * The statement, with its values in the order of the columns and its rows in theirs.
	 *
	 * @param store the store
	 * @param user  who exports; he gets what he may read
	 * @param file  name of the file, for records of who took what out
	 * @return a SELECT
	 * @throws StoreException when the person may not, or the database fails
	 */
	protected abstract String select(Store store, String user, String file) throws StoreException;

	@Override
	public final void write(Store store, String user, String file, Out out, Progress progress) throws StoreException {
		write(store, select(store, user, file), out, progress);
	}

	/**
	 * Writes the rows of a statement as they are read: points in time as {@code 2026-11-22T08:00:00Z}.
	 *
	 * @param store    the store
	 * @param select   the statement
	 * @param out      takes the rows
	 * @param progress told the rows
	 * @throws StoreException when the database fails or a row cannot be written
	 */
	public static void write(Store store, String select, Out out, Progress progress) throws StoreException {
		store.read(tx -> {
			var count = 0;
			try (var rows = tx.sql().resultQuery(select).fetchSize(STEP).fetchLazy()) {
				for (var row : rows) {
					out.row(values(row));
					if (++count % STEP == 0) {
						progress.check();
						progress.worked(STEP);
					}
				}
			}
			return null;
		});
	}

	private static Object[] values(Record row) {
		var values = row.intoArray();
		for (var i = 0; i < values.length; i++)
			values[i] = switch (values[i]) {
			case null -> null;
			case Date day -> day.toLocalDate();
			case Timestamp time -> time.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
			case Object other -> other;
			};
		return values;
	}
}
