package org.keqing.internal.exchange.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.ClientField;
import org.keqing.model.StoreInfo;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Computation;
import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Client files: a code that is known updates the columns of the file, another is a new client. */
final class ClientLoader implements Loader {

	private static final int CODE = 0;
	private static final int NAME = 1;
	/** The id in the history where a row is about all clients of a file. */
	private static final long NO_SINGLE = 0;

	private final List<EClass> extensions;
	private final List<ClientField> fields;
	private final List<EAttribute> features;
	private final List<Column> columns;
	private final List<Computation> computations;

	/** @param extensions the classes that packs add to the client */
	ClientLoader(List<Computation> computations, List<EClass> extensions) {
		this.computations = computations;
		this.extensions = extensions;
		this.fields = ClientColumns.imported(extensions);
		this.features = fields.stream().filter(f -> f.owner() == ClientPackage.Literals.CLIENT).map(ClientField::attribute).toList();
		this.columns = fields.stream().map(ClientColumns::column).toList();
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public Set<String> computed() {
		return ClientColumns.computed(extensions);
	}

	@Override
	public void load(Tx tx, Feed feed, boolean dry) throws Exception {
		var empty = Tables.isEmpty(tx, "client"); //$NON-NLS-1$
		var work = new Work(tx, feed, empty);
		if (empty && !dry)
			work.bulk();
		else
			work.upsert(dry);
		if (feed.inserted + feed.updated > 0 && !dry)
			tx.changed(ClientPackage.Literals.CLIENT);
	}

	/** A client that is there. */
	private record Stored(long id, int version, Object[] values) {
	}

	/** A computation that applies to the file, with the positions of its inputs and outputs among what is written. */
	private record Active(Computation computation, int[] inputs, int[] outputs) {

		static Active of(Computation computation, List<EAttribute> written) {
			return new Active(computation, computation.inputs().stream().mapToInt(written::indexOf).toArray(),
					computation.outputs().stream().mapToInt(written::indexOf).toArray());
		}

		void apply(Object[] row) {
			var values = new Object[inputs.length];
			for (var i = 0; i < inputs.length; i++)
				values[i] = row[inputs[i]];
			var computed = computation.compute(values);
			for (var i = 0; i < outputs.length; i++)
				row[outputs[i]] = computed[i];
		}
	}

	/** The import of one file. */
	private final class Work {

		private final Tx tx;
		private final Feed feed;
		private final TextIndex seen = new TextIndex();
		/** Position among all features of what is written: the file's columns, then inputs and outputs of computations. */
		private final List<Integer> present = new ArrayList<>();
		private final List<EAttribute> written = new ArrayList<>();
		private final List<Column> writtenColumns = new ArrayList<>();
		private final List<Active> active = new ArrayList<>();
		private final List<ExtensionColumns> brought;

		/** The codes that are there, when the file brings no names: a new client needs one. */
		private final ClientCodes known;

		Work(Tx tx, Feed feed, boolean empty) throws SQLException {
			this.tx = tx;
			this.feed = feed;
			this.brought = ExtensionColumns.of(extensions, fields, feed, tx, empty);
			this.known = feed.has(NAME) || empty ? new ClientCodes() : ClientCodes.read(tx);
			for (var i = 0; i < features.size(); i++)
				if (feed.has(i)) {
					present.add(i);
					written.add(features.get(i));
				}
			for (var computation : computations)
				if (computation.inputs().stream().anyMatch(written::contains)) {
					var added = new LinkedHashSet<EStructuralFeature>(computation.inputs());
					added.addAll(computation.outputs());
					for (var feature : added)
						if (!written.contains(feature))
							written.add((EAttribute) feature);
					active.add(Active.of(computation, written));
				}
			written.forEach(f -> writtenColumns.add(Column.of(f)));
		}

		private Object[] next() throws Exception {
			return feed.next((row, values, failures) -> {
				var code = (String) values[CODE];
				var number = seen.add(code, row.line());
				if (number < 0)
					failures.add(columns.get(CODE).name(), code, NLS.bind(Messages.MsgCodeTwice, seen.value(-1 - number)));
				else if (feed.has(NAME) ? values[NAME] == null : !known.contains(code))
					failures.add(columns.get(NAME).name(), "", Messages.MsgNameMissing); //$NON-NLS-1$
				brought.forEach(extension -> extension.check(code, values, failures));
			});
		}

		/** The values to write of a row, computed ones included. */
		private Object[] toWrite(Object[] values, Object[] stored) {
			var out = stored == null ? new Object[written.size()] : stored.clone();
			for (var i = 0; i < present.size(); i++)
				out[i] = values[present.get(i)];
			active.forEach(a -> a.apply(out));
			for (var i = 0; i < out.length; i++)
				if (out[i] == null && writtenColumns.get(i).type() == Column.Type.FLAG)
					out[i] = Boolean.FALSE;
			return out;
		}

		private List<String> names() {
			return written.stream().map(f -> StoreInfo.of(f).column()).toList();
		}

		void bulk() throws Exception {
			var names = new ArrayList<>(List.of("id", "version")); //$NON-NLS-1$ //$NON-NLS-2$
			names.addAll(names());
			var loads = brought.stream().map(extension -> extension.bulk(tx)).toList();
			tx.bulk("client", names, row -> { //$NON-NLS-1$
				var values = next();
				if (values == null)
					return false;
				var out = toWrite(values, null);
				var id = tx.newId();
				for (var i = 0; i < loads.size(); i++)
					brought.get(i).add(loads.get(i), tx, id, values);
				row[0] = id;
				row[1] = 1;
				System.arraycopy(out, 0, row, 2, out.length);
				feed.inserted++;
				return true;
			});
			for (var load : loads)
				load.finish();
			if (feed.inserted > 0)
				tx.history(HistoryAction.CREATED, ClientPackage.Literals.CLIENT, NO_SINGLE, NO_SINGLE, null, null, feed.name() + ": " + feed.inserted); //$NON-NLS-1$
		}

		void upsert(boolean dry) throws Exception {
			var names = names();
			try (var find = new Batch(tx.connection(), "SELECT id, version, code, " + String.join(", ", names) //$NON-NLS-1$ //$NON-NLS-2$
					+ " FROM client WHERE code IN (" + SqlValues.marks(Batch.SIZE) + ')'); //$NON-NLS-1$
					var insert = new Batch(tx.connection(), "INSERT INTO client (id, version, " + String.join(", ", names) + ") VALUES (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							+ SqlValues.marks(names.size() + 2) + ')');
					var update = new Batch(tx.connection(), "UPDATE client SET version = version + 1, " //$NON-NLS-1$
							+ names.stream().map(n -> n + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					var added = ExtensionRows.all(brought, tx)) {
				var waiting = new LinkedHashMap<String, Object[]>();
				for (var values = next(); values != null; values = next()) {
					waiting.put((String) values[CODE], values);
					if (waiting.size() == Batch.SIZE)
						write(waiting, find, insert, update, added, dry);
				}
				if (feed.isWanted())
					write(waiting, find, insert, update, added, dry);
				insert.run();
				update.run();
				added.run();
			}
		}

		private void write(Map<String, Object[]> rows, Batch find, Batch insert, Batch update, ExtensionRows.All added, boolean dry)
				throws Exception {
			var there = find(find, rows.keySet());
			added.find(there.values().stream().map(Stored::id).toList());
			for (var row : rows.entrySet()) {
				var stored = there.get(row.getKey());
				if (stored == null)
					insert(row.getValue(), insert, added, dry);
				else
					update(row.getValue(), stored, update, added, dry);
			}
			if (!brought.isEmpty()) {
				insert.run();
				added.run();
			}
			rows.clear();
		}

		private Map<String, Stored> find(Batch find, Collection<String> codes) throws SQLException {
			var there = new HashMap<String, Stored>();
			if (codes.isEmpty())
				return there;
			var statement = find.statement();
			var i = 0;
			String last = null;
			for (var code : codes)
				statement.setString(++i, last = code);
			while (i < Batch.SIZE)
				statement.setString(++i, last);
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					var values = new Object[written.size()];
					for (var c = 0; c < values.length; c++)
						values[c] = SqlValues.get(result, c + 4, writtenColumns.get(c));
					there.put(result.getString(3), new Stored(result.getLong(1), result.getInt(2), values));
				}
			}
			return there;
		}

		private void insert(Object[] values, Batch insert, ExtensionRows.All added, boolean dry) throws SQLException, StoreException {
			feed.inserted++;
			if (dry)
				return;
			var out = toWrite(values, null);
			var statement = insert.statement();
			var id = tx.newId();
			statement.setLong(1, id);
			statement.setInt(2, 1);
			for (var i = 0; i < out.length; i++)
				SqlValues.set(statement, i + 3, writtenColumns.get(i), out[i]);
			insert.add();
			tx.history(HistoryAction.CREATED, ClientPackage.Literals.CLIENT, id, id, null, null, null);
			added.write(id, values, false);
		}

		private void update(Object[] values, Stored stored, Batch update, ExtensionRows.All added, boolean dry) throws SQLException, StoreException {
			var out = toWrite(values, stored.values());
			var changed = new ArrayList<Integer>();
			for (var i = 0; i < out.length; i++)
				if (!SqlValues.same(out[i], stored.values()[i]))
					changed.add(i);
			if (changed.isEmpty() && !added.isChanged(stored.id(), values)) {
				feed.unchanged++;
				return;
			}
			feed.updated++;
			if (dry)
				return;
			for (int i : changed)
				if (i < present.size())
					tx.history(ClientPackage.Literals.CLIENT, stored.id(), stored.id(), written.get(i).getName(),
							text(written.get(i), stored.values()[i]), text(written.get(i), out[i]));
			var statement = update.statement();
			for (var i = 0; i < out.length; i++)
				SqlValues.set(statement, i + 1, writtenColumns.get(i), out[i]);
			statement.setLong(out.length + 1, stored.id());
			update.add();
			added.write(stored.id(), values, true);
		}

		private String text(EAttribute feature, Object value) {
			return value == null ? null : EcoreUtil.convertToString(feature.getEAttributeType(), value);
		}
	}
}
