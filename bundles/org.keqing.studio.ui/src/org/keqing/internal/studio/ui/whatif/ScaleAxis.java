package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where numbers stand on a scale: evenly, or by their logarithm where limits lie orders of magnitude apart.
 *
 * @param min  at the left end
 * @param max  at the right end
 * @param log  by logarithm; both ends are then above zero
 */
public record ScaleAxis(double min, double max, boolean log) {

    private static final double STEPS = 400;
    private static final double SPREAD = 15;
    private static final double MARGIN = 0.15;

    /** Percents and points. */
    public static final ScaleAxis PERCENT = new ScaleAxis(0, 100, false);

    /**
     * An axis on which limits and nearly all numbers have room.
     *
     * @param limits  at least one
     * @param numbers a sample of the numbers that are divided, may be empty
     */
    public static ScaleAxis around(List<BigDecimal> limits, double[] numbers) {
        double[] sorted = DoubleStream.of(numbers).sorted().toArray();
        double lowest = limits.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double highest = limits.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double top = Math.max(highest, sorted.length == 0 ? highest : sorted[(int) ((sorted.length - 1) * 0.98)]);
        double bottom = Math.min(lowest, sorted.length == 0 ? lowest : sorted[(int) ((sorted.length - 1) * 0.02)]);
        if (lowest > 0 && top / lowest > SPREAD) {
            return new ScaleAxis(Math.max(bottom, lowest / 10) / 1.5, top * 1.5, true);
        }
        double margin = Math.max((top - bottom) * MARGIN, Math.abs(top) * 0.05 + 1e-6);
        return new ScaleAxis(bottom >= 0 && bottom - margin < 0 ? 0 : bottom - margin, top + margin, false);
    }

    /** The place of a number, 0 at the left end, 1 at the right; numbers beyond stand at the ends. */
    public double place(double number) {
        double place = log ? number <= 0 ? 0 : Math.log(number / min) / Math.log(max / min) : (number - min) / (max - min);
        return Math.clamp(place, 0, 1);
    }

    /** The number at a place, rounded to what a hand can aim at. */
    public BigDecimal number(double place) {
        double clamped = Math.clamp(place, 0, 1);
        if (log) {
            return plain(new BigDecimal(min * Math.pow(max / min, clamped)).round(new MathContext(2)));
        }
        double step = Math.pow(10, Math.floor(Math.log10((max - min) / STEPS * 2)));
        BigDecimal unit = plain(new BigDecimal(step).round(new MathContext(1)));
        BigDecimal exact = new BigDecimal(min + clamped * (max - min));
        return plain(exact.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many numbers fall into each of so many parts of the axis. */
    public int[] histogram(double[] numbers, int bins) {
        int[] counts = new int[bins];
        for (double number : numbers) {
            counts[Math.min(bins - 1, (int) (place(number) * bins))]++;
        }
        return counts;
    }
}
