package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;

/**
 * What an account leaves, over the lines whose amount and cost are both known.
 *
 * @param amount amount less cost, {@code null} when no line has both
 * @param rate   share of these lines' amount, 1 is all; {@code null} when it has none or it sums up to nothing. Ten decimals, rounded down
 * @since 0.1
 */
public record Margin(BigDecimal amount, BigDecimal rate) {
}
