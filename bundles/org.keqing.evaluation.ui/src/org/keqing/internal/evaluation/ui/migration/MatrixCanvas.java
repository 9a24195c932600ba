package org.keqing.internal.evaluation.ui.migration;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keqing.ui.Palette;
import org.keqing.ui.table.Ellipsis;

/** The matrix: a tint by the share of the row, red below and green above the diagonal; a click or the arrow keys choose a cell. */
final class MatrixCanvas extends Canvas {

    private static final int LINE = 32;
    private static final int PAD = 8;
    private static final int MIN_CELL = 56;
    private static final int MAX_CELL = 132;

    private MigrationModel model;
    private int row = -1;
    private int column = -1;
    private Palette palette = Palette.LIGHT;
    private BiConsumer<Integer, Integer> listener = (r, c) -> { };

    MatrixCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.Resize, e -> scrollBars());
        addListener(SWT.MouseMove, this::tip);
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = row < 0 ? Messages.MsgChoose : model.describe(row, column);
            }
        });
        Palette.follow(this, now -> {
            palette = now;
            setBackground(Palette.color(now.background()));
            redraw();
        });
    }

    /** Told of the row and column of the chosen cell. */
    void onChoose(BiConsumer<Integer, Integer> newListener) {
        listener = newListener;
    }

    void show(MigrationModel newModel) {
        model = newModel;
        row = -1;
        column = -1;
        scrollBars();
        redraw();
    }

    void choose(int newRow, int newColumn) {
        row = Math.clamp(newRow, 0, model.rows().size() - 1);
        column = Math.clamp(newColumn, 0, model.columns().size() - 1);
        redraw();
        listener.accept(row, column);
    }

    private int labelWidth(GC gc) {
        return model.rows().stream().mapToInt(side -> gc.textExtent(side.label()).x).max().orElse(80) + 2 * PAD;
    }

    private int cellWidth(GC gc) {
        int words = model.columns().stream().mapToInt(side -> gc.textExtent(side.label()).x).max().orElse(MIN_CELL) + 2 * PAD;
        return Math.clamp(words, MIN_CELL, MAX_CELL);
    }

    /** The size of the whole matrix with its sums. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        if (model == null) {
            return new Point(320, 4 * LINE);
        }
        GC gc = new GC(this);
        Point size = new Point(labelWidth(gc) + (model.columns().size() + 1) * cellWidth(gc) + 2, (model.rows().size() + 2) * LINE + 2);
        gc.dispose();
        return size;
    }

    private void scrollBars() {
        Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Rectangle area = getClientArea();
        getHorizontalBar().setValues(Math.min(getHorizontalBar().getSelection(), Math.max(0, size.x - area.width)), 0, size.x, Math.max(1, Math.min(area.width, size.x)), LINE, Math.max(1, area.width));
        getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), Math.max(0, size.y - area.height)), 0, size.y, Math.max(1, Math.min(area.height, size.y)), LINE, Math.max(1, area.height));
        getHorizontalBar().setVisible(area.width < size.x);
        getVerticalBar().setVisible(area.height < size.y);
    }

    private void paint(GC gc) {
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(getClientArea());
        if (model == null) {
            return;
        }
        int left = labelWidth(gc);
        int width = cellWidth(gc);
        int x0 = -getHorizontalBar().getSelection();
        int y0 = -getVerticalBar().getSelection();
        text(gc, Messages.LabelFromTo, x0, y0, left, palette.muted(), false);
        for (int c = 0; c <= model.columns().size(); c++) {
            text(gc, c < model.columns().size() ? model.columns().get(c).label() : Messages.LabelAll, x0 + left + c * width, y0, width, palette.muted(), true);
        }
        for (int r = 0; r <= model.rows().size(); r++) {
            int y = y0 + (r + 1) * LINE;
            gc.setForeground(Palette.color(palette.rule()));
            gc.drawLine(x0, y, x0 + left + (model.columns().size() + 1) * width, y);
            boolean sums = r == model.rows().size();
            text(gc, sums ? Messages.LabelAll : model.rows().get(r).label(), x0, y, left, palette.text(), false);
            for (int c = 0; c < model.columns().size(); c++) {
                if (sums) {
                    text(gc, number(model.columnTotal(c)), x0 + left + c * width, y, width, palette.muted(), true);
                } else {
                    cell(gc, r, c, new Rectangle(x0 + left + c * width, y, width, LINE));
                }
            }
            int all = sums ? IntStream.range(0, model.rows().size()).map(model::total).sum() : model.total(r);
            text(gc, number(all), x0 + left + model.columns().size() * width, y, width, palette.muted(), true);
        }
    }

    private void cell(GC gc, int r, int c, Rectangle area) {
        int count = model.count(r, c);
        if (count > 0 || model.isSame(r, c)) {
            int direction = model.direction(r, c);
            RGB full = direction < 0 ? palette.good() : direction > 0 ? palette.danger() : palette.accent();
            gc.setBackground(Palette.color(mix(palette.background(), full, count == 0 ? 0.05 : 0.12 + 0.4 * model.share(r, c))));
            gc.fillRectangle(area.x + 1, area.y + 1, area.width - 1, area.height - 1);
        }
        text(gc, count == 0 ? "\u00B7" : number(count), area.x, area.y, area.width, count == 0 ? palette.muted() : palette.text(), true);
        if (r == row && c == column) {
            gc.setForeground(Palette.color(palette.accent()));
            gc.setLineWidth(2);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
            gc.setLineWidth(1);
        }
    }

    private static String number(int count) {
        return String.format("%,d", count);
    }

    private static RGB mix(RGB ground, RGB color, double share) {
        return new RGB(mix(ground.red, color.red, share), mix(ground.green, color.green, share), mix(ground.blue, color.blue, share));
    }

    private static int mix(int ground, int color, double share) {
        return (int) Math.round(ground + (color - ground) * share);
    }

    private static void text(GC gc, String words, int x, int y, int width, RGB color, boolean right) {
        String shown = gc.textExtent(words).x <= width - 2 * PAD ? words : Ellipsis.shorten(words, width - 2 * PAD, each -> gc.textExtent(each).x);
        Point size = gc.textExtent(shown);
        gc.setForeground(Palette.color(color));
        gc.drawText(shown, right ? x + width - PAD - size.x : x + PAD, y + (LINE - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int[] at(int x, int y) {
        GC gc = new GC(this);
        int c = Math.floorDiv(x + getHorizontalBar().getSelection() - labelWidth(gc), cellWidth(gc));
        gc.dispose();
        int r = Math.floorDiv(y + getVerticalBar().getSelection(), LINE) - 1;
        return model == null || r < 0 || c < 0 || r >= model.rows().size() || c >= model.columns().size() ? null : new int[] { r, c };
    }

    private void click(Event e) {
        setFocus();
        int[] cell = at(e.x, e.y);
        if (cell != null) {
            choose(cell[0], cell[1]);
        }
    }

    private void tip(Event e) {
        int[] cell = at(e.x, e.y);
        String tip = cell == null ? null : model.describe(cell[0], cell[1]);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void key(Event e) {
        if (model == null) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> choose(row, column - 1);
            case SWT.ARROW_RIGHT -> choose(row, column + 1);
            case SWT.ARROW_UP -> choose(row - 1, column);
            case SWT.ARROW_DOWN -> choose(row + 1, column);
            default -> e.doit = true;
        }
    }
}
