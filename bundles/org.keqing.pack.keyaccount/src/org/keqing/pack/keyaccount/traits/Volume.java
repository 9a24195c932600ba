package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;

/**
 * How much an account buys, returns taken off.
 *
 * @param quantity quantity, {@code null} when no line names one
 * @param amount   amount in the company's currency, {@code null} when no line names one
 * @since 0.1
 */
public record Volume(BigDecimal quantity, BigDecimal amount) {
}
