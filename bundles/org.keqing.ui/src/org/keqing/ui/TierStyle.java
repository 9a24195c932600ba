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

    private static final String[] ENDINGS = { "\u5BA2\u6237", " clients", " client" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /**
     * The style of a tier as a scheme writes it. The word is short: what every tier says ("client") is left out, so {@code \u91CD\u8981\u5BA2\u6237} is
     * {@code \u91CD\u8981}, {@code Important client} is {@code Important}, and {@code \u5C0F\u5BA2\u6237} stays.
     *
     * @param name       the name of the tier
     * @param order      its place
     * @param colour     the tint as {@code #RRGGBB}; grey when there is none
     * @param textColour the ink likewise
     * @since 0.1
     */
    public static TierStyle of(String name, int order, String colour, String textColour) {
        return new TierStyle(shorten(name), order, rgb(colour, 0xECECEC), rgb(textColour, 0x444444));
    }

    private static String shorten(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static RGB rgb(String hex, int otherwise) {
        return hex != null && hex.matches("#[0-9A-Fa-f]{6}") ? Palette.rgb(Integer.parseInt(hex.substring(1), 16)) : Palette.rgb(otherwise); //$NON-NLS-1$
    }
}
