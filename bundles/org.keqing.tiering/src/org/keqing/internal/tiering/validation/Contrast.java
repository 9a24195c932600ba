package org.keqing.internal.tiering.validation;

import java.util.regex.Pattern;

import org.keqing.tiering.model.Tier;

/** The colours of a tier must be readable: contrast of at least 4.5 to 1 by the formula of WCAG 2. */
final class Contrast {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final double LEAST = 4.5;

    private Contrast() {
    }

    static void check(Tier tier, String element, Findings findings) {
        boolean valid = true;
        for (String colour : new String[] { tier.getColour(), tier.getTextColour() }) {
            if (colour != null && !COLOUR.matcher(colour).matches()) {
                findings.error(element, "MsgColour", colour);
                valid = false;
            }
        }
        if (valid && tier.getColour() != null && tier.getTextColour() != null && of(tier.getColour(), tier.getTextColour()) < LEAST) {
            findings.warning(element, "MsgContrast", tier.getColour(), tier.getTextColour());
        }
    }

    static double of(String first, String second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
