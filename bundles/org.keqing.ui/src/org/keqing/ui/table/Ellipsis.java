package org.keqing.ui.table;

import java.util.function.ToIntFunction;

/**
 * Shortens a text to a measured width.
 *
 * @since 0.1
 */
public final class Ellipsis {

    private static final String DOTS = "\u2026"; //$NON-NLS-1$

    private Ellipsis() {
    }

    /**
     * The longest beginning of a text that fits together with an ellipsis. Never cuts a surrogate pair.
     *
     * @param text  the whole text, too wide
     * @param room  pixels
     * @param width measures a text in pixels
     */
    public static String shorten(String text, int room, ToIntFunction<String> width) {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width.applyAsInt(text.substring(0, text.offsetByCodePoints(0, middle)) + DOTS) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, text.offsetByCodePoints(0, low)).stripTrailing() + DOTS;
    }
}
