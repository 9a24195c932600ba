package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

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
		case Short number -> statement.setShort(index, number);
		case Double number -> statement.setDouble(index, number);
		case Float number -> statement.setFloat(index, number);
		case Instant time -> statement.setTimestamp(index, Timestamp.from(time), utc());
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
		case MODEL -> sqlType(column.data().getInstanceClass());
		};
	}

	private static int sqlType(Class<?> java) {
		if (java == double.class || java == Double.class)
			return Types.DOUBLE;
		if (java == float.class || java == Float.class)
			return Types.REAL;
		if (java == short.class || java == Short.class)
			return Types.SMALLINT;
		return java == Instant.class ? Types.TIMESTAMP : Types.VARCHAR;
	}

	private static Calendar utc() {
		return new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT); //$NON-NLS-1$
	}

	static Object get(ResultSet result, int index, Column column) throws SQLException {
		Object value = switch (column.type()) {
		case KEY, TEXT -> result.getString(index);
		case INTEGER, GRADE -> result.getObject(index) instanceof Number n ? n : null;
		case DECIMAL -> result.getBigDecimal(index);
		case DATE -> result.getDate(index) instanceof Date day ? day.toLocalDate() : null;
		case FLAG -> result.getBoolean(index);
		case MODEL -> switch (sqlType(column.data().getInstanceClass())) {
			case Types.DOUBLE -> result.getDouble(index);
			case Types.REAL -> result.getFloat(index);
			case Types.SMALLINT -> result.getShort(index);
			case Types.TIMESTAMP -> result.getTimestamp(index, utc()) instanceof Timestamp time ? time.toInstant() : null;
			default -> result.getString(index);
			};
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
		if ((a instanceof Integer || a instanceof Long) && a instanceof Number x && b instanceof Number y)
			return x.longValue() == y.longValue();
		return a == null ? b == null : a.equals(b);
	}
}
