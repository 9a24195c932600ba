package org.keqing.internal.client.ui.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.ClientInsight.TierStep;
import org.keqing.ui.Palette;
import org.keqing.ui.TierBadges;

/** Badge, score and where the tier came from, on one line. */
final class TierLine extends Canvas {

    private static final int GAP = 10;

    private final TierBadges badges = TierBadges.standard();
    private final Overview overview;
    private final Palette palette;

    TierLine(Composite parent, Overview overview, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.overview = overview;
        this.palette = palette;
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 28).applyTo(this);
        addPaintListener(e -> paint(e.gc));
        setToolTipText(words());
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(area);
        int x = 0;
        if (badges.text(overview.tier()).isEmpty()) {
            text(gc, Messages.LabelNotEvaluated, x, area, palette.muted());
            return;
        }
        Point size = badges.size(gc, overview.tier());
        badges.paint(gc, new Rectangle(x, 0, size.x, area.height), overview.tier(), palette);
        x += size.x + GAP;
        if (overview.score() != null) {
            x += text(gc, score(), x, area, palette.text()) + GAP;
        }
        if (overview.before().isPresent()) {
            text(gc, change(overview.before().get()), x, area, isBetter(overview.before().get()) ? palette.good() : palette.danger());
        }
    }

    private String score() {
        return TierHistoryChart.score(overview.score());
    }

    private boolean isBetter(TierStep before) {
        return badges.style(overview.now().orElseThrow().tier()).order() < badges.style(before.tier()).order();
    }

    private String change(TierStep before) {
        TierStep now = overview.now().orElseThrow();
        String arrow = isBetter(before) ? "\u25B2 " : "\u25BC "; //$NON-NLS-1$ //$NON-NLS-2$
        return arrow + badges.text(before.tier()) + " \u2192 " + badges.text(now.tier()) + (now.round() == null ? "" : ", " + now.round()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String words() {
        return badges.text(overview.tier()) + (overview.score() == null ? "" : ", " + score()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static int text(GC gc, String text, int x, Rectangle area, RGB color) {
        Point extent = gc.textExtent(text);
        gc.setForeground(Palette.color(color));
        gc.drawText(text, x, (area.height - extent.y) / 2, true);
        return extent.x;
    }
}
