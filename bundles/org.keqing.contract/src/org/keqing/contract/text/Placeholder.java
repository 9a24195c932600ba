package org.keqing.contract.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a variable in a clause: {@code {contract.amount}} must have a value before the contract is approved, {@code {contract.signed_on?}} may stay a line to be filled in by hand.
 *
 * @param name     of the variable
 * @param optional whether it may stay empty
 * @since 0.1
 */
public record Placeholder(String name, boolean optional) {

    /** What stands in braces; the first group is the name, with a question mark when it is optional. */
    static final Pattern FORM = Pattern.compile("\\{([^{}]*)\\}"); //$NON-NLS-1$

    static Placeholder of(Matcher match) {
        String inside = match.group(1).strip();
        boolean optional = inside.endsWith("?"); //$NON-NLS-1$
        return new Placeholder(optional ? inside.substring(0, inside.length() - 1).strip() : inside, optional);
    }

    /** {@return the variables of a text, in their order} */
    public static List<Placeholder> in(String text) {
        return FORM.matcher(text).results().map(result -> {
            Matcher match = FORM.matcher(result.group());
            match.matches();
            return of(match);
        }).toList();
    }

    @Override
    public String toString() {
        return "{" + name + (optional ? "?}" : "}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
