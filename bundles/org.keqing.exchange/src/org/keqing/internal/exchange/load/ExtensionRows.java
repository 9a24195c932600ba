package org.keqing.internal.exchange.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Writes the rows of one extension of the client: an extension that is there takes the columns of the file, another is made when the row has a value for it. */
final class ExtensionRows implements AutoCloseable {

	/** An extension that is there. */
	private record Stored(long id, Object[] values) {
	}

	private final ExtensionColumns extension;
	private final Tx tx;
	private final List<Column> columns;
	private final Batch find;
	private final Batch insert;
	private final Batch update;
	private final Map<Long, Stored> there = new HashMap<>();

	private ExtensionRows(ExtensionColumns extension, Tx tx) throws SQLException {
		this.extension = extension;
		this.tx = tx;
		this.columns = extension.columns();
		var table = extension.table(tx);
		find = new Batch(tx.connection(), "SELECT id, owner_id, " + extension.list(tx, "") + " FROM " + table + " WHERE owner_id IN (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ SqlValues.marks(Batch.SIZE) + ')');
		insert = new Batch(tx.connection(), "INSERT INTO " + table + " (id, owner_id, position, " + extension.list(tx, "") + ") VALUES (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ SqlValues.marks(columns.size() + 3) + ')');
		update = new Batch(tx.connection(), "UPDATE " + table + " SET " + extension.list(tx, " = ?") + " WHERE id = ?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The rows of all extensions of a file. */
	static All all(List<ExtensionColumns> extensions, Tx tx) throws SQLException {
		var all = new All(new ArrayList<>());
		for (var extension : extensions)
			all.rows().add(new ExtensionRows(extension, tx));
		return all;
	}

	/** The rows of all extensions of a file. */
	record All(List<ExtensionRows> rows) implements AutoCloseable {

		/** Reads what these clients have. */
		void find(Collection<Long> clients) throws SQLException {
			for (var each : rows)
				each.read(clients);
		}

		/** True when a row of the file changes something of a client. */
		boolean isChanged(long client, Object[] values) {
			return rows.stream().anyMatch(each -> each.changes(client, values));
		}

		/**
		 * Writes what a row changes.
		 *
		 * @param known whether the client was there before: then the history tells of it
		 */
		void write(long client, Object[] values, boolean known) throws SQLException, StoreException {
			for (var each : rows)
				if (each.changes(client, values))
					each.put(client, values, known);
		}

		/** Runs what waits; their clients must be there. */
		void run() throws SQLException {
			for (var each : rows) {
				each.insert.run();
				each.update.run();
			}
		}

		@Override
		public void close() throws SQLException {
			for (var each : rows)
				each.close();
		}
	}

	private void read(Collection<Long> clients) throws SQLException {
		there.clear();
		if (clients.isEmpty())
			return;
		var statement = find.statement();
		var i = 0;
		var last = 0L;
		for (long client : clients)
			statement.setLong(++i, last = client);
		while (i < Batch.SIZE)
			statement.setLong(++i, last);
		try (var result = statement.executeQuery()) {
			while (result.next()) {
				var values = new Object[columns.size()];
				for (var c = 0; c < values.length; c++)
					values[c] = SqlValues.get(result, c + 3, columns.get(c));
				there.put(result.getLong(2), new Stored(result.getLong(1), values));
			}
		}
	}

	private boolean changes(long client, Object[] values) {
		var stored = there.get(client);
		if (stored == null)
			return extension.isIn(values);
		var out = extension.toWrite(values, stored.values());
		for (var i = 0; i < out.length; i++)
			if (!SqlValues.same(out[i], stored.values()[i]))
				return true;
		return false;
	}

	private void put(long client, Object[] values, boolean known) throws SQLException, StoreException {
		var stored = there.get(client);
		var out = extension.toWrite(values, stored == null ? null : stored.values());
		var id = stored == null ? tx.newId() : stored.id();
		if (known)
			history(client, id, stored, out);
		var batch = stored == null ? insert : update;
		var statement = batch.statement();
		var index = 1;
		if (stored == null) {
			statement.setLong(index++, id);
			statement.setLong(index++, client);
			statement.setInt(index++, 0);
		}
		for (var i = 0; i < out.length; i++)
			SqlValues.set(statement, index++, columns.get(i), out[i]);
		if (stored != null)
			statement.setLong(index, id);
		batch.add();
	}

	private void history(long client, long id, Stored stored, Object[] out) throws StoreException {
		var action = stored == null ? HistoryAction.CREATED : HistoryAction.CHANGED;
		var any = false;
		for (var i = 0; i < out.length; i++)
			if (stored == null ? !extension.isInitial(i, out[i]) : !SqlValues.same(out[i], stored.values()[i])) {
				tx.history(action, extension.type(), client, id, extension.attribute(i).getName(),
						stored == null ? null : ExtensionColumns.text(stored.values()[i]), ExtensionColumns.text(out[i]));
				any = true;
			}
		if (!any)
			tx.history(action, extension.type(), client, id, null, null, null);
	}

	@Override
	public void close() throws SQLException {
		find.close();
		insert.close();
		update.close();
	}
}
