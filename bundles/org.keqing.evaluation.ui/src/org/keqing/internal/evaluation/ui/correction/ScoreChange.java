package org.keqing.internal.evaluation.ui.correction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;

/** Score and tier before and after a correction, side by side. */
final class ScoreChange {

    private static final int PAD = 12;
    private static final int GAP = 8;

    private final CorrectionModel model;
    private final Canvas canvas;
    private final TierBadges badges = TierBadges.standard();
    private Palette palette = Palette.LIGHT;

    ScoreChange(Composite parent, CorrectionModel model) {
        this.model = model;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(JFaceResources.getHeaderFont());
                Point size = new Point(width == SWT.DEFAULT ? 320 : width, height == SWT.DEFAULT ? gc.getFontMetrics().getHeight() + 2 * PAD : height);
                gc.dispose();
                return size;
            }
        };
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text();
            }
        });
        Palette.follow(canvas, now -> {
            palette = now;
            canvas.redraw();
        });
    }

    Canvas control() {
        return canvas;
    }

    void show() {
        canvas.redraw();
    }

    private String text() {
        return badges.text(model.tierBefore()) + ' ' + model.scoreBefore() + " \u2192 " + badges.text(model.tierAfter()) + ' ' + model.scoreAfter() + ' ' + model.change();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.raised()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, GAP, GAP);
        gc.setBackground(Palette.color(palette.accent()));
        gc.fillRectangle(0, 0, 3, area.height);
        int x = standing(gc, PAD, area, model.tierBefore(), model.scoreBefore(), palette.muted());
        x = text(gc, "\u2192", x + GAP, area, palette.muted(), JFaceResources.getHeaderFont()) + 2 * GAP;
        x = standing(gc, x, area, model.tierAfter(), model.scoreAfter(), palette.text());
        text(gc, model.change(), x + GAP, area, model.change().startsWith("+") ? palette.good() : palette.danger(), JFaceResources.getDefaultFont());
    }

    private int standing(GC gc, int x, Rectangle area, Tier tier, String score, RGB color) {
        gc.setFont(JFaceResources.getDefaultFont());
        int width = badges.size(gc, tier).x;
        badges.paint(gc, new Rectangle(x, 0, width, area.height), tier, palette);
        return text(gc, score, x + width + (width > 0 ? GAP : 0), area, color, JFaceResources.getHeaderFont()) + GAP;
    }

    private static int text(GC gc, String text, int x, Rectangle area, RGB color, Font font) {
        gc.setFont(font);
        gc.setForeground(Palette.color(color));
        Point size = gc.textExtent(text);
        gc.drawText(text, x, (area.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return x + size.x;
    }
}
