package org.keqing.support.profit;

import java.util.List;

/**
 * A client's own profit with advice.
 *
 * @param now    the period asked for
 * @param before the same number of months before it
 * @param advice empty without data, or when nothing stands out
 * @since 0.1
 */
public record ClientProfit(ProfitPeriod now, ProfitPeriod before, List<Advice> advice) {

    public ClientProfit {
        advice = List.copyOf(advice);
    }
}
