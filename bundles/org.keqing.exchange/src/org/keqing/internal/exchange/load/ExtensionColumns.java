package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.impl.DSL;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.ClientField;
import org.keqing.model.StoreInfo;
import org.keqing.store.BulkLoad;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * What a file brings of one extension of the client, and how its row is made: every column is written, those that the file does not bring or
 * leaves empty with the default of the model.
 */
final class ExtensionColumns {

	/**
	 * A column of the extension's table.
	 *
	 * @param position where its value stands among the values of a row of the file, -1 when the file does not bring it
	 * @param initial  the default, null for none
	 */
	private record Part(EAttribute attribute, Column column, int position, Object initial) {

		static Part of(ClientField field, int position) {
			var column = ClientColumns.column(field);
			return new Part(field.attribute(), column, position, initial(field.attribute(), column));
		}

		private static Object initial(EAttribute attribute, Column column) {
			var value = attribute.getDefaultValue();
			try {
				return value == null ? null : column.parse(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
			} catch (Column.BadValue e) {
				throw new IllegalArgumentException(column.name() + ": " + value, e); //$NON-NLS-1$
			}
		}

		boolean isNeeded() {
			return attribute.isRequired() && initial == null;
		}
	}

	private final EClass type;
	private final List<Part> parts;
	private final ClientCodes owners;

	private ExtensionColumns(EClass type, List<Part> parts, ClientCodes owners) {
		this.type = type;
		this.parts = parts;
		this.owners = owners;
	}

	/**
	 * Looks which extensions a file brings.
	 *
	 * @param fields what a file may bring, in the order of the values
	 * @param empty  true when there is no client yet
	 */
	static List<ExtensionColumns> of(List<EClass> extensions, List<ClientField> fields, Feed feed, Tx tx, boolean empty) throws SQLException {
		var brought = new ArrayList<ExtensionColumns>();
		for (var type : extensions) {
			var parts = ClientField.of(type).stream().filter(field -> Column.isPossible(field.attribute())).map(field -> {
				var position = fields.indexOf(field);
				return Part.of(field, position >= 0 && feed.has(position) ? position : -1);
			}).toList();
			if (parts.stream().anyMatch(part -> part.position() >= 0))
				brought.add(new ExtensionColumns(type, parts, empty || parts.stream().noneMatch(Part::isNeeded) ? new ClientCodes()
						: ClientCodes.owners(tx, quoted(tx, StoreInfo.of(type).table()))));
		}
		return brought;
	}

	EClass type() {
		return type;
	}

	private List<String> names() {
		return parts.stream().map(part -> StoreInfo.of(part.attribute()).column()).toList();
	}

	String table(Tx tx) {
		return quoted(tx, StoreInfo.of(type).table());
	}

	/** The columns for a statement, each followed by a text. */
	String list(Tx tx, String behind) {
		return names().stream().map(name -> quoted(tx, name) + behind).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String quoted(Tx tx, String name) {
		return tx.sql().render(DSL.name(name));
	}

	List<Column> columns() {
		return parts.stream().map(Part::column).toList();
	}

	EAttribute attribute(int i) {
		return parts.get(i).attribute();
	}

	/** Refuses a row that would leave a required value empty. */
	void check(String code, Object[] values, Failures failures) {
		var there = owners.contains(code);
		var any = isIn(values);
		for (var part : parts)
			if (part.isNeeded() && (part.position() >= 0 ? (there || any) && values[part.position()] == null : any && !there))
				failures.add(part.column().name(), "", Messages.MsgValueMissing); //$NON-NLS-1$
	}

	/** True when a row of the file has a value for this extension. */
	boolean isIn(Object[] values) {
		return parts.stream().anyMatch(part -> part.position() >= 0 && values[part.position()] != null);
	}

	/** Takes rows for new clients of an empty database, each with id, client, place and the columns. */
	BulkLoad bulk(Tx tx) {
		var all = new ArrayList<>(List.of("id", "owner_id", "position")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		all.addAll(names());
		return tx.bulk(StoreInfo.of(type).table(), all);
	}

	/** Adds what a row of the file has for a new client. */
	void add(BulkLoad load, Tx tx, long client, Object[] values) throws StoreException {
		if (!isIn(values))
			return;
		var out = toWrite(values, null);
		var row = new Object[out.length + 3];
		row[0] = tx.newId();
		row[1] = client;
		row[2] = 0;
		System.arraycopy(out, 0, row, 3, out.length);
		load.add(row);
	}

	/** The row to write: the values of the file over what is stored, null for nothing. */
	Object[] toWrite(Object[] values, Object[] stored) {
		var out = new Object[parts.size()];
		for (var i = 0; i < out.length; i++) {
			var part = parts.get(i);
			if (part.position() < 0)
				out[i] = stored == null ? part.initial() : stored[i];
			else
				out[i] = values[part.position()] == null ? part.initial() : values[part.position()];
		}
		return out;
	}

	/** Whether a value says nothing that the model does not say anyway. */
	boolean isInitial(int i, Object value) {
		return value == null || SqlValues.same(value, parts.get(i).initial());
	}

	/** A value as the history writes it. */
	static String text(Object value) {
		return Optional.ofNullable(value).map(v -> v instanceof BigDecimal number ? number.toPlainString() : v.toString()).orElse(null);
	}
}
