package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.keqing.tiering.model.Interval;

/** Ranges that follow each other, ready to tell in which of them a number lies. */
public final class Ranges {

    /** No range. */
    public static final int NONE = -1;

    private static final Comparator<Interval> FROM_THE_TOP = Comparator.comparing(Interval::getLower, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Interval::isLowerInclusive, Comparator.reverseOrder()).reversed();

    private final List<? extends Interval> ranges;
    private final Limit[] limits;
    /** From the highest range downwards the position in the list. */
    private final int[] positions;

    /**
     * @param ranges the ranges in any order
     * @param scale  decimals of the numbers to come
     */
    public Ranges(List<? extends Interval> ranges, int scale) {
        List<? extends Interval> ordered = sorted(ranges);
        this.ranges = ranges;
        this.limits = ordered.stream().map(range -> Limit.lower(range, scale)).toArray(Limit[]::new);
        this.positions = ordered.stream().mapToInt(ranges::indexOf).toArray();
    }

    /** {@return the ranges from the highest downwards} */
    public static <T extends Interval> List<T> sorted(List<T> ranges) {
        return ranges.stream().sorted(FROM_THE_TOP).toList();
    }

    /** {@return the position in the list of the range in which a number lies, given in units of 10^-scale} */
    public int find(long unscaled) {
        return position(Limit.first(limits, unscaled, false));
    }

    /** {@return the same for a fraction of such units} */
    public int find(long numerator, long denominator) {
        return position(Limit.first(limits, Math.floorDiv(numerator, denominator), Math.floorMod(numerator, denominator) != 0));
    }

    private int position(int place) {
        return place < 0 ? NONE : positions[place];
    }

    /**
     * The limit to pass on the way from one range to another.
     *
     * @param limit  the limit
     * @param upward true when the number must rise to it, false when it must fall to it
     */
    public record Step(BigDecimal limit, boolean upward) {
    }

    /** {@return the limit of the target that is nearer to the range where the number is now} */
    public Step step(int now, int target) {
        int from = place(now);
        int to = place(target);
        return to < from ? new Step(ranges.get(target).getLower(), true) : new Step(ranges.get(positions[to - 1]).getLower(), false);
    }

    private int place(int position) {
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == position) {
                return i;
            }
        }
        throw new IllegalArgumentException(Integer.toString(position));
    }
}
