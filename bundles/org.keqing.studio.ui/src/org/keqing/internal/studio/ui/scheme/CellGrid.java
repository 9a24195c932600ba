package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Tier;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.table.Ellipsis;

/** The cells of a matrix: the classes of the last dimension as columns, all combinations of the others as rows. A click, or return, chooses the tier of a cell. */
final class CellGrid extends Canvas {

    private static final int ROW = 28;
    private static final int COLUMN = 120;
    private static final int SIDE = 220;

    private final SchemeDraft draft;
    private final MatrixScheme scheme;
    private Palette palette = Palette.LIGHT;
    private Point at = new Point(0, 0);

    CellGrid(Composite parent, SchemeDraft draft) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.draft = draft;
        this.scheme = (MatrixScheme) draft.scheme();
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(e -> {
            setFocus();
            if (e.x >= SIDE && e.y >= ROW && (e.x - SIDE) / COLUMN < columns().size() && e.y / ROW - 1 < rows(scheme).size()) {
                at = new Point((e.x - SIDE) / COLUMN, e.y / ROW - 1);
                redraw();
                menu();
            }
        }));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            switch (e.keyCode) {
            case SWT.ARROW_LEFT -> move(-1, 0);
            case SWT.ARROW_RIGHT -> move(1, 0);
            case SWT.ARROW_UP -> move(0, -1);
            case SWT.ARROW_DOWN -> move(0, 1);
            case SWT.CR, ' ' -> menu();
            default -> e.doit = true;
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addTraverseListener(e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        Palette.follow(Palette.selfColoured(this), each -> {
            palette = each;
            setBackground(Palette.color(each.background()));
            redraw();
        });
    }

    private void move(int x, int y) {
        at = new Point(Math.clamp(at.x + x, 0, Math.max(0, columns().size() - 1)), Math.clamp(at.y + y, 0, Math.max(0, rows(scheme).size() - 1)));
        redraw();
    }

    private List<DimensionClass> columns() {
        return scheme.getDimensions().isEmpty() ? List.of() : scheme.getDimensions().getLast().getClasses();
    }

    /** The combinations of the classes of all dimensions but the last. */
    static List<List<DimensionClass>> rows(MatrixScheme scheme) {
        List<List<DimensionClass>> rows = List.of(List.of());
        for (Dimension dimension : scheme.getDimensions().subList(0, Math.max(0, scheme.getDimensions().size() - 1))) {
            List<List<DimensionClass>> longer = new ArrayList<>();
            for (List<DimensionClass> row : rows) {
                for (DimensionClass each : dimension.getClasses()) {
                    List<DimensionClass> one = new ArrayList<>(row);
                    one.add(each);
                    longer.add(one);
                }
            }
            rows = longer;
        }
        return rows;
    }

    /** The ids of the classes of a cell as the scheme writes them. */
    static String key(List<DimensionClass> row, DimensionClass column) {
        return Stream.concat(row.stream(), Stream.of(column)).map(DimensionClass::getId).collect(Collectors.joining(" "));
    }

    private void menu() {
        if (columns().isEmpty() || rows(scheme).size() <= at.y) {
            return;
        }
        Menu menu = new Menu(this);
        tiers(menu, List.of(key(rows(scheme).get(at.y), columns().get(at.x))));
        new MenuItem(menu, SWT.SEPARATOR);
        cascade(menu, Messages.MenuWholeRow, columns().stream().map(column -> key(rows(scheme).get(at.y), column)).toList());
        cascade(menu, Messages.MenuWholeColumn, rows(scheme).stream().map(row -> key(row, columns().get(at.x))).toList());
        menu.setLocation(toDisplay(SIDE + at.x * COLUMN, (at.y + 2) * ROW));
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void cascade(Menu menu, String label, List<String> keys) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(label);
        Menu tiers = new Menu(menu);
        item.setMenu(tiers);
        tiers(tiers, keys);
    }

    /** One item per tier, which gives it to some cells. */
    private void tiers(Menu menu, List<String> keys) {
        for (Tier tier : Schemes.tiers(scheme)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(LabelText.literal(Schemes.name(tier, Locale.getDefault())));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draft.change(null, () -> keys.forEach(key -> MatrixCells.set(scheme, key, tier.getId())))));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return scheme.getDimensions().isEmpty() ? new Point(0, 0) : new Point(SIDE + columns().size() * COLUMN + 1, (rows(scheme).size() + 1) * ROW + 1);
    }

    private void paint(GC gc) {
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(getClientArea());
        if (scheme.getDimensions().isEmpty()) {
            return;
        }
        var badges = SchemeTiers.badges(scheme);
        List<List<DimensionClass>> rows = rows(scheme);
        for (int c = 0; c < columns().size(); c++) {
            text(gc, Schemes.name(columns().get(c), Locale.getDefault()), new Rectangle(SIDE + c * COLUMN, 0, COLUMN, ROW));
        }
        for (int r = 0; r < rows.size(); r++) {
            text(gc, rows.get(r).stream().map(each -> Schemes.name(each, Locale.getDefault())).collect(Collectors.joining(" \u00B7 ")), new Rectangle(0, (r + 1) * ROW, SIDE, ROW));
            for (int c = 0; c < columns().size(); c++) {
                String key = key(rows.get(r), columns().get(c));
                String tier = scheme.getCells().stream().filter(cell -> key.equals(cell.getClasses())).map(Cell::getTier).findFirst().orElse(null);
                badges.paint(gc, new Rectangle(SIDE + c * COLUMN + 6, (r + 1) * ROW, COLUMN - 12, ROW), new org.keqing.ui.Tier(scheme.getId(), tier, false), palette);
                if (at.x == c && at.y == r && isFocusControl()) {
                    gc.setForeground(Palette.color(palette.accent()));
                    gc.drawRectangle(SIDE + c * COLUMN + 2, (r + 1) * ROW + 1, COLUMN - 4, ROW - 3);
                }
            }
        }
        gc.setForeground(Palette.color(palette.rule()));
        for (int r = 1; r <= rows.size() + 1; r++) {
            gc.drawLine(0, r * ROW, SIDE + columns().size() * COLUMN, r * ROW);
        }
    }

    private void text(GC gc, String text, Rectangle area) {
        gc.setForeground(Palette.color(palette.muted()));
        int room = area.width - 12;
        String shown = gc.textExtent(text).x <= room ? text : Ellipsis.shorten(text, room, each -> gc.textExtent(each).x);
        gc.drawText(shown, area.x + 6, area.y + (area.height - gc.textExtent(shown).y) / 2, true);
    }
}
