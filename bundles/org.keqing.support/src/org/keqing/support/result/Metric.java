package org.keqing.support.result;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.keqing.internal.support.plan.MetricWords;

/**
 * A figure of a client that is computed from facts over the term of a plan, by the same sources as scheme inputs.
 *
 * @since 0.1
 */
public enum Metric {
    /** Trade amount; of several clients the sum. */
    AMOUNT(true),
    /** Traded quantity; of several clients the sum. */
    QUANTITY(true),
    /** Amount less cost of the lines with a known cost; of several clients the sum. */
    MARGIN(true),
    /** Number of orders; of several clients the sum. */
    ORDERS(true),
    /** Share of dues paid on time, 0 to 1; of several clients the mean. */
    ON_TIME_RATE(false),
    /** Mean days late; of several clients the mean. */
    DAYS_LATE(false);

    private final boolean sum;

    Metric(boolean sum) {
        this.sum = sum;
    }

    /** {@return the code under which a goal names it, also the source of a scheme's input, such as {@code amount}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the figures of several clients are added up; else their mean counts} */
    public boolean isSum() {
        return sum;
    }

    /**
     * The name for people.
     *
     * @param locale wanted language
     * @return the name
     */
    public String word(Locale locale) {
        return MetricWords.of(this, locale);
    }

    /**
     * The metric of a goal.
     *
     * @param named what the goal names, a code or a name in any language; {@code null} for nothing
     * @return the metric; empty when it is measured by hand
     */
    public static Optional<Metric> of(String named) {
        return named == null ? Optional.empty() : Stream.of(values()).filter(metric -> metric.code().equals(named) || MetricWords.all(metric).contains(named.strip())).findFirst();
    }
}
