package org.keqing.internal.evaluation.ui.why;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.keqing.ui.Palette;

/** Paints what changed: per criterion the sides and the points, with a bar to the left for a loss and to the right for a gain. */
public final class ChangePainter {

    private static final int GAP = 8;
    private static final int BAR_HEIGHT = 6;

    private ChangePainter() {
    }

    /** Paints, or only measures; gives the y below. */
    public static int draw(GC gc, ChangeModel model, int x, int top, int room, Palette palette, boolean paint) {
        int y = top;
        if (paint) {
            gc.setForeground(Palette.color(palette.rule()));
            gc.drawLine(x, y, x + room, y);
        }
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        y = WrappedText.draw(gc, model.title(), x, y + GAP, room, palette.text(), bold, paint) + 2;
        y = WrappedText.draw(gc, model.summary(), x, y, room, palette.muted(), null, paint) + GAP;
        for (ChangeModel.Row row : model.rows()) {
            y = row(gc, row, x, y, room, palette, paint) + GAP;
        }
        return y;
    }

    private static int row(GC gc, ChangeModel.Row row, int x, int top, int room, Palette palette, boolean paint) {
        RGB color = row.share() < 0 ? palette.danger() : row.share() > 0 ? palette.good() : palette.muted();
        Point points = gc.textExtent(row.points());
        int y = WrappedText.draw(gc, row.name(), x, top, room - points.x - GAP, palette.text(), null, paint);
        if (paint) {
            gc.setForeground(Palette.color(color));
            gc.drawText(row.points(), x + room - points.x, top, SWT.DRAW_TRANSPARENT);
        }
        y = WrappedText.draw(gc, row.sides(), x, y, room, palette.muted(), null, paint) + 2;
        if (row.share() == 0) {
            return y;
        }
        if (paint) {
            int middle = x + room / 2;
            int width = Math.max(2, (int) Math.round(room / 2d * Math.abs(row.share())));
            gc.setBackground(Palette.color(palette.rule()));
            gc.fillRectangle(x, y + BAR_HEIGHT / 2, room, 1);
            gc.setBackground(Palette.color(color));
            gc.fillRectangle(row.share() < 0 ? middle - width : middle, y, width, BAR_HEIGHT);
            gc.setBackground(Palette.color(palette.muted()));
            gc.fillRectangle(middle, y - 1, 1, BAR_HEIGHT + 2);
        }
        return y + BAR_HEIGHT + 2;
    }
}
