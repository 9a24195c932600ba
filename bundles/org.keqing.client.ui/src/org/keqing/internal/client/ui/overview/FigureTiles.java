package org.keqing.internal.client.ui.overview;

import java.util.List;
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
import org.keqing.ui.table.Ellipsis;
import org.keqing.ui.ClientInsight.Figure;
import org.keqing.ui.Palette;

/** Figures on tiles of equal width that flow into as many columns as there is room for. */
final class FigureTiles extends Canvas {

    private static final int MIN_WIDTH = 152;
    private static final int MAX_WIDTH = 220;
    private static final int GAP = 8;
    private static final int PAD = 10;

    private final List<Figure> figures;
    private final Palette palette;
    private final Font valueFont;
    private final int tileHeight;

    FigureTiles(Composite parent, List<Figure> figures, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.figures = figures;
        this.palette = palette;
        valueFont = JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT);
        tileHeight = measure();
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = String.join("; ", figures.stream().map(f -> f.label() + ' ' + f.value() + ' ' + f.hint()).toList()); //$NON-NLS-1$
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? MIN_WIDTH * 2 + GAP : widthHint;
        int columns = columns(width);
        int lines = (figures.size() + columns - 1) / columns;
        return new Point(width, lines * tileHeight + (lines - 1) * GAP);
    }

    private int measure() {
        GC gc = new GC(this);
        int small = gc.getFontMetrics().getHeight();
        gc.setFont(valueFont);
        int large = gc.getFontMetrics().getHeight();
        gc.dispose();
        return 2 * small + large + 3 + 2 * PAD;
    }

    private int columns(int width) {
        return Math.clamp((width + GAP) / (MIN_WIDTH + GAP), 1, Math.max(1, figures.size()));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(getClientArea());
        int all = getClientArea().width;
        int columns = columns(all);
        int width = Math.min(MAX_WIDTH, (all - (columns - 1) * GAP) / columns);
        for (int i = 0; i < figures.size(); i++) {
            tile(gc, figures.get(i), new Rectangle(i % columns * (width + GAP), i / columns * (tileHeight + GAP), width, tileHeight));
        }
    }

    private void tile(GC gc, Figure figure, Rectangle area) {
        gc.setBackground(Palette.color(palette.raised()));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        int room = area.width - 2 * PAD;
        int y = area.y + PAD;
        y += line(gc, figure.label(), area.x + PAD, y, room, palette.muted());
        Font normal = gc.getFont();
        gc.setFont(valueFont);
        y += line(gc, figure.value(), area.x + PAD, y, room, palette.text());
        gc.setFont(normal);
        line(gc, figure.hint(), area.x + PAD, y, room, switch (figure.trend()) {
            case BETTER -> palette.good();
            case WORSE -> palette.danger();
            case NONE -> palette.muted();
        });
    }

    private static int line(GC gc, String text, int x, int y, int room, RGB color) {
        Point extent = gc.textExtent(text);
        String shown = extent.x <= room ? text : Ellipsis.shorten(text, room, s -> gc.textExtent(s).x);
        gc.setForeground(Palette.color(color));
        gc.drawText(shown, x, y, true);
        return extent.y + 1;
    }
}
