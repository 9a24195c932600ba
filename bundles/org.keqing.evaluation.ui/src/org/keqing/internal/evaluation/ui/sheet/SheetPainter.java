package org.keqing.internal.evaluation.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.keqing.ui.Palette;

/** Paints the sheet: grades in their colour, open cells quiet, the focused cell framed. */
final class SheetPainter {

    static final int PAD = 8;
    private static final int MAX_LINES = 3;
    private static final String COMPUTED = "\u0192";

    private final SheetModel model;
    private final SelectionLayer selection;
    private Palette palette = Palette.LIGHT;

    SheetPainter(SheetModel model, SelectionLayer selection) {
        this.model = model;
        this.selection = selection;
    }

    void use(Palette newPalette) {
        palette = newPalette;
    }

    ICellPainter body() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                int row = cell.getRowIndex();
                int column = cell.getColumnIndex();
                boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
                int step = model.step(row, column);
                int steps = model.grades().size();
                fill(gc, area, selected && step < 0 ? palette.selection() : step < 0 ? palette.background() : GradeColours.background(step, steps, palette));
                if (step >= 0) {
                    text(gc, area, model.word(row, column), GradeColours.text(step, steps, palette), false, 28);
                    text(gc, area, model.grade(row, column).stripTrailingZeros().toPlainString(), GradeColours.text(step, steps, palette), true, 0);
                } else {
                    text(gc, area, model.isComputed(column) ? COMPUTED : "\u2013", palette.muted(), false, 0);
                }
                rules(gc, area);
                PositionCoordinate anchor = selection.getSelectionAnchor();
                if (anchor.getColumnPosition() == column && anchor.getRowPosition() == row) {
                    frame(gc, area);
                }
            }
        };
    }

    ICellPainter rowHeader() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
                fill(gc, area, selected ? palette.selection() : palette.background());
                text(gc, area, String.valueOf(cell.getDataValue()), cell.getColumnIndex() == 0 ? palette.muted() : palette.text(), false, 0);
                rules(gc, area);
            }
        };
    }

    ICellPainter columnHeader() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                fill(gc, area, palette.raised());
                String[] lines = String.valueOf(cell.getDataValue()).split("\n");
                List<String> shown = new ArrayList<>(wrap(gc, lines[0], area.width - 2 * PAD));
                int names = shown.size();
                Collections.addAll(shown, Arrays.copyOfRange(lines, 1, lines.length));
                int height = gc.getFontMetrics().getHeight();
                int y = area.y + (area.height - height * shown.size()) / 2;
                for (int i = 0; i < shown.size(); i++) {
                    text(gc, new Rectangle(area.x, y + i * height, area.width, height), shown.get(i), i < names ? palette.text() : palette.muted(), false, 0);
                }
                rules(gc, area);
            }
        };
    }

    /** A name on as many lines as it needs, three at most, broken at spaces. */
    static List<String> wrap(GC gc, String name, int room) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (lines.size() < MAX_LINES - 1 && gc.textExtent(rest).x > room) {
            int split = -1;
            for (int at = rest.indexOf(' '); at > 0 && (split < 0 || gc.textExtent(rest.substring(0, at)).x <= room); at = rest.indexOf(' ', at + 1)) {
                split = at;
            }
            if (split < 0) {
                break;
            }
            lines.add(rest.substring(0, split));
            rest = rest.substring(split + 1);
        }
        lines.add(rest);
        return lines;
    }

    private void frame(GC gc, Rectangle area) {
        gc.setForeground(Palette.color(palette.accent()));
        gc.setLineWidth(2);
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
        gc.setLineWidth(1);
    }

    private void rules(GC gc, Rectangle area) {
        gc.setForeground(Palette.color(palette.rule()));
        gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
        gc.drawLine(area.x + area.width - 1, area.y, area.x + area.width - 1, area.y + area.height);
    }

    private static void fill(GC gc, Rectangle area, RGB color) {
        gc.setBackground(Palette.color(color));
        gc.fillRectangle(area);
    }

    private static void text(GC gc, Rectangle area, String text, RGB color, boolean right, int reserved) {
        int room = area.width - 2 * PAD - reserved;
        String shown = text;
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        while (extent.x > room && shown.length() > 1) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("\u2026") ? 2 : 1)) + "\u2026";
            extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(Palette.color(color));
        gc.drawText(shown, right ? area.x + area.width - PAD - extent.x : area.x + PAD, area.y + (area.height - 1 - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private abstract static class Painter extends AbstractCellPainter {

        abstract void paint(ILayerCell cell, GC gc, Rectangle area);

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            Rectangle clip = gc.getClipping();
            gc.setClipping(bounds.intersection(clip));
            paint(cell, gc, bounds);
            gc.setClipping(clip);
        }

        @Override
        public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * PAD;
        }

        @Override
        public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return gc.getFontMetrics().getHeight() + PAD;
        }
    }
}
