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
 * @param dues      what fell due of the client in the period; {@link Dues#NONE} where nothing of it must be paid on time
 * @since 0.1
 */
public record IncentiveStanding(Incentive incentive, BigDecimal reached, BigDecimal base, BigDecimal claimed, BigDecimal paid, Dues dues) {

    private static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Dues before today.
     *
     * @param owed   what fell due
     * @param onTime what of it was paid on its due date or before
     * @since 0.1
     */
    public record Dues(BigDecimal owed, BigDecimal onTime) {

        /** Nothing fell due. */
        public static final Dues NONE = new Dues(BigDecimal.ZERO, BigDecimal.ZERO);

        /** {@return the share paid on time in per cent, to two decimals, never said to be better than it is; empty while nothing fell due} */
        public Optional<BigDecimal> rate() {
            return owed.signum() <= 0 ? Optional.empty() : Optional.of(onTime.min(owed).multiply(HUNDRED).divide(owed, 2, RoundingMode.DOWN));
        }
    }

    /** Where one stands of which nothing must be paid on time. */
    public IncentiveStanding(Incentive incentive, BigDecimal reached, BigDecimal base, BigDecimal claimed, BigDecimal paid) {
        this(incentive, reached, base, claimed, paid, Dues.NONE);
    }

    /** {@return whether as much was paid on time as must be; also while nothing fell due} */
    public boolean isOnTime() {
        BigDecimal rate = incentive.terms().onTimeRate();
        return rate == null || dues.onTime().multiply(HUNDRED).compareTo(rate.multiply(dues.owed())) >= 0;
    }

    /** {@return what is earned so far; nothing while too little was paid on time} */
    public BigDecimal earned() {
        return isOnTime() ? incentive.terms().earned(reached, base) : BigDecimal.ZERO.setScale(2);
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
