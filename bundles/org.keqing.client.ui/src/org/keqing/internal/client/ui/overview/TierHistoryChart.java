package org.keqing.internal.client.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.table.Ellipsis;
import org.keqing.ui.ClientInsight.TierStep;
import org.keqing.ui.Palette;
import org.keqing.ui.TierBadges;

/** The tiers of a client one below the other, newest first: date, badge, a bar for the score and the round. */
final class TierHistoryChart extends Canvas {

    private static final int LINE = 26;
    private static final int LIMIT = 8;
    private static final int GAP = 10;

    private final List<TierStep> steps;
    private final Palette palette;
    private final TierBadges badges = TierBadges.standard();

    TierHistoryChart(Composite parent, List<TierStep> steps, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.steps = steps.reversed().stream().limit(LIMIT).toList();
        this.palette = palette;
        addPaintListener(e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = String.join("; ", TierHistoryChart.this.steps.stream().map(s -> s.from() + " " + badges.text(s.tier())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 240 : widthHint, steps.size() * LINE);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        int dates = gc.textExtent("2026-12-28").x; //$NON-NLS-1$
        int badge = steps.stream().mapToInt(s -> badges.size(gc, s.tier()).x).max().orElse(0);
        int number = steps.stream().filter(s -> s.score() != null).mapToInt(s -> gc.textExtent(score(s.score())).x).max().orElse(0);
        int barX = dates + GAP + badge + GAP;
        int bar = Math.clamp((width - barX - number - 2 * GAP) / 2, 0, 160);
        for (int i = 0; i < steps.size(); i++) {
            TierStep step = steps.get(i);
            int y = i * LINE;
            text(gc, step.from().toString(), 0, y, dates, palette.muted());
            badges.paint(gc, new Rectangle(dates + GAP, y, badge, LINE), step.tier(), palette);
            int x = barX;
            if (step.score() != null) {
                if (step.points()) {
                    bar(gc, step.score(), new Rectangle(x, y + LINE / 2 - 3, bar, 6));
                }
                x += bar + GAP;
                text(gc, score(step.score()), x, y, number, palette.text());
                x += number + GAP;
            }
            if (step.round() != null) {
                text(gc, step.round(), x, y, width - x, palette.muted());
            }
        }
    }

    private void bar(GC gc, BigDecimal score, Rectangle area) {
        gc.setBackground(Palette.color(palette.rule()));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        gc.setBackground(Palette.color(palette.accent()));
        gc.fillRoundRectangle(area.x, area.y, (int) (area.width * Math.clamp(score.doubleValue() / 100, 0d, 1d)), area.height, 6, 6);
    }

    /** A score as people read it: never rounded up to a limit, thousands apart when it is an amount. */
    static String score(BigDecimal score) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(score);
    }

    private static void text(GC gc, String text, int x, int y, int room, RGB color) {
        if (room <= 0) {
            return;
        }
        Point extent = gc.textExtent(text);
        gc.setForeground(Palette.color(color));
        gc.drawText(extent.x <= room ? text : Ellipsis.shorten(text, room, s -> gc.textExtent(s).x), x, y + (LINE - extent.y) / 2, true);
    }
}
