package org.keqing.contract.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.contract.Messages;

/**
 * How contracts are numbered: a text with {@code {category}} (its code), {@code {year}} (four digits), {@code {yy}} (two), and, exactly once, {@code {seq:4}}: the running number with at least so
 * many digits, 1 to 9. It runs for whatever the number says besides: for each category and year when the rule names both.
 *
 * @since 0.1
 */
public final class NumberRule {

    /** Longest number. */
    public static final int LENGTH = 64;

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)\\}|([^{}]+)|([{}])"); //$NON-NLS-1$
    private static final Pattern SEQUENCE = Pattern.compile("seq(?::([1-9]))?"); //$NON-NLS-1$

    private final String text;
    private final List<String> parts;
    private final int place;
    private final int digits;

    private NumberRule(String text, List<String> parts, int place, int digits) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.place = place;
        this.digits = digits;
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException with the reason for people, naming the part that is wrong
     */
    public static NumberRule parse(String rule) {
        String text = rule == null ? "" : rule.strip(); //$NON-NLS-1$
        List<String> parts = new ArrayList<>();
        int place = -1;
        int digits = 0;
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                throw new IllegalArgumentException(NLS.bind(Messages.MsgRuleBrace, text));
            }
            String name = matcher.group(1);
            Matcher sequence = SEQUENCE.matcher(name == null ? "" : name); //$NON-NLS-1$
            if (sequence.matches()) {
                if (place >= 0) {
                    throw new IllegalArgumentException(NLS.bind(Messages.MsgRuleOneSequence, text));
                }
                place = parts.size();
                digits = sequence.group(1) == null ? 1 : Integer.parseInt(sequence.group(1));
            } else if (name != null && !List.of("category", "year", "yy").contains(name)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                throw new IllegalArgumentException(NLS.bind(Messages.MsgRulePart, matcher.group()));
            }
            parts.add(matcher.group());
        }
        if (place < 0) {
            throw new IllegalArgumentException(NLS.bind(Messages.MsgRuleOneSequence, text));
        }
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException(NLS.bind(Messages.MsgRuleLong, LENGTH));
        }
        return new NumberRule(text, parts, place, digits);
    }

    /**
     * What stands before and after the running number.
     *
     * @param before text before it
     * @param after  text after it
     * @param digits digits of the running number at least
     * @since 0.1
     */
    public record Series(String before, String after, int digits) {

        /**
         * @param sequence the running number, above zero
         * @return the number
         */
        public String number(long sequence) {
            return before + String.format(Locale.ROOT, "%0" + digits + "d", sequence) + after; //$NON-NLS-1$ //$NON-NLS-2$
        }

        /** {@return the running number in a number of this series, 0 when it is of another} */
        public long sequence(String number) {
            if (number.length() < before.length() + after.length() || !number.startsWith(before) || !number.endsWith(after)) {
                return 0;
            }
            String middle = number.substring(before.length(), number.length() - after.length());
            return middle.matches("\\d{1,15}") ? Long.parseLong(middle) : 0; //$NON-NLS-1$
        }

        /** {@return what tells this series from others} */
        public String key() {
            return before + "{seq}" + after; //$NON-NLS-1$
        }
    }

    /**
     * The series of a category and year.
     *
     * @param category what stands for the category, empty while it is not known
     * @param year     the year
     */
    public Series series(String category, int year) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i != place) {
                (i < place ? before : after).append(switch (parts.get(i)) {
                    case "{category}" -> category; //$NON-NLS-1$
                    case "{year}" -> String.format(Locale.ROOT, "%04d", year); //$NON-NLS-1$ //$NON-NLS-2$
                    case "{yy}" -> String.format(Locale.ROOT, "%02d", year % 100); //$NON-NLS-1$ //$NON-NLS-2$
                    default -> parts.get(i);
                });
            }
        }
        return new Series(before.toString(), after.toString(), digits);
    }

    /** {@return the rule as text} */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
