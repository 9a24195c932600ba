package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.jooq.impl.DSL;
import org.keqing.model.ClientField;
import org.keqing.model.StoreInfo;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Tx;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.NumberColumn;

/** Numbers, truth values (1, 0), texts and literals of the client file, or of an extension of it, as columns. */
final class FeatureColumns {
	private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, boolean.class, int.class, long.class, short.class, Boolean.class, Integer.class,
			Long.class, Short.class);

	private final EntityRegistry entities;

	FeatureColumns(EntityRegistry entities) {
		this.entities = entities;
	}

	/** Finds the field that a source names: {@code credit_limit} of the client, {@code stall.area} of an extension. */
	Optional<ClientField> find(String source) {
		return ClientField.all(entities.extensions(ClientPackage.Literals.CLIENT)).stream().filter(field -> field.name().equals(source)).findFirst();
	}

	/** Whether the field has exact numbers or truth values. */
	static boolean isNumber(ClientField field) {
		Class<?> type = field.attribute().getEType().getInstanceClass();
		return type != null && NUMBERS.contains(type);
	}

	/** Whether the field has texts, or literals of an enumeration. */
	static boolean isText(ClientField field) {
		return field.attribute().getEType() instanceof EEnum || field.attribute().getEType().getInstanceClass() == String.class;
	}

	/**
	 * Reads a field with numbers; a client without the extension has no value.
	 *
	 * @param ids the clients, ascending
	 */
	NumberColumn numbers(Tx tx, long[] ids, ClientField field) throws SQLException {
		List<BigDecimal> values = Arrays.asList(new BigDecimal[ids.length]);
		read(tx, ids, field, (row, value) -> values.set(row, number(value)));
		return NumberColumn.of(values);
	}

	/**
	 * Reads a field with texts; a client without the extension has none.
	 *
	 * @param ids the clients, ascending
	 */
	ChoiceColumn choices(Tx tx, long[] ids, ClientField field) throws SQLException {
		List<String> texts = Arrays.asList(new String[ids.length]);
		read(tx, ids, field, (row, value) -> texts.set(row, (String) value));
		return ChoiceColumn.of(texts);
	}

	private interface Value {
		void take(int row, Object value);
	}

	private static void read(Tx tx, long[] ids, ClientField field, Value values) throws SQLException {
		String client = field.owner() == ClientPackage.Literals.CLIENT ? "id" : "owner_id";
		String sql = tx.sql().select(DSL.field(DSL.name(client)), DSL.field(DSL.name(StoreInfo.of(field.attribute()).column())))
				.from(DSL.table(DSL.name(StoreInfo.of(field.owner()).table()))).getSQL();
		try (PreparedStatement statement = tx.connection().prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				int row = Arrays.binarySearch(ids, rows.getLong(1));
				if (row >= 0) {
					values.take(row, rows.getObject(2));
				}
			}
		}
	}

	private static BigDecimal number(Object value) {
		return switch (value) {
			case null -> null;
			case BigDecimal decimal -> decimal;
			case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
			case Number whole -> BigDecimal.valueOf(whole.longValue());
			default -> throw new IllegalArgumentException(value.getClass().getName());
		};
	}
}
