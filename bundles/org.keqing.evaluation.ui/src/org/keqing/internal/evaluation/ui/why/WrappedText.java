package org.keqing.internal.evaluation.ui.why;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.keqing.ui.Palette;

/** Text in as many lines as it needs. */
public final class WrappedText {

    private WrappedText() {
    }

    /**
     * Paints a text, or only measures it.
     *
     * @param font null for the one of {@code gc}
     * @return the y below it; the same y for an empty text
     */
    public static int draw(GC gc, String text, int x, int y, int room, RGB color, Font font, boolean paint) {
        if (text.isEmpty()) {
            return y;
        }
        Device device = gc.getDevice();
        TextLayout layout = new TextLayout(device);
        layout.setFont(font == null ? gc.getFont() : font);
        layout.setText(text);
        layout.setWidth(room);
        if (paint) {
            gc.setForeground(Palette.color(color));
            layout.draw(gc, x, y);
        }
        int height = layout.getBounds().height;
        layout.dispose();
        return y + height;
    }
}
