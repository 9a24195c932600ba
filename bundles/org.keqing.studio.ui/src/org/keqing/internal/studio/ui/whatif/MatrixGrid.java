package org.keqing.internal.studio.ui.whatif;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;

/**
 * From tier by to tier with the number of clients in each cell: those who stay plain, those who rise on green with ▲, those who fall on red with ▼. A click, or the
 * arrow keys, choose a cell. The last row and column are clients not assessed; they are shown when there are some.
 */
public final class MatrixGrid extends Canvas {

    private static final int ROW = 26;
    private static final int CELL = 78;
    private static final int SIDE = 80;
    /** The names of some tiers are sentences. */
    private static final int WIDEST = 220;
    private static final int GAP = 8;

    private final boolean ordered;
    private Comparison comparison;
    private Labels labels = new Labels("", "", null, null);
    private int cell = CELL;
    private int side = SIDE;
    private int row = -1;
    private int column = -1;
    private Point hover = new Point(-1, -1);
    private Palette palette = Palette.LIGHT;
    private BiConsumer<Integer, Integer> listener = (from, to) -> { };

    /**
     * How rows and columns are named.
     *
     * @param from   scheme of the rows
     * @param to     scheme of the columns
     * @param rows   badges of the rows
     * @param columns badges of the columns
     */
    public record Labels(String from, String to, TierBadges rows, TierBadges columns) {
    }

    /** @param ordered whether a place further left is higher, so that cells rise or fall; else they only agree or not */
    public MatrixGrid(Composite parent, boolean ordered) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.ordered = ordered;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(e -> {
            setFocus();
            choose(rowAt(e.y), columnAt(e.x));
        }));
        addMouseMoveListener(e -> hover(new Point(columnAt(e.x), rowAt(e.y))));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(new Point(-1, -1))));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addTraverseListener(e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = comparison == null ? Messages.LabelMovers : text();
            }
        });
        Palette.follow(Palette.selfColoured(this), each -> {
            palette = each;
            setBackground(Palette.color(each.background()));
            redraw();
        });
    }

    /** Told of the chosen cell: from and to, positions of tiers or {@link Result#NOT_ASSESSED}. */
    public void onChoose(BiConsumer<Integer, Integer> newListener) {
        listener = newListener;
    }

    /** Shows a comparison; the chosen cell stays. */
    public void show(Comparison newComparison, Labels newLabels) {
        comparison = newComparison;
        labels = newLabels;
        GC gc = new GC(this);
        cell = widest(gc, false, CELL);
        side = widest(gc, true, SIDE);
        gc.dispose();
        row = Math.min(row, rows() - 1);
        column = Math.min(column, columns() - 1);
        redraw();
    }

    private int widest(GC gc, boolean ofRow, int least) {
        TierBadges badges = ofRow ? labels.rows() : labels.columns();
        int widest = (ofRow ? comparison.fromTiers() : comparison.toTiers()).stream().mapToInt(id -> badges.size(gc, tier(id, ofRow)).x).max().orElse(0);
        return Math.clamp(widest + GAP, least, WIDEST);
    }

    private Tier tier(String id, boolean ofRow) {
        return new Tier(ofRow ? labels.from() : labels.to(), id, false);
    }

    /** The numbers as text, a line for each row. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows(); r++) {
            text.append(name(r, true));
            for (int c = 0; c < columns(); c++) {
                text.append('\t').append(count(r, c));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Chooses a cell, as a click does; -1 for none. */
    public void choose(int newRow, int newColumn) {
        if (comparison != null && newRow >= 0 && newColumn >= 0 && newRow < rows() && newColumn < columns()) {
            row = newRow;
            column = newColumn;
            redraw();
            listener.accept(position(row, comparison.fromTiers()), position(column, comparison.toTiers()));
        }
    }

    private static int position(int index, List<String> tiers) {
        return index < tiers.size() ? index : Result.NOT_ASSESSED;
    }

    private int rows() {
        return comparison == null ? 0 : comparison.fromTiers().size() + (comparison.before().notAssessed() > 0 ? 1 : 0);
    }

    private int columns() {
        return comparison == null ? 0 : comparison.toTiers().size() + (comparison.after().notAssessed() > 0 ? 1 : 0);
    }

    private int count(int r, int c) {
        return comparison.count(position(r, comparison.fromTiers()), position(c, comparison.toTiers()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(side + columns() * cell + 1, (rows() + 1) * ROW + 1);
    }

    private int cellWidth() {
        return columns() == 0 ? cell : Math.clamp((getClientArea().width - side - 1) / columns(), cell, Math.max(cell, 130));
    }

    private int rowAt(int y) {
        return y < ROW ? -1 : Math.min(y / ROW - 1, rows());
    }

    private int columnAt(int x) {
        return x < side ? -1 : Math.min((x - side) / cellWidth(), columns());
    }

    private void hover(Point cell) {
        if (!cell.equals(hover)) {
            hover = cell;
            redraw();
        }
    }

    private void key(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_LEFT -> choose(Math.max(0, row), Math.max(0, column - 1));
        case SWT.ARROW_RIGHT -> choose(Math.max(0, row), Math.min(columns() - 1, column + 1));
        case SWT.ARROW_UP -> choose(Math.max(0, row - 1), Math.max(0, column));
        case SWT.ARROW_DOWN -> choose(Math.min(rows() - 1, row + 1), Math.max(0, column));
        default -> e.doit = true;
        }
    }

    private String name(int index, boolean ofRow) {
        List<String> tiers = ofRow ? comparison.fromTiers() : comparison.toTiers();
        TierBadges badges = ofRow ? labels.rows() : labels.columns();
        return index < tiers.size() ? badges.style(tier(tiers.get(index), ofRow)).word() : Messages.LabelNotAssessed;
    }

    private void paint(GC gc) {
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(getClientArea());
        if (comparison == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int width = cellWidth();
        for (int c = 0; c < columns(); c++) {
            badge(gc, c, false, new Rectangle(side + c * width + GAP / 2, 0, width - GAP, ROW));
        }
        for (int r = 0; r < rows(); r++) {
            badge(gc, r, true, new Rectangle(0, (r + 1) * ROW, side - GAP, ROW));
            for (int c = 0; c < columns(); c++) {
                cell(gc, r, c, new Rectangle(side + c * width, (r + 1) * ROW, width, ROW));
            }
        }
        gc.setForeground(Palette.color(palette.rule()));
        for (int r = 1; r <= rows() + 1; r++) {
            gc.drawLine(0, r * ROW, side + columns() * width, r * ROW);
        }
    }

    private void badge(GC gc, int index, boolean ofRow, Rectangle area) {
        List<String> tiers = ofRow ? comparison.fromTiers() : comparison.toTiers();
        if (index < tiers.size()) {
            TierBadges badges = ofRow ? labels.rows() : labels.columns();
            Tier tier = tier(tiers.get(index), ofRow);
            int size = Math.min(badges.size(gc, tier).x, area.width);
            badges.paint(gc, ofRow ? area : new Rectangle(area.x + area.width - size, area.y, size, area.height), tier, palette);
        } else {
            Point extent = gc.textExtent(Messages.LabelNotAssessed);
            gc.setForeground(Palette.color(palette.muted()));
            gc.drawText(Messages.LabelNotAssessed, ofRow ? area.x + 2 : area.x + Math.max(0, area.width - extent.x), area.y + (ROW - extent.y) / 2, true);
        }
    }

    private void cell(GC gc, int r, int c, Rectangle area) {
        int count = count(r, c);
        boolean assessed = r < comparison.fromTiers().size() && c < comparison.toTiers().size();
        boolean stays = r == c && assessed || !assessed && r == comparison.fromTiers().size() && c == comparison.toTiers().size();
        RGB ground = count == 0 || stays || !assessed ? palette.background() : tint(!ordered || c > r ? palette.danger() : palette.good(), count);
        gc.setBackground(Palette.color(hover.x == c && hover.y == r && count > 0 ? palette.hover() : ground));
        gc.fillRectangle(area);
        String sign = count == 0 || stays || !assessed || !ordered ? "" : c < r ? "\u25B2 " : "\u25BC ";
        String text = count == 0 ? "\u00B7" : sign + String.format("%,d", count);
        Point extent = gc.textExtent(text);
        gc.setForeground(Palette.color(count == 0 || stays ? palette.muted() : palette.text()));
        gc.drawText(text, area.x + area.width - extent.x - 8, area.y + (area.height - extent.y) / 2, true);
        if (r == row && c == column) {
            gc.setForeground(Palette.color(palette.accent()));
            gc.setLineWidth(2);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 2);
            gc.setLineWidth(1);
        }
    }

    private RGB tint(RGB colour, int count) {
        double weight = 0.10 + 0.22 * Math.sqrt((double) count / Math.max(1, comparison.before().size()));
        RGB from = palette.background();
        return new RGB((int) (from.red + (colour.red - from.red) * weight), (int) (from.green + (colour.green - from.green) * weight), (int) (from.blue + (colour.blue - from.blue) * weight));
    }
}
