package org.keqing.internal.evaluation.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.keqing.ui.Palette;

class GradeColoursTest {

    @Test
    void everyGradeIsReadableInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int step = 0; step < 5; step++) {
                double contrast = contrast(GradeColours.background(step, 5, palette), GradeColours.text(step, 5, palette));
                assertTrue(contrast >= 4.5, "step " + step + ": " + contrast);
            }
        }
    }

    @Test
    void shorterAndLongerScalesReachFromBestToWorst() {
        assertEquals(0, GradeColours.index(0, 3));
        assertEquals(2, GradeColours.index(1, 3));
        assertEquals(4, GradeColours.index(2, 3));
        assertEquals(4, GradeColours.index(9, 10));
        assertEquals(0, GradeColours.index(0, 1));
    }

    private static double contrast(RGB a, RGB b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
