package org.keqing.internal.evaluation.ui.sheet;

import org.eclipse.swt.graphics.RGB;
import org.keqing.ui.Palette;

/** Colours of grades from best to worst; in the dark theme tint and text change places. */
public final class GradeColours {

    private static final int[] TINTS = { 0xCDEBDD, 0xE3F3D9, 0xFFF1CF, 0xFDE3CC, 0xFBE0DD };
    private static final int[] INKS = { 0x0A5A44, 0x2F5A12, 0x6B4A00, 0x7A3E00, 0x8E1B10 };

    private GradeColours() {
    }

    /**
     * @param step  0 for the best grade
     * @param steps number of grades, at least 1
     */
    public static RGB background(int step, int steps, Palette palette) {
        return Palette.rgb(palette.dark() ? INKS[index(step, steps)] : TINTS[index(step, steps)]);
    }

    /** The colour of the text on {@link #background}. */
    public static RGB text(int step, int steps, Palette palette) {
        return Palette.rgb(palette.dark() ? TINTS[index(step, steps)] : INKS[index(step, steps)]);
    }

    /** Spreads a scale of any length over the five colours. */
    static int index(int step, int steps) {
        return steps < 2 ? 0 : Math.round(step * (TINTS.length - 1) / (float) (steps - 1));
    }
}
