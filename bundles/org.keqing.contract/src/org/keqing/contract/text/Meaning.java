package org.keqing.contract.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the value of a variable promises, so that it need not be entered again where the promise is kept: {@code means target}, or {@code means rate 2} of the second step.
 *
 * @param what what it is
 * @param step the step to which it belongs, 1 to 9, the same for a target and what is given for it; 1 where there are no steps
 * @since 0.1
 */
public record Meaning(What what, int step) {

    private static final int STEPS = 9;
    private static final Pattern FORM = Pattern.compile("([a-z-]+)(?:\\s+([1-9]))?"); //$NON-NLS-1$

    /**
     * What a value is.
     *
     * @since 0.1
     */
    public enum What {
        /** What must be reached: money as an amount, a number as a quantity. */
        TARGET(true, TemplateVariable.Kind.MONEY, TemplateVariable.Kind.NUMBER),
        /** What is given for it, in per cent of the amount. */
        RATE(true, TemplateVariable.Kind.NUMBER),
        /** What is given for it, as money. */
        REWARD(true, TemplateVariable.Kind.MONEY),
        /** The most that is given. */
        CAP(false, TemplateVariable.Kind.MONEY),
        /** The share of the dues, in per cent, that must be paid on time. */
        ON_TIME_RATE(false, TemplateVariable.Kind.NUMBER);

        private final boolean steps;
        private final TemplateVariable.Kind[] kinds;

        What(boolean steps, TemplateVariable.Kind... kinds) {
            this.steps = steps;
            this.kinds = kinds;
        }

        /** {@return whether a variable of this kind can have this meaning} */
        public boolean fits(TemplateVariable.Kind kind) {
            return Arrays.asList(kinds).contains(kind);
        }

        /** {@return whether it is what is given for a target} */
        public boolean given() {
            return this == RATE || this == REWARD;
        }

        /** {@return how files call it, such as {@code on-time-rate}} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException when there is no such step */
    public Meaning {
        if (step < 1 || step > STEPS || step > 1 && !what.steps) {
            throw new IllegalArgumentException(what + " " + step); //$NON-NLS-1$
        }
    }

    /**
     * Reads what files say.
     *
     * @param text such as {@code target} or {@code rate 2}
     * @return empty when it is no meaning
     */
    public static Optional<Meaning> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int step = form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
        return Arrays.stream(What.values()).filter(each -> each.word().equals(form.group(1)) && (each.steps || form.group(2) == null)).findFirst().map(each -> new Meaning(each, step));
    }

    /** {@return the words for it, as messages name them} */
    public static String words() {
        return Arrays.stream(What.values()).map(What::word).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** {@return how files say it} */
    @Override
    public String toString() {
        return step == 1 ? what.word() : what.word() + ' ' + step;
    }
}
