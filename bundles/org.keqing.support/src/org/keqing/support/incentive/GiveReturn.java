package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a client was given in a quarter, and how its trade changed against the same quarter of the year before.
 *
 * @param from          first day
 * @param to            last day
 * @param incentives    incentives paid
 * @param given         discounts, goods and other
 * @param support       actual cost of the support plans that were due in the quarter
 * @param revenue       amount of the trades
 * @param revenueBefore a year before
 * @param margin        amount less cost of the trades that have a cost
 * @param marginBefore  a year before
 * @since 0.1
 */
public record GiveReturn(LocalDate from, LocalDate to, BigDecimal incentives, BigDecimal given, BigDecimal support, BigDecimal revenue, BigDecimal revenueBefore, BigDecimal margin,
        BigDecimal marginBefore) {

    private static final int DIGITS = 4;

    /** {@return all that was given} */
    public BigDecimal total() {
        return incentives.add(given).add(support);
    }

    /** {@return change of the revenue} */
    public BigDecimal revenueChange() {
        return revenue.subtract(revenueBefore);
    }

    /** {@return change of the margin} */
    public BigDecimal marginChange() {
        return margin.subtract(marginBefore);
    }

    /** {@return more margin for each unit of money given, to four decimals; empty when nothing was given} */
    public Optional<BigDecimal> marginRatio() {
        return ratio(marginChange());
    }

    /** {@return more revenue for each unit of money given, to four decimals; empty when nothing was given} */
    public Optional<BigDecimal> revenueRatio() {
        return ratio(revenueChange());
    }

    private Optional<BigDecimal> ratio(BigDecimal change) {
        return total().signum() == 0 ? Optional.empty() : Optional.of(change.divide(total(), DIGITS, RoundingMode.HALF_UP));
    }
}
