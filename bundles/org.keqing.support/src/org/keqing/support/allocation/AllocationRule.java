package org.keqing.support.allocation;

import java.math.BigDecimal;

/**
 * How a supply is shared out, apart from the classes.
 *
 * @param season        factor for every ceiling, 0 to {@link #MOST_SEASON}, four decimals at most; 1: as it is
 * @param lessStock     whether the stock on hand is taken off the ceiling
 * @param months        months before the period whose purchases are compared within a class, 1 to {@link #MOST_MONTHS}
 * @param anomalyFactor purchases above this many times the middle of the class are suspicious (大户), above 1 to {@link #MOST_FACTOR}, four decimals at most
 * @param anomalyLeast  clients of a class that must have bought before it is compared, 1 or more
 * @since 0.1
 */
public record AllocationRule(BigDecimal season, boolean lessStock, int months, BigDecimal anomalyFactor, int anomalyLeast) {

    /** What is taken unless told otherwise. */
    public static final AllocationRule STANDARD = new AllocationRule(BigDecimal.ONE, true, 3, BigDecimal.valueOf(2), 5);

    /** Largest season factor. */
    public static final BigDecimal MOST_SEASON = BigDecimal.valueOf(100);
    /** Most months to look back. */
    public static final int MOST_MONTHS = 36;
    /** Largest factor of suspicion. */
    public static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(1_000);
}
