package org.keqing.support.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a client has on hand of a product.
 *
 * @param clientCode code of the client
 * @param quantity   units, 0 to {@link WholeShares#MOST}, four decimals at most
 * @param day        when it was counted
 * @since 0.1
 */
public record StockEntry(String clientCode, BigDecimal quantity, LocalDate day) {
}
