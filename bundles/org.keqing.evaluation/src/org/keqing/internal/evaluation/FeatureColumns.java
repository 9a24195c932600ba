package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.Naming;
import org.keqing.model.StoreInfo;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.EntityRegistry;
import org.keqing.tiering.NumberColumn;

/** Numbers and truth values (1, 0) of the client file, or of an extension of it, as columns. */
final class FeatureColumns {
	private final EntityRegistry entities;

	FeatureColumns(EntityRegistry entities) {
		this.entities = entities;
	}

	/** Finds the feature by its name, also in snake case; the client's own features come first. */
	Optional<EAttribute> find(String source) {
		return in(ClientPackage.Literals.CLIENT, source).or(() -> entities.extensions(ClientPackage.Literals.CLIENT).stream()
				.flatMap(type -> in(type, source).stream()).findFirst());
	}

	private static Optional<EAttribute> in(EClass type, String source) {
		return type.getEAllAttributes().stream().filter(FeatureColumns::isNumber)
				.filter(feature -> feature.getName().equals(source) || Naming.snake(feature.getName()).equals(source)).findFirst();
	}

	private static boolean isNumber(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return !feature.isMany() && type != null
				&& (type == BigDecimal.class || type == boolean.class || type == int.class || type == long.class || type == short.class
						|| type == Boolean.class || type == Integer.class || type == Long.class || type == Short.class);
	}

	/**
	 * Reads a feature.
	 *
	 * @param ids the clients, ascending
	 */
	NumberColumn read(Connection connection, long[] ids, EAttribute feature) throws SQLException {
		boolean own = feature.getEContainingClass().isSuperTypeOf(ClientPackage.Literals.CLIENT);
		StoreInfo stored = StoreInfo.of(feature);
		String sql = "SELECT " + (own ? "id" : "owner_id") + ", " + stored.column() + " FROM "
				+ (own ? StoreInfo.of(ClientPackage.Literals.CLIENT).table() : StoreInfo.of(extension(feature)).table());
		List<BigDecimal> values = Arrays.asList(new BigDecimal[ids.length]);
		try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				int row = Arrays.binarySearch(ids, rows.getLong(1));
				if (row >= 0) {
					values.set(row, number(rows.getObject(2)));
				}
			}
		}
		return NumberColumn.of(values);
	}

	private EClass extension(EAttribute feature) {
		return entities.extensions(ClientPackage.Literals.CLIENT).stream().filter(type -> type.getEAllAttributes().contains(feature)).findFirst()
				.orElse(feature.getEContainingClass());
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
