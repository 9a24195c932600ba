package org.keqing.internal.tiering.weighted;

import java.util.Arrays;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Limit;

/** Scores where every criterion has a number of every client and no committee's grade: all weights count and no grade is a fraction. Exact, as {@link WeightedPlan} is. */
final class PlainScores {

    private static final int BLOCK = 1024;
    /** 100 with the decimals of a score. */
    private static final long HUNDRED = 1_000_000_000_000L;

    private final CriterionColumn[] columns;
    private final long[][] points;
    private final long below;
    private final Limit[] limits;

    private PlainScores(CriterionColumn[] columns, long[][] points, long below, Limit[] limits) {
        this.columns = columns;
        this.points = points;
        this.below = below;
        this.limits = limits;
    }

    /** {@return the scores; null when something is missing or graded, or the numbers are too large for this way} */
    static PlainScores of(CriterionColumn[] columns, long best, Limit[] limits) {
        if (!Arrays.stream(columns).allMatch(CriterionColumn::isPlain)) {
            return null;
        }
        try {
            long[][] points = Arrays.stream(columns).map(CriterionColumn::points).toArray(long[][]::new);
            long most = Arrays.stream(points).mapToLong(each -> Arrays.stream(each).map(Math::absExact).max().orElseThrow()).reduce(0, Math::addExact);
            Math.multiplyExact(most, HUNDRED);
            long weights = Arrays.stream(columns).mapToLong(CriterionColumn::weight).reduce(0, Math::addExact);
            return new PlainScores(columns, points, Math.multiplyExact(best, weights), limits);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    void evaluate(int from, int to, long[] score, byte[] tier) {
        long[] sums = new long[BLOCK];
        for (int start = from; start < to; start += BLOCK) {
            int length = Math.min(BLOCK, to - start);
            Arrays.fill(sums, 0);
            for (int c = 0; c < columns.length; c++) {
                columns[c].addPoints(start, length, points[c], sums);
            }
            for (int i = 0; i < length; i++) {
                long above = sums[i] * HUNDRED;
                long floor = above / below;
                score[start + i] = floor;
                tier[start + i] = (byte) Limit.first(limits, floor, floor * below != above);
            }
        }
    }
}
