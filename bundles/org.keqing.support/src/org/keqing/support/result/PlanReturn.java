package org.keqing.support.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a plan brought: the change of its clients' trade amount over its term against the equally long term before, beside that of comparable clients: those without a plan
 * in that time that had the same tier and the same band of size at its start. All shares have four places.
 *
 * @param term   the term of the plan so far
 * @param scheme id of the scheme that gave the tiers, {@code null} when the clients had none
 * @param lines  one line per tier and band that its clients had at the start
 * @param extra  amount beyond what the clients would have traded, had they changed as the median of the comparable clients did; empty when too few to say
 * @param cost   what the plan cost, zero when nothing was entered
 * @since 0.1
 */
public record PlanReturn(Term term, String scheme, List<Line> lines, Optional<BigDecimal> extra, BigDecimal cost) {

    private static final int SCALE = 4;

    /**
     * Clients of the plan with the same tier and band, and those they are compared with.
     *
     * @param tier        id of their tier at the start, {@code null} when they had none
     * @param band        their band of size, 1 the largest
     * @param clients     how many of the plan's clients
     * @param before      their amount in the term before
     * @param after       their amount in the term
     * @param change      after ÷ before − 1; empty when there was nothing before
     * @param comparables how many comparable clients have an amount before
     * @param median      the median of their changes; empty when too few to say
     * @param lower       lower quartile of their changes; empty when too few to say
     * @param upper       upper quartile of their changes; empty when too few to say
     */
    public record Line(String tier, int band, int clients, BigDecimal before, BigDecimal after, Optional<BigDecimal> change, int comparables, Optional<BigDecimal> median,
            Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

        /** {@return whether there are not enough comparable clients} */
        public boolean tooFew() {
            return median.isEmpty();
        }
    }

    public PlanReturn {
        lines = List.copyOf(lines);
    }

    /** {@return extra amount per money spent; empty when it cannot be said or nothing was spent} */
    public Optional<BigDecimal> perCost() {
        return cost.signum() == 0 ? Optional.empty() : extra.map(amount -> amount.divide(cost, SCALE, RoundingMode.HALF_UP));
    }
}
