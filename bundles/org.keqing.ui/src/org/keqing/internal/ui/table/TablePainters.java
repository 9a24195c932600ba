package org.keqing.internal.ui.table;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.Ellipsis;
import org.keqing.ui.table.RowSource;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableColumn;

/** Paints header, filter row and body of a data table in the colours of the theme. */
final class TablePainters<R> {

    private static final int PAD = 8;
    private static final int ARROW = 4;

    /** Told of a cell that cannot show its number, its tier or its header whole. */
    interface Crowded {

        /**
         * @param column index of the column
         * @param needed width in pixels that would show it whole
         * @param header whether it is the header
         */
        void needs(int column, int needed, boolean header);
    }

    private final List<TableColumn<R>> columns;
    private final RowSource<R> rows;
    private final TierBadges badges;
    private final Crowded crowded;
    private Palette palette = Palette.LIGHT;
    private Font font;

    TablePainters(List<TableColumn<R>> columns, RowSource<R> rows, TierBadges badges, Crowded crowded) {
        this.columns = columns;
        this.rows = rows;
        this.badges = badges;
        this.crowded = crowded;
    }

    void use(Palette newPalette) {
        palette = newPalette;
    }

    void use(Font newFont) {
        font = newFont;
    }

    ICellPainter body() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode()) || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
                fill(gc, area, selected ? palette.selection() : palette.background());
                rule(gc, area);
                value(cell, gc, area);
            }
        };
    }

    ICellPainter header() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                fill(gc, area, palette.raised());
                rule(gc, area);
                boolean up = cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
                boolean down = cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE);
                boolean right = columns.get(cell.getColumnIndex()).kind().isNumber();
                int arrow = up || down ? 2 * ARROW + (place(cell).isPresent() ? 14 : 6) : 0;
                int whole = gc.textExtent(String.valueOf(cell.getDataValue()), SWT.DRAW_TRANSPARENT).x + 2 * PAD + arrow;
                if (whole > area.width) {
                    crowded.needs(cell.getColumnIndex(), whole, true);
                }
                text(gc, area, String.valueOf(cell.getDataValue()), right, up || down ? palette.text() : palette.muted(), right ? 0 : arrow, right ? arrow : 0);
                if (arrow > 0) {
                    int width = gc.textExtent(String.valueOf(cell.getDataValue())).x + 6;
                    int end = area.x + area.width - PAD;
                    int x = right ? Math.max(area.x + PAD, end - width - arrow + 6) : Math.min(area.x + PAD + width, end - arrow + 6);
                    arrow(gc, x, area.y + area.height / 2, up);
                    place(cell).ifPresent(place -> number(gc, place, x, area));
                }
            }
        };
    }

    ICellPainter filter() {
        return new Painter() {
            @Override
            void paint(ILayerCell cell, GC gc, Rectangle area) {
                fill(gc, area, palette.background());
                rule(gc, area);
                gc.setForeground(Palette.color(palette.rule()));
                gc.drawRectangle(area.x + 2, area.y + 3, area.width - 5, area.height - 8);
                if (cell.getDataValue() != null) {
                    text(gc, area, cell.getDataValue().toString(), false, palette.accent(), 0, 0);
                }
            }
        };
    }

    private void value(ILayerCell cell, GC gc, Rectangle area) {
        ColumnKind kind = columns.get(cell.getColumnIndex()).kind();
        Object value = cell.getDataValue();
        Rectangle inner = new Rectangle(area.x + PAD, area.y, Math.max(0, area.width - 2 * PAD), area.height - 1);
        if (kind == ColumnKind.TIER && value instanceof Tier tier) {
            tell(cell, inner, badges.size(gc, tier).x);
            badges.paint(gc, inner, tier, palette);
        } else if (kind == ColumnKind.BAR && value instanceof Number share) {
            bar(gc, inner, share.doubleValue(), CellText.shown(kind, value, badges));
        } else {
            if (kind.isNumber() || kind == ColumnKind.CODE) {
                tell(cell, inner, gc.textExtent(CellText.shown(kind, value, badges), SWT.DRAW_TRANSPARENT).x);
            }
            text(gc, area, CellText.shown(kind, value, badges), kind.isNumber(), kind == ColumnKind.DATE ? palette.muted() : palette.text(), 0, 0);
        }
    }

    private void tell(ILayerCell cell, Rectangle inner, int width) {
        if (width > inner.width) {
            crowded.needs(cell.getColumnIndex(), width + 2 * PAD, false);
        }
    }

    private void bar(GC gc, Rectangle area, double share, String text) {
        int textWidth = gc.textExtent("100.0 %").x; //$NON-NLS-1$
        int full = Math.max(0, area.width - textWidth - PAD);
        int y = area.y + area.height / 2 - 3;
        gc.setBackground(Palette.color(palette.rule()));
        gc.fillRoundRectangle(area.x, y, full, 6, 6, 6);
        gc.setBackground(Palette.color(palette.accent()));
        int filled = (int) Math.round(full * Math.clamp(share, 0d, 1d));
        if (filled > 0) {
            gc.fillRoundRectangle(area.x, y, filled, 6, Math.min(6, filled), 6);
        }
        text(gc, new Rectangle(area.x + full, area.y, area.width - full + PAD, area.height), text, true, palette.text(), 0, 0);
    }

    private void text(GC gc, Rectangle area, String text, boolean right, RGB color, int extraRight, int extraLeft) {
        int room = area.width - 2 * PAD - extraLeft - extraRight;
        if (text.isEmpty() || room <= 0) {
            return;
        }
        String shown = text.lines().findFirst().orElse(""); //$NON-NLS-1$
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        if (extent.x > room) {
            shown = Ellipsis.shorten(shown, room, s -> gc.textExtent(s, SWT.DRAW_TRANSPARENT).x);
            extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(Palette.color(color));
        int x = right ? area.x + area.width - PAD - extent.x : area.x + PAD + extraLeft;
        gc.drawText(shown, x, area.y + (area.height - 1 - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void arrow(GC gc, int x, int middle, boolean up) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.accent()));
        int tip = up ? middle - ARROW / 2 - 1 : middle + ARROW / 2 + 1;
        int base = up ? middle + ARROW / 2 : middle - ARROW / 2;
        gc.fillPolygon(new int[] { x, base, x + 2 * ARROW, base, x + ARROW, tip });
    }

    private void rule(GC gc, Rectangle area) {
        gc.setForeground(Palette.color(palette.rule()));
        gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
    }

    /** Which key of several this column is, from 1. */
    private Optional<Integer> place(ILayerCell cell) {
        List<SortKey> keys = rows.sort();
        int place = keys.stream().map(SortKey::columnId).toList().indexOf(columns.get(cell.getColumnIndex()).id());
        return keys.size() > 1 && place >= 0 ? Optional.of(place + 1) : Optional.empty();
    }

    private void number(GC gc, int place, int x, Rectangle area) {
        gc.setForeground(Palette.color(palette.accent()));
        String digit = Integer.toString(place);
        gc.drawText(digit, x + 2 * ARROW + 2, area.y + (area.height - 1 - gc.textExtent(digit).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private static void fill(GC gc, Rectangle area, RGB color) {
        gc.setBackground(Palette.color(color));
        gc.fillRectangle(area);
    }

    private abstract class Painter extends AbstractCellPainter {

        abstract void paint(ILayerCell cell, GC gc, Rectangle area);

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            Rectangle clip = gc.getClipping();
            gc.setClipping(bounds.intersection(clip));
            gc.setFont(font);
            paint(cell, gc, bounds);
            gc.setClipping(clip);
        }

        @Override
        public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            ColumnKind kind = columns.get(cell.getColumnIndex()).kind();
            Object value = cell.getDataValue();
            return gc.textExtent(CellText.shown(value instanceof String ? ColumnKind.TEXT : kind, value, badges)).x + 3 * PAD;
        }

        @Override
        public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return gc.getFontMetrics().getHeight() + PAD;
        }
    }
}
