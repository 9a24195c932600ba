package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Where an incentive stands by the facts.
 *
 * @param incentive the incentive
 * @param reached   what the metric has come to
 * @param base      amount of the trades counted
 * @param claimed   claimed and not refused, paid ones included
 * @param paid      paid
 * @since 0.1
 */
public record IncentiveStanding(Incentive incentive, BigDecimal reached, BigDecimal base, BigDecimal claimed, BigDecimal paid) {

    private static final int DIGITS = 4;

    /** {@return what is earned so far} */
    public BigDecimal earned() {
        return incentive.terms().earned(reached, base);
    }

    /** {@return what could be claimed now, at least 0} */
    public BigDecimal open() {
        return earned().subtract(claimed).max(BigDecimal.ZERO);
    }

    /** {@return what is missing to the next step; empty when the last one is reached} */
    public Optional<BigDecimal> missing() {
        return incentive.terms().next(reached).map(step -> step.reach().subtract(reached));
    }

    /** {@return the way to the next step from 0 to 1; 1 when the last one is reached} */
    public BigDecimal progress() {
        return incentive.terms().next(reached).map(step -> reached.max(BigDecimal.ZERO).divide(step.reach(), DIGITS, RoundingMode.DOWN)).orElse(BigDecimal.ONE);
    }
}
