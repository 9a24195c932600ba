package org.keqing.internal.pack.keyaccount.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Palette;
import org.keqing.ui.table.Ellipsis;

/** Draws a chain from top to bottom, one box for each link and an arrow between two of them. */
final class ChainCanvas extends Canvas {

    private static final int LINE = 20;
    private static final int PAD = 8;
    private static final int GAP = 24;
    private static final int BAR = 4;
    private static final int ARROW = 4;
    private static final int WIDTH = 240;

    private List<ChainBoxes.Box> boxes = List.of();

    ChainCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Palette.selfColoured(this);
        addPaintListener(e -> paint(e.gc, Palette.of(getDisplay())));
        Palette.follow(this, palette -> {
            setBackground(Palette.color(palette.background()));
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = words();
            }
        });
    }

    void show(ChainBoxes chain) {
        boxes = chain.boxes();
        redraw();
    }

    /** The chain in words. */
    String words() {
        return String.join("; ", boxes.stream().map(ChainBoxes.Box::text).toList());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = boxes.stream().mapToInt(ChainCanvas::height).sum() + GAP * Math.max(0, boxes.size() - 1) + 2;
        return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, height);
    }

    private static int height(ChainBoxes.Box box) {
        return (1 + box.lines().size()) * LINE + 2 * PAD;
    }

    private void paint(GC gc, Palette palette) {
        gc.setAntialias(SWT.ON);
        int width = getClientArea().width - 1;
        int y = 0;
        for (ChainBoxes.Box box : boxes) {
            if (y > 0) {
                arrow(gc, palette, width / 2, y - GAP);
            }
            box(gc, palette, box, y, width);
            y += height(box) + GAP;
        }
    }

    private void box(GC gc, Palette palette, ChainBoxes.Box box, int y, int width) {
        int height = height(box);
        if (box.open()) {
            gc.setLineStyle(SWT.LINE_DASH);
            gc.setForeground(Palette.color(palette.muted()));
            gc.drawRoundRectangle(0, y, width, height, PAD, PAD);
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setBackground(Palette.color(palette.raised()));
            gc.fillRoundRectangle(0, y, width, height, PAD, PAD);
            gc.setBackground(Palette.color(palette.accent()));
            gc.fillRoundRectangle(0, y, BAR, height, BAR, BAR);
        }
        int top = y + PAD;
        text(gc, box.title(), top, width, palette.muted());
        for (String line : box.lines()) {
            top += LINE;
            text(gc, line, top, width, box.open() ? palette.muted() : palette.text());
        }
    }

    private static void text(GC gc, String text, int y, int width, RGB color) {
        int room = width - 2 * PAD - 2 * BAR;
        gc.setForeground(Palette.color(color));
        String shown = gc.textExtent(text).x <= room ? text : Ellipsis.shorten(text, room, s -> gc.textExtent(s).x);
        gc.drawText(shown, PAD + 2 * BAR, y + (LINE - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private static void arrow(GC gc, Palette palette, int x, int y) {
        gc.setForeground(Palette.color(palette.muted()));
        gc.setBackground(Palette.color(palette.muted()));
        int end = y + GAP - ARROW;
        gc.drawLine(x, y + ARROW, x, end);
        gc.fillPolygon(new int[] { x - ARROW, end - ARROW, x + ARROW, end - ARROW, x, end });
    }
}
