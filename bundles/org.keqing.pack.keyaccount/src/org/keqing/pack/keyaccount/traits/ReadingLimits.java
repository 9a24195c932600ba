package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;

/**
 * From where on the traits of an account are worth a word; data of the company.
 *
 * @param large   share of the largest purchase in all, above 0, at most 1
 * @param steady  share of the months with a purchase, above 0, at most 1
 * @param change  change of the last half against the first, above 0, at most 1
 * @param silence days without a purchase up to the end of the period, at least 1
 * @param months  fewest months since the first purchase from which continuity is judged, at least 1
 * @since 0.1
 */
public record ReadingLimits(BigDecimal large, BigDecimal steady, BigDecimal change, int silence, int months) {

    /** Checks the ranges. */
    public ReadingLimits {
        if (!isShare(large) || !isShare(steady) || !isShare(change) || silence < 1 || months < 1) {
            throw new IllegalArgumentException(large + " " + steady + " " + change + " " + silence + " " + months);
        }
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }
}
