package org.keqing.internal.exchange.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.Naming;
import org.keqing.model.Plurals;
import org.keqing.model.StoreInfo;

/**
 * A column of the interchange format and how its text is read.
 *
 * @param name      its name in the header
 * @param type      what kind of value
 * @param required  true when every row needs a value (and the header the column)
 * @param length    longest text in characters
 * @param precision digits of a number altogether
 * @param scale     digits after the point
 * @param data      the data type of the model that reads the text, of a column of the type {@link Type#MODEL}; else null
 */
record Column(String name, Type type, boolean required, int length, int precision, int scale, EDataType data) {

	private static final int EARLIEST = 1800;
	private static final int LATEST = 2999;
	private static final int INT_DIGITS = 10;
	private static final int LONG_DIGITS = 19;

	/** Kinds of value. */
	enum Type {
		/** A name that identifies: blanks around it do not count. */
		KEY,
		/** Any text. */
		TEXT,
		/** A whole number. */
		INTEGER,
		/** An exact decimal. */
		DECIMAL,
		/** A day. */
		DATE,
		/** Yes or no. */
		FLAG,
		/** One of the five grades. */
		GRADE,
		/** What the model's data type makes of the text: a literal, a point in time, a floating point number. */
		MODEL
	}

	Column(String name, Type type, boolean required, int length, int precision, int scale) {
		this(name, type, required, length, precision, scale, null);
	}

	/** A value that does not fit its column; the message is the reason. */
	static final class BadValue extends Exception {

		private static final long serialVersionUID = 1L;

		BadValue(String reason) {
			super(reason, null, false, false);
		}
	}

	static Column key(String name, int length) {
		return new Column(name, Type.KEY, true, length, 0, 0);
	}

	Column optional() {
		return new Column(name, type, false, length, precision, scale, data);
	}

	Column needed() {
		return new Column(name, type, true, length, precision, scale, data);
	}

	Column asKey() {
		return new Column(name, Type.KEY, required, length, precision, scale, data);
	}

	Column named(String other) {
		return new Column(other, type, required, length, precision, scale, data);
	}

	/** The column of a feature of the model. */
	static Column of(EAttribute feature) {
		var info = StoreInfo.of(feature);
		var java = feature.getEAttributeType().getInstanceClass();
		var digits = java == long.class || java == Long.class ? LONG_DIGITS : INT_DIGITS;
		var type = type(java);
		return new Column(Naming.snake(feature.getName()), type, false, info.length(), type == Type.INTEGER ? digits : info.precision(),
				info.scale(), type == Type.MODEL ? feature.getEAttributeType() : null);
	}

	/** Whether the values of a feature can stand in a file: bytes cannot. */
	static boolean isPossible(EAttribute feature) {
		return feature.getEAttributeType().getInstanceClass() != byte[].class;
	}

	private static Type type(Class<?> c) {
		if (c == BigDecimal.class)
			return Type.DECIMAL;
		if (c == LocalDate.class)
			return Type.DATE;
		if (c == boolean.class || c == Boolean.class)
			return Type.FLAG;
		if (c == int.class || c == long.class || c == Integer.class || c == Long.class)
			return Type.INTEGER;
		return c == String.class ? Type.TEXT : Type.MODEL;
	}

	/**
	 * Reads a value.
	 *
	 * @return String, Integer or Long, BigDecimal (with {@link #scale} decimals), LocalDate, Boolean, or null for none; of a MODEL column what
	 *         is stored: Double, Float, Short, Instant, or else the text of the data type
	 * @throws BadValue when it does not fit
	 */
	Object parse(String raw) throws BadValue {
		if (raw.isBlank()) {
			if (required)
				throw new BadValue(Messages.MsgValueMissing);
			return null;
		}
		return switch (type) {
		case TEXT -> text(raw);
		case KEY -> text(raw.strip());
		case INTEGER -> integer(raw.strip());
		case DECIMAL -> decimal(raw.strip());
		case DATE -> date(raw.strip());
		case FLAG -> flag(raw.strip());
		case GRADE -> grade(raw.strip());
		case MODEL -> ofModel(raw.strip());
		};
	}

	private String text(String raw) throws BadValue {
		if (raw.length() > length)
			throw new BadValue(Plurals.bind(Messages.MsgTextTooLong, raw.length(), length));
		return raw;
	}

	private Number integer(String raw) throws BadValue {
		if (!isNumber(raw) || raw.indexOf('.') >= 0)
			throw new BadValue(Messages.MsgNotWhole);
		try {
			if (precision == LONG_DIGITS)
				return Long.valueOf(raw);
			return Integer.valueOf(raw);
		} catch (NumberFormatException e) {
			throw new BadValue(Messages.MsgNumberTooLarge);
		}
	}

	private BigDecimal decimal(String raw) throws BadValue {
		if (!isNumber(raw))
			throw new BadValue(Messages.MsgNotNumber);
		if (raw.length() > 100)
			throw new BadValue(Messages.MsgNumberTooLarge);
		var number = new BigDecimal(raw);
		if (number.scale() > scale) {
			var shorter = number.stripTrailingZeros();
			if (shorter.scale() > scale)
				throw new BadValue(Plurals.bind(Messages.MsgTooManyDecimals, scale));
			number = shorter;
		}
		number = number.setScale(scale);
		if (number.precision() > precision)
			throw new BadValue(NLS.bind(Messages.MsgNumberTooLargeFor, precision - scale));
		return number;
	}

	/** True for an optional minus, digits and at most one point between digits. */
	private static boolean isNumber(String raw) {
		var i = raw.charAt(0) == '-' ? 1 : 0;
		var digits = 0;
		var point = -1;
		for (; i < raw.length(); i++) {
			var c = raw.charAt(i);
			if (c >= '0' && c <= '9')
				digits++;
			else if (c == '.' && point < 0 && digits > 0)
				point = i;
			else
				return false;
		}
		return digits > 0 && point != raw.length() - 1;
	}

	private static LocalDate date(String raw) throws BadValue {
		if (raw.length() == 10 && raw.charAt(4) == '-' && raw.charAt(7) == '-') {
			var year = digits(raw, 0, 4);
			var month = digits(raw, 5, 7);
			var day = digits(raw, 8, 10);
			if (year >= EARLIEST && year <= LATEST && month > 0 && day > 0)
				try {
					return LocalDate.of(year, month, day);
				} catch (DateTimeException e) {
					throw new BadValue(Messages.MsgNoSuchDay);
				}
			if (year >= 0 && month >= 0 && day >= 0)
				throw new BadValue(Messages.MsgNoSuchDay);
		}
		throw new BadValue(Messages.MsgNotDate);
	}

	private static int digits(String raw, int from, int to) {
		var n = 0;
		for (var i = from; i < to; i++) {
			var c = raw.charAt(i);
			if (c < '0' || c > '9')
				return -1;
			n = n * 10 + c - '0';
		}
		return n;
	}

	private static Boolean flag(String raw) throws BadValue {
		return switch (raw.toLowerCase(Locale.ROOT)) {
		case "true", "yes", "1", "是" -> Boolean.TRUE;
		case "false", "no", "0", "否" -> Boolean.FALSE;
		default -> throw new BadValue(Messages.MsgNotFlag);
		};
	}

	private Object ofModel(String raw) throws BadValue {
		try {
			var value = EcoreUtil.createFromString(data, raw);
			return switch (value) {
			case Double number when number.isNaN() || number.isInfinite() -> throw new BadValue(Messages.MsgNotNumber);
			case Float number when number.isNaN() || number.isInfinite() -> throw new BadValue(Messages.MsgNotNumber);
			case Double number -> number;
			case Float number -> number;
			case Short number -> number;
			case Instant time -> time.truncatedTo(ChronoUnit.MICROS);
			default -> text(EcoreUtil.convertToString(data, value));
			};
		} catch (RuntimeException e) {
			throw new BadValue(data instanceof EEnum words
					? NLS.bind(Messages.MsgNotLiteral, words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))) //$NON-NLS-1$
					: NLS.bind(Messages.MsgNotOfType, data.getName()));
		}
	}

	private static Integer grade(String raw) throws BadValue {
		return switch (raw.toLowerCase(Locale.ROOT)) {
		case "10", "优秀", "excellent" -> 10;
		case "8", "良好", "good" -> 8;
		case "6", "合格", "qualified" -> 6;
		case "4", "较差", "poor" -> 4;
		case "2", "不合格", "failed" -> 2;
		default -> throw new BadValue(Messages.MsgNotGrade);
		};
	}
}
