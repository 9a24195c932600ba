package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.NumberColumn;

/** Exact numbers as text, and quotients that decide as the exact fraction does. */
final class Fractions {
	/** Decimals of a quotient; it is rounded down, so that {@code quotient >= limit} is right for every limit with no more decimals. */
	static final int SCALE = 10;

	private Fractions() {
	}

	static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
		return numerator.divide(denominator, SCALE, RoundingMode.FLOOR);
	}

	static long gcd(long a, long b) {
		long x = Math.abs(a);
		long y = Math.abs(b);
		while (y != 0) {
			long rest = x % y;
			x = y;
			y = rest;
		}
		return x == 0 ? 1 : x;
	}

	/** Appends a number without superfluous zeros, nothing when missing. */
	static void append(StringBuilder text, NumberColumn column, int row) {
		if (column == null || column.isMissing(row)) {
			return;
		}
		long unscaled = column.unscaled()[row];
		int scale = column.scale();
		while (scale > 0 && unscaled % 10 == 0) {
			unscaled /= 10;
			scale--;
		}
		if (scale == 0) {
			text.append(unscaled);
		} else {
			text.append(BigDecimal.valueOf(unscaled, scale).toPlainString());
		}
	}

	/** Appends a fraction in lowest terms, nothing when missing. */
	static void append(StringBuilder text, GradeColumn column, int row) {
		if (column == null || column.isMissing(row)) {
			return;
		}
		long numerator = column.numerator()[row];
		long denominator = column.denominator()[row];
		long divisor = gcd(numerator, denominator);
		text.append(numerator / divisor);
		if (denominator != divisor) {
			text.append('/').append(denominator / divisor);
		}
	}
}
