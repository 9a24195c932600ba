package org.keqing.support.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keqing.support.result.Metric;

/**
 * What a goal asks of a figure: a percentage more or less than it is, so much more or less, or a figure of its own.
 *
 * @param kind  how the value is meant
 * @param value percent, an amount to add, or the figure; four decimals at most
 * @since 0.1
 */
public record GoalChange(Kind kind, BigDecimal value) {

    /** How a value is meant. */
    public enum Kind {
        /** Percent of the baseline more, less when negative. */
        PERCENT,
        /** So much more than the baseline, less when negative. */
        ADD,
        /** The figure itself. */
        FIGURE
    }

    private static final Pattern FORM = Pattern.compile("([+-]\\d{1,9}(?:\\.\\d{1,4})?) ?%|([+-]\\d{1,14}(?:\\.\\d{1,4})?)|= ?(\\d{1,14}(?:\\.\\d{1,4})?)"); //$NON-NLS-1$
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    public GoalChange {
        Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
        Objects.requireNonNull(value, "value"); //$NON-NLS-1$
    }

    /**
     * Reads a change.
     *
     * @param typed such as {@code +10%}, {@code -5} or {@code =0.95}
     * @return the change; empty when it has no such form or changes nothing
     */
    public static Optional<GoalChange> of(String typed) {
        Matcher form = FORM.matcher(typed == null ? "" : typed.strip()); //$NON-NLS-1$
        if (!form.matches()) {
            return Optional.empty();
        }
        int group = form.group(1) != null ? 1 : form.group(2) != null ? 2 : 3;
        GoalChange change = new GoalChange(Kind.values()[group - 1], new BigDecimal(form.group(group)));
        return change.kind != Kind.FIGURE && change.value.signum() == 0 ? Optional.empty() : Optional.of(change);
    }

    /** {@return the change as {@link #of} reads it} */
    public String text() {
        String sign = kind == Kind.FIGURE ? "=" : value.signum() < 0 ? "" : "+"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return sign + value.toPlainString() + (kind == Kind.PERCENT ? "%" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Whether something can be asked of a figure: no percentage of nothing.
     *
     * @param baseline what the figure is
     * @return whether it can
     */
    public boolean canAskOf(BigDecimal baseline) {
        return kind != Kind.PERCENT || baseline.signum() > 0;
    }

    /**
     * What the figure is to become.
     *
     * @param metric   what is measured; a share never becomes more than 1, days late and counts never less than 0
     * @param baseline what the figure is
     * @return the target with four decimals; empty when the baseline has it already, or is nothing of which a percentage could be asked
     */
    public Optional<BigDecimal> target(Metric metric, BigDecimal baseline) {
        if (!canAskOf(baseline)) {
            return Optional.empty();
        }
        BigDecimal asked = switch (kind) {
            case PERCENT -> baseline.add(baseline.multiply(value).divide(HUNDRED));
            case ADD -> baseline.add(value);
            case FIGURE -> value;
        };
        BigDecimal target = within(metric, asked).setScale(SCALE, RoundingMode.HALF_UP);
        int way = target.compareTo(baseline.setScale(SCALE, RoundingMode.HALF_UP));
        boolean reached = way == 0 || kind == Kind.FIGURE && (metric == Metric.DAYS_LATE ? way > 0 : way < 0);
        return reached ? Optional.empty() : Optional.of(target);
    }

    private static BigDecimal within(Metric metric, BigDecimal asked) {
        return switch (metric) {
            case ON_TIME_RATE -> asked.min(BigDecimal.ONE).max(BigDecimal.ZERO);
            case DAYS_LATE, ORDERS -> asked.max(BigDecimal.ZERO);
            case AMOUNT, QUANTITY, MARGIN -> asked;
        };
    }
}
