package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The largest purchase of an account.
 *
 * @param document its reference, {@code null} when the lines have none
 * @param day      its first day
 * @param amount   its amount, above 0
 * @param share    of all purchases, returns not taken off: above 0, at most 1; ten decimals, rounded down
 * @since 0.1
 */
public record LargestPurchase(String document, LocalDate day, BigDecimal amount, BigDecimal share) {
}
