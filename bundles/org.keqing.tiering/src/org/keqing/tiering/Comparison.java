package org.keqing.tiering;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Two results of the same clients, row by row: a scheme and a variant of it, two schemes, or two rounds. Tiers are compared by their place from the highest.
 *
 * @since 0.1
 */
public final class Comparison {

    private final Result before;
    private final Result after;
    /** From tier, to tier; the last place is for clients not assessed. */
    private final int[][] counts;

    private Comparison(Result before, Result after, int[][] counts) {
        this.before = before;
        this.after = after;
        this.counts = counts;
    }

    /**
     * Compares.
     *
     * @param before one result
     * @param after  another of as many rows, in the same order of clients
     * @return the comparison
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public static Comparison of(Result before, Result after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(before.size() + " rows against " + after.size());
        }
        byte[] from = before.tierIndex();
        byte[] to = after.tierIndex();
        int[][] counts = new int[before.tiers().size() + 1][after.tiers().size() + 1];
        int noFrom = counts.length - 1;
        int noTo = counts[0].length - 1;
        for (int row = 0; row < from.length; row++) {
            counts[from[row] == Result.NOT_ASSESSED ? noFrom : from[row]][to[row] == Result.NOT_ASSESSED ? noTo : to[row]]++;
        }
        return new Comparison(before, after, counts);
    }

    /** {@return the first result} */
    public Result before() {
        return before;
    }

    /** {@return the second result} */
    public Result after() {
        return after;
    }

    /**
     * How many clients went from one tier to another.
     *
     * @param from position of a tier of the first result, or {@link Result#NOT_ASSESSED}
     * @param to   position of a tier of the second result, or {@link Result#NOT_ASSESSED}
     * @return the number of clients
     */
    public int count(int from, int to) {
        return counts[from == Result.NOT_ASSESSED ? counts.length - 1 : from][to == Result.NOT_ASSESSED ? counts[0].length - 1 : to];
    }

    /**
     * Which clients went from one tier to another.
     *
     * @param from position of a tier of the first result, or {@link Result#NOT_ASSESSED}
     * @param to   position of a tier of the second result, or {@link Result#NOT_ASSESSED}
     * @return their rows, ascending
     */
    public int[] rows(int from, int to) {
        byte[] first = before.tierIndex();
        byte[] second = after.tierIndex();
        int[] rows = new int[count(from, to)];
        int at = 0;
        for (int row = 0; at < rows.length; row++) {
            if (first[row] == from && second[row] == to) {
                rows[at++] = row;
            }
        }
        return rows;
    }

    /** {@return how many clients have another place, or are assessed in only one of the results} */
    public int moved() {
        return before.size() - IntStream.range(0, Math.min(counts.length, counts[0].length) - 1).map(tier -> counts[tier][tier]).sum() - counts[counts.length - 1][counts[0].length - 1];
    }

    /** {@return how many clients have a higher tier in the second result} */
    public int up() {
        return sum(false);
    }

    /** {@return how many clients have a lower tier in the second result} */
    public int down() {
        return sum(true);
    }

    private int sum(boolean lower) {
        int sum = 0;
        for (int from = 0; from < counts.length - 1; from++) {
            for (int to = 0; to < counts[0].length - 1; to++) {
                sum += (lower ? to > from : to < from) ? counts[from][to] : 0;
            }
        }
        return sum;
    }

    /** {@return how many clients are assessed in both results} */
    public int assessedInBoth() {
        int sum = 0;
        for (int from = 0; from < counts.length - 1; from++) {
            for (int to = 0; to < counts[0].length - 1; to++) {
                sum += counts[from][to];
            }
        }
        return sum;
    }

    /** {@return the share of the clients assessed in both that have the same place in both, 0 to 1; empty when there are none} */
    public OptionalDouble agreement() {
        int both = assessedInBoth();
        int same = both - up() - down();
        return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / both);
    }

    /**
     * How far the two orders agree: Kendall's tau-b over the clients assessed in both, which takes into account that many clients share a tier.
     *
     * @return -1 (reversed) to 1 (the same order); empty when one of the results has all its clients in one tier
     */
    public OptionalDouble rankCorrelation() {
        int rows = counts.length - 1;
        int columns = counts[0].length - 1;
        long[] inRow = new long[rows];
        long[] inColumn = new long[columns];
        long[] below = new long[columns];
        double difference = 0;
        for (int from = rows - 1; from >= 0; from--) {
            long left = 0;
            long right = IntStream.range(0, columns).mapToLong(to -> below[to]).sum();
            for (int to = 0; to < columns; to++) {
                right -= below[to];
                difference += (double) counts[from][to] * (right - left);
                left += below[to];
            }
            for (int to = 0; to < columns; to++) {
                inRow[from] += counts[from][to];
                inColumn[to] += counts[from][to];
                below[to] += counts[from][to];
            }
        }
        double one = untied(inRow);
        double other = untied(inColumn);
        return one == 0 || other == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / Math.sqrt(one * other));
    }

    /** Pairs of clients that are in different tiers. */
    private static double untied(long[] sizes) {
        double all = 0;
        double tied = 0;
        for (long size : sizes) {
            all += size;
            tied += (double) size * (size - 1) / 2;
        }
        return all * (all - 1) / 2 - tied;
    }

    /** {@return the ids of the tiers of the first result, the highest first} */
    public List<String> fromTiers() {
        return before.tiers();
    }

    /** {@return the ids of the tiers of the second result, the highest first} */
    public List<String> toTiers() {
        return after.tiers();
    }
}
