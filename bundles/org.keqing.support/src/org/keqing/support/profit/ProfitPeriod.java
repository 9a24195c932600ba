package org.keqing.support.profit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What a client earned in some months.
 *
 * @param from        first month
 * @param to          last month
 * @param purchases   what it bought from us
 * @param sales       what it sold: known where it told, else estimated
 * @param knownMonths months whose sales are known
 * @param dues        rent and fees that fell due to us
 * @param costs       other costs that it told
 * @param overdue     dues until the end of the period that are still open
 * @param products    what it bought, by falling amount
 * @since 0.1
 */
public record ProfitPeriod(YearMonth from, YearMonth to, BigDecimal purchases, BigDecimal sales, int knownMonths, BigDecimal dues, BigDecimal costs, BigDecimal overdue,
        List<ProductMargin> products) {

    public ProfitPeriod {
        products = List.copyOf(products);
    }

    /** {@return sales − purchases − dues − costs} */
    public BigDecimal profit() {
        return sales.subtract(purchases).subtract(dues).subtract(costs);
    }

    /** {@return whether there is anything to say: without purchases and known sales there is not} */
    public boolean hasData() {
        return purchases.signum() > 0 || knownMonths > 0;
    }
}
