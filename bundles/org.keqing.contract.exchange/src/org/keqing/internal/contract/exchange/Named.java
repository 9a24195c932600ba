package org.keqing.internal.contract.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds contract numbers in what a payer wrote. */
final class Named {

    private Named() {
    }

    /**
     * The numbers that a text names, in either case; one that only begins or ends a longer number, or is part of another one that is named, does not count.
     *
     * @param text    what the payer wrote
     * @param numbers the numbers that there are
     */
    static List<String> in(String text, Collection<String> numbers) {
        String written = text.toUpperCase(Locale.ROOT);
        List<String> found = numbers.stream().filter(number -> stands(written, number.toUpperCase(Locale.ROOT))).sorted().toList();
        return found.stream().filter(number -> found.stream().noneMatch(other -> other.length() > number.length() && other.contains(number))).toList();
    }

    private static boolean stands(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            if ((at == 0 || !isPart(text.charAt(at - 1))) && (end == text.length() || !isPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits of codes; a Chinese word may stand right beside a number. */
    private static boolean isPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
