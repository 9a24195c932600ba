package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collections;

/** Values of columns into statements and out of results, alike in all databases. */
final class SqlValues {

	private SqlValues() {
	}

	static void set(PreparedStatement statement, int index, Column column, Object value) throws SQLException {
		if (value == null)
			statement.setNull(index, sqlType(column));
		else
			set(statement, index, value);
	}

	static void set(PreparedStatement statement, int index, Object value) throws SQLException {
		switch (value) {
		case String text -> statement.setString(index, text);
		case BigDecimal number -> statement.setBigDecimal(index, number);
		case LocalDate day -> statement.setDate(index, Date.valueOf(day));
		case Boolean flag -> statement.setBoolean(index, flag);
		case Integer number -> statement.setInt(index, number);
		case Long number -> statement.setLong(index, number);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	private static int sqlType(Column column) {
		return switch (column.type()) {
		case KEY, TEXT -> Types.VARCHAR;
		case INTEGER, GRADE -> Types.INTEGER;
		case DECIMAL -> Types.DECIMAL;
		case DATE -> Types.DATE;
		case FLAG -> Types.BOOLEAN;
		};
	}

	static Object get(ResultSet result, int index, Column column) throws SQLException {
		Object value = switch (column.type()) {
		case KEY, TEXT -> result.getString(index);
		case INTEGER, GRADE -> result.getObject(index) instanceof Number n ? n : null;
		case DECIMAL -> result.getBigDecimal(index);
		case DATE -> result.getDate(index) instanceof Date day ? day.toLocalDate() : null;
		case FLAG -> result.getBoolean(index);
		};
		return result.wasNull() ? null : value;
	}

	/** {@code ?, ?, …}. */
	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** True when two values mean the same; {@code 1.0} and {@code 1.00} do. */
	static boolean same(Object a, Object b) {
		if (a instanceof BigDecimal x && b instanceof BigDecimal y)
			return x.compareTo(y) == 0;
		if (a instanceof Number x && b instanceof Number y)
			return x.longValue() == y.longValue();
		return a == null ? b == null : a.equals(b);
	}
}
