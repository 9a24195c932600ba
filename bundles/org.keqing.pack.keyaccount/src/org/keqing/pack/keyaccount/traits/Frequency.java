package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;

/**
 * How often an account buys. A purchase is a document: the lines whose reference is the same up to its last {@code -}, without reference the lines of one day. A document that
 * sums up to less than nothing is a return and no purchase.
 *
 * @param orders             purchases
 * @param orderDays          days with a purchase
 * @param monthsWithPurchase months with a purchase
 * @param months             months of the period, a begun one included
 * @param perMonth           purchases a month; ten decimals, rounded down
 * @since 0.1
 */
public record Frequency(int orders, int orderDays, int monthsWithPurchase, int months, BigDecimal perMonth) {
}
