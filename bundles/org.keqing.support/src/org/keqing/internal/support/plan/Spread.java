package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Median and quartiles of exact numbers, by linear interpolation between the closest ranks.
 *
 * @param lower  a quarter of the numbers lie below it
 * @param median half of them
 * @param upper  three quarters
 */
record Spread(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final int SCALE = 4;

    /** @param values at least one */
    static Spread of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Spread(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int place = (sorted.size() - 1) * quarter;
        BigDecimal low = sorted.get(place / 4);
        BigDecimal high = sorted.get(Math.min(sorted.size() - 1, place / 4 + 1));
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(place % 4)).divide(BigDecimal.valueOf(4))).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
