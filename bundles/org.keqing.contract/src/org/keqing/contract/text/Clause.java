package org.keqing.contract.text;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One clause in one language.
 *
 * @param number {@code 3} is a heading, {@code 3.1} or {@code 3.1.2} what stands below it; {@link #OPENING} comes before the first, {@link #CLOSING} after the last
 * @param text   its words; in a template and in a contract's own wording with variables such as {@code {contract.amount}}
 * @since 0.1
 */
public record Clause(String number, String text) {

    /** What stands before the first clause: the parties. */
    public static final String OPENING = "opening"; //$NON-NLS-1$
    /** What stands after the last clause: the signatures. */
    public static final String CLOSING = "closing"; //$NON-NLS-1$

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,2}(\\.[1-9]\\d{0,2}){0,2}"); //$NON-NLS-1$

    public Clause {
        Objects.requireNonNull(number, "number"); //$NON-NLS-1$
        Objects.requireNonNull(text, "text"); //$NON-NLS-1$
    }

    /** {@return whether a text is the number of a clause} */
    public static boolean isNumber(String number) {
        return FORM.matcher(number).matches() || number.equals(OPENING) || number.equals(CLOSING);
    }

    /** {@return whether the clause is a heading} */
    public boolean heading() {
        return Character.isDigit(number.charAt(0)) && number.indexOf('.') < 0;
    }
}
