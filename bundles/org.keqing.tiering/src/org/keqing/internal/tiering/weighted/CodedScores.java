package org.keqing.internal.tiering.weighted;

import java.util.Arrays;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Limit;
import org.keqing.tiering.Result;

/** Scores from coded grades: for each criterion a table says what each different grade adds, over one common denominator. Exact, as {@link WeightedPlan} is. */
final class CodedScores {

    private static final long HALF_OF_TEN_DECIMALS = 100_000;
    /** Above this a step of the division could overflow. */
    private static final long MOST = Long.MAX_VALUE / HALF_OF_TEN_DECIMALS;
    private static final int MOST_CRITERIA = 64;

    private final byte[][] codes;
    /** Per criterion and code 100 × weight × grade over the common denominator. */
    private final long[][] above;
    /** Per criterion and code best grade × weight × common denominator; 0 when the criterion is left out. */
    private final long[][] below;
    private final boolean[][] blocks;
    private final boolean[][] known;
    private final Limit[] limits;

    private CodedScores(GradeCodes[] grades, long[] weights, long best, long common, Limit[] limits) {
        int count = grades.length;
        this.limits = limits;
        codes = new byte[count][];
        above = new long[count][];
        below = new long[count][];
        blocks = new boolean[count][];
        known = new boolean[count][];
        for (int c = 0; c < count; c++) {
            int size = grades[c].state().length;
            codes[c] = grades[c].codes();
            above[c] = new long[size];
            below[c] = new long[size];
            blocks[c] = new boolean[size];
            known[c] = new boolean[size];
            for (int code = 0; code < size; code++) {
                byte state = grades[c].state()[code];
                blocks[c][code] = state == CriterionColumn.NOT_ASSESSABLE;
                known[c][code] = state == CriterionColumn.COMMITTEE || state == CriterionColumn.COMPUTED;
                if (state != CriterionColumn.MISSING) {
                    above[c][code] = limited(Math.multiplyExact(Math.multiplyExact(100, weights[c]), Math.multiplyExact(grades[c].numerator()[code], common / grades[c].denominator()[code])));
                    below[c][code] = limited(Math.multiplyExact(Math.multiplyExact(best, weights[c]), common));
                }
            }
        }
    }

    /** {@return the scores; null when the numbers are too large for this way} */
    static CodedScores of(GradeCodes[] grades, long[] weights, long best, Limit[] limits) {
        if (grades.length > MOST_CRITERIA || !Arrays.stream(grades).allMatch(GradeCodes::isUsable)) {
            return null;
        }
        try {
            long common = 1;
            for (GradeCodes each : grades) {
                for (long denominator : each.denominator()) {
                    common = Math.multiplyExact(common, denominator / WeightedPlan.gcd(common, denominator));
                }
            }
            return new CodedScores(grades, weights, best, common, limits);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static long limited(long number) {
        if (number > MOST / MOST_CRITERIA) {
            throw new ArithmeticException("too large");
        }
        return number;
    }

    void evaluate(int from, int to, long[] score, byte[] tier) {
        for (int row = from; row < to; row++) {
            long up = 0;
            long down = 0;
            boolean blocked = false;
            boolean any = false;
            for (int c = 0; c < codes.length; c++) {
                int code = codes[c][row] & 0xFF;
                up += above[c][code];
                down += below[c][code];
                blocked |= blocks[c][code];
                any |= known[c][code];
            }
            if (blocked || !any) {
                tier[row] = Result.NOT_ASSESSED;
                continue;
            }
            long first = up % down * HALF_OF_TEN_DECIMALS;
            long second = first % down * HALF_OF_TEN_DECIMALS;
            score[row] = (up / down * HALF_OF_TEN_DECIMALS + first / down) * HALF_OF_TEN_DECIMALS + second / down;
            tier[row] = (byte) Limit.first(limits, score[row], second % down != 0);
        }
    }
}
