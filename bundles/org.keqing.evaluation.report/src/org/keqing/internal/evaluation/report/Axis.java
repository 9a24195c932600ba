package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a number stands on an axis from 0 to 1. Numbers that reach from hundreds to millions stand by their magnitude.
 *
 * @param from     the number at 0
 * @param to       the number at 1
 * @param magnitude whether numbers stand by their magnitude
 */
record Axis(double from, double to, boolean magnitude) {

	private static final double WIDE = 5_000;
	private static final int STEPS = 5;
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/** An axis that has room for these numbers; {@code limits} are kept away from its ends. */
	static Axis of(List<BigDecimal> numbers, List<BigDecimal> limits) {
		double low = Double.MAX_VALUE;
		double high = -Double.MAX_VALUE;
		List<BigDecimal> all = new ArrayList<>(numbers);
		all.addAll(limits);
		for (BigDecimal number : all) {
			low = Math.min(low, number.doubleValue());
			high = Math.max(high, number.doubleValue());
		}
		if (all.isEmpty()) {
			return new Axis(0, 1, false);
		}
		if (low >= 0 && high > WIDE) {
			return new Axis(0, high * 1.3, true);
		}
		double room = (high > low ? high - low : Math.max(Math.abs(high), 1)) * 0.08;
		return new Axis(low - room, high + room, false);
	}

	/** {@return the place of a number, 0 to 1} */
	double at(double number) {
		return magnitude ? Math.log1p(Math.max(0, number) / 100) / Math.log1p(to / 100) : (number - from) / (to - from);
	}

	/** {@return the round numbers to write on the axis} */
	List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		if (magnitude) {
			ticks.add(BigDecimal.ZERO);
			for (BigDecimal tick = BigDecimal.valueOf(1000); tick.doubleValue() <= to; tick = tick.movePointRight(1)) {
				ticks.add(tick);
			}
			return ticks;
		}
		double raw = (to - from) / STEPS;
		BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(raw)));
		BigDecimal wide = step.doubleValue() * 5 <= raw ? step.multiply(BigDecimal.valueOf(5)) : step.doubleValue() * 2 <= raw ? step.multiply(BigDecimal.TWO) : step;
		for (BigDecimal tick = BigDecimal.valueOf(from).divide(wide, 0, RoundingMode.CEILING).multiply(wide); tick.doubleValue() <= to; tick = tick.add(wide)) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** {@return a number as it is written on the axis: 100,000 as 100K, in Chinese as 10万} */
	static String text(BigDecimal number, Locale locale) {
		if (number.abs().compareTo(THOUSAND) < 0) {
			return plain(number);
		}
		NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
		format.setMaximumFractionDigits(2);
		// as a double, since this format drops the fraction of a BigDecimal
		return format.format(number.doubleValue());
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
