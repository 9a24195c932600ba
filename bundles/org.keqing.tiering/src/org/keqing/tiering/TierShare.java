package org.keqing.tiering;

import java.math.BigDecimal;

/**
 * What one tier holds.
 *
 * @param tier       id of the tier
 * @param count      number of clients in it
 * @param share      count of all assessed clients, 0 to 1, ten decimals rounded down
 * @param value      exact sum of the scheme's value over the tier; null when the scheme names no value
 * @param valueShare value of the sum over all assessed clients, ten decimals rounded down; null when there is no value or the sum is zero
 * @since 0.1
 */
public record TierShare(String tier, int count, BigDecimal share, BigDecimal value, BigDecimal valueShare) {
}
