package org.keqing.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Sentences with numbers, in languages that tell one from many. Where a message has <code>{0|client|clients}</code> the first word stands when value 0 is one, else the
 * second; a language that does not tell them apart writes its word as it is. All else is as with {@link NLS}.
 *
 * @since 0.1
 */
public final class Plurals {

    private static final Pattern WORDS = Pattern.compile("\\{(\\d)\\|([^|}]*)\\|([^}]*)\\}");

    private Plurals() {
    }

    /**
     * Puts values into a message.
     *
     * @param message the message
     * @param values  the values; the number 1, and the text "1", are one
     * @return the sentence
     */
    public static String bind(String message, Object... values) {
        String chosen = WORDS.matcher(message).replaceAll(found -> Matcher.quoteReplacement(found.group("1".equals(String.valueOf(values[Integer.parseInt(found.group(1))])) ? 2 : 3)));
        return NLS.bind(chosen, values);
    }
}
