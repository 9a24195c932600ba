package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is promised.
 *
 * @param title      what it is called, 1 to 200 characters
 * @param bond       where it is written
 * @param metric     what is counted
 * @param product    of which product, {@code null}: of all
 * @param from       first day that counts
 * @param to         last day that counts
 * @param steps      the steps by rising reach, at least one
 * @param cap        the most that is given, above 0; {@code null}: no cap
 * @param onTimeRate the share, in per cent, that must be paid on time of what fell due of the client in the period, above 0 to 100 with four decimals at most; {@code null}: nothing is asked
 * @since 0.1
 */
public record IncentiveTerms(String title, Bond bond, Metric metric, String product, LocalDate from, LocalDate to, List<IncentiveStep> steps, BigDecimal cap,
        BigDecimal onTimeRate) {

    private static final int CENTS = 2;

    public IncentiveTerms {
        title = title == null ? "" : title.strip();
        product = product == null || product.isBlank() ? null : product.strip();
        steps = steps.stream().sorted(Comparator.comparing(IncentiveStep::reach)).toList();
    }

    /**
     * Terms that ask nothing of what is paid on time.
     *
     * @since 0.1
     */
    public IncentiveTerms(String title, Bond bond, Metric metric, String product, LocalDate from, LocalDate to, List<IncentiveStep> steps, BigDecimal cap) {
        this(title, bond, metric, product, from, to, steps, cap, null);
    }

    /**
     * The highest step that is reached.
     *
     * @param reached what the metric has come to
     * @return empty before the first target is met
     */
    public Optional<IncentiveStep> step(BigDecimal reached) {
        return steps.stream().filter(each -> each.reach().compareTo(reached) <= 0).reduce((a, b) -> b);
    }

    /**
     * The next step ahead.
     *
     * @param reached what the metric has come to
     * @return empty when the last one is reached
     */
    public Optional<IncentiveStep> next(BigDecimal reached) {
        return steps.stream().filter(each -> each.reach().compareTo(reached) > 0).findFirst();
    }

    /**
     * What is earned: nothing before the first target is met; parts of a cent are not given; never above the cap.
     *
     * @param reached what the metric has come to
     * @param base    amount of the trades counted
     * @return money with two decimals
     */
    public BigDecimal earned(BigDecimal reached, BigDecimal base) {
        BigDecimal earned = step(reached).map(step -> switch (step.kind()) {
            case PERCENT -> base.multiply(step.reward()).movePointLeft(2).setScale(CENTS, RoundingMode.FLOOR).max(BigDecimal.ZERO);
            case AMOUNT -> step.reward().setScale(CENTS, RoundingMode.FLOOR);
        }).orElse(BigDecimal.ZERO);
        return (cap == null ? earned : earned.min(cap)).setScale(CENTS, RoundingMode.FLOOR);
    }
}
