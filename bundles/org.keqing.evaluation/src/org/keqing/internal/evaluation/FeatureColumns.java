package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.impl.DSL;
import org.keqing.model.ClientField;
import org.keqing.model.StoreInfo;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Tx;
import org.keqing.tiering.NumberColumn;

/** Numbers and truth values (1, 0) of the client file, or of an extension of it, as columns. */
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

	/**
	 * Reads a field; a client without the extension has no value.
	 *
	 * @param ids the clients, ascending
	 */
	NumberColumn read(Tx tx, long[] ids, ClientField field) throws SQLException {
		String client = field.owner() == ClientPackage.Literals.CLIENT ? "id" : "owner_id";
		String sql = tx.sql().select(DSL.field(DSL.name(client)), DSL.field(DSL.name(StoreInfo.of(field.attribute()).column())))
				.from(DSL.table(DSL.name(StoreInfo.of(field.owner()).table()))).getSQL();
		List<BigDecimal> values = Arrays.asList(new BigDecimal[ids.length]);
		try (PreparedStatement statement = tx.connection().prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				int row = Arrays.binarySearch(ids, rows.getLong(1));
				if (row >= 0) {
					values.set(row, number(rows.getObject(2)));
				}
			}
		}
		return NumberColumn.of(values);
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
