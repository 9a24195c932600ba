package org.keqing.support.allocation;

import java.time.YearMonth;
import java.util.Objects;

/**
 * What is to be shared out.
 *
 * @param period  the month
 * @param product the product, as in the trade facts; 1 to 200 characters
 * @param supply  whole units, 1 to {@link WholeShares#MOST}
 * @param source  id of the {@link SupplySource}
 * @param rule    how
 * @since 0.1
 */
public record AllocationRequest(YearMonth period, String product, long supply, String source, AllocationRule rule) {

    public AllocationRequest {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rule, "rule");
        product = product == null ? "" : product.strip();
    }
}
