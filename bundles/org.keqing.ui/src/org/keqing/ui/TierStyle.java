package org.keqing.ui;

import org.eclipse.swt.graphics.RGB;

/**
 * How a tier is shown: always a word on a tint, never a colour alone.
 *
 * @param word  the word of the tier, in the language of the user interface
 * @param order the place of the tier in its scheme, 1 is the best
 * @param tint  background in the light theme, text colour in the dark theme
 * @param ink   text colour in the light theme, background in the dark theme
 * @since 0.1
 */
public record TierStyle(String word, int order, RGB tint, RGB ink) {
}
