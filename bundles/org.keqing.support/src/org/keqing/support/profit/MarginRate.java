package org.keqing.support.profit;

import java.math.BigDecimal;

/**
 * The margin that is assumed where sales are unknown. The nearest one counts: product and nature, else product, else nature, else the one for any.
 *
 * @param product the product, empty: any
 * @param nature  nature of the client (客户性质), empty: any
 * @param rate    share of the sales that is left after the purchase, 0 to below 1, four decimals at most
 * @since 0.1
 */
public record MarginRate(String product, String nature, BigDecimal rate) {
}
