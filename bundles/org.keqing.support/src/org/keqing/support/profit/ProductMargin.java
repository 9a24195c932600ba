package org.keqing.support.profit;

import java.math.BigDecimal;

/**
 * A product that a client bought, and what it sells it for by the rate that is assumed.
 *
 * @param product   the product, empty when the trades name none
 * @param purchases what the client paid us
 * @param rate      share of the sales that is left, 0 to below 1
 * @param sales     estimate: purchases / (1 − rate), to the cent
 * @since 0.1
 */
public record ProductMargin(String product, BigDecimal purchases, BigDecimal rate, BigDecimal sales) {
}
