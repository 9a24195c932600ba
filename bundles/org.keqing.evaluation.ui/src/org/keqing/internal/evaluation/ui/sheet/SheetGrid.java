package org.keqing.internal.evaluation.ui.sheet;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.Palette;

/** The grid of clients and criteria. Digits give grades, 0 or Delete leaves a criterion open, arrows move. */
final class SheetGrid {

    private static final int ROW_HEIGHT = 28;
    private static final int MINIMUM_WIDTH = 104;

    /** Told of the focused cell. */
    interface FocusListener {
        void focused(int row, int criterion);
    }

    private final SheetModel model;
    private final DataLayer data;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private boolean editable;
    private FocusListener listener = (row, criterion) -> { };

    SheetGrid(Composite parent, SheetModel model) {
        this.model = model;
        int criteria = model.criteria().size();
        int headerHeight = headerHeight(parent);
        data = new DataLayer(new Cells(() -> criteria, model::size, (column, row) -> model.word(row, column)), 124, ROW_HEIGHT);
        data.setColumnPercentageSizing(true);
        data.setDefaultMinColumnWidth(MINIMUM_WIDTH);
        selection = new SelectionLayer(data);
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        DataLayer columnData = new DataLayer(new Cells(() -> criteria, () -> 1, (column, row) -> heading(column)), 124, headerHeight);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(columnData, viewport, selection);
        columnHeader.setLayerPainter(new CellLayerPainter());
        DataLayer rowData = new DataLayer(new Cells(() -> 2, model::size, (column, row) -> column == 0 ? model.line(row).clientCode() : model.line(row).clientName()), 96, ROW_HEIGHT);
        rowData.setDefaultColumnWidthByPosition(0, 96);
        rowData.setDefaultColumnWidthByPosition(1, 190);
        RowHeaderLayer rowHeader = new RowHeaderLayer(rowData, viewport, selection);
        rowHeader.setLayerPainter(new CellLayerPainter());
        DataLayer cornerData = new DataLayer(new Cells(() -> 2, () -> 1, (column, row) -> column == 0 ? Messages.ColumnCode : Messages.ColumnClient), 96, headerHeight);
        DimensionallyDependentLayer corner = new DimensionallyDependentLayer(cornerData, rowHeader, columnHeader);
        table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | SWT.DOUBLE_BUFFERED, new GridLayer(viewport, columnHeader, rowHeader, corner, false), false);
        SheetPainter painter = new SheetPainter(model, selection);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new AbstractRegistryConfiguration() {
            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter.body(), DisplayMode.NORMAL, GridRegion.BODY);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter.rowHeader(), DisplayMode.NORMAL, GridRegion.ROW_HEADER);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter.columnHeader(), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter.columnHeader(), DisplayMode.NORMAL, GridRegion.CORNER);
            }
        });
        table.configure();
        table.addKeyListener(KeyListener.keyPressedAdapter(this::typed));
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                tellFocus();
            }
        });
        Palette.follow(table, palette -> {
            painter.use(palette);
            table.setBackground(Palette.color(palette.background()));
            table.redraw();
        });
    }

    NatTable control() {
        return table;
    }

    void onFocus(FocusListener newListener) {
        listener = newListener;
    }

    void setEditable(boolean newEditable) {
        editable = newEditable;
    }

    /** Shows other clients, the first cell focused. */
    void linesChanged() {
        data.fireLayerEvent(new StructuralRefreshEvent(data));
        if (model.size() > 0 && !model.criteria().isEmpty()) {
            focus(0, 0);
        }
    }

    void redraw() {
        table.redraw();
        tellFocus();
    }

    /** The focused cell as row and criterion, null when there is none. */
    int[] focused() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        boolean valid = anchor.getRowPosition() >= 0 && anchor.getRowPosition() < model.size() && anchor.getColumnPosition() >= 0
            && anchor.getColumnPosition() < model.criteria().size();
        return valid ? new int[] { anchor.getRowPosition(), anchor.getColumnPosition() } : null;
    }

    void focus(int row, int criterion) {
        selection.setSelectedCell(criterion, row);
        viewport.moveCellPositionIntoViewport(criterion, row);
        tellFocus();
    }

    /** Gives a grade to all selected cells; from a single one the focus moves on. */
    void give(int step) {
        if (!editable || step >= model.grades().size()) {
            return;
        }
        PositionCoordinate[] cells = selection.getSelectedCellPositions();
        for (PositionCoordinate cell : cells) {
            model.give(cell.getRowPosition(), cell.getColumnPosition(), step);
        }
        int[] at = focused();
        if (cells.length == 1 && step >= 0 && at != null) {
            moveOn(at[0], at[1]);
        }
    }

    private void moveOn(int row, int criterion) {
        if (criterion + 1 < model.criteria().size()) {
            focus(row, criterion + 1);
        } else if (row + 1 < model.size()) {
            focus(row + 1, 0);
        }
    }

    private void typed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (event.character >= '1' && event.character <= '9') {
            give(event.character - '1');
        } else if (event.character == '0' || event.character == SWT.DEL || event.character == SWT.BS) {
            give(-1);
        }
    }

    private void tellFocus() {
        int[] at = focused();
        if (at != null) {
            listener.focused(at[0], at[1]);
        }
    }

    /** Room for the longest name in its narrowest column, and for the weight below. */
    private int headerHeight(Composite parent) {
        GC gc = new GC(parent);
        int lines = 1;
        for (int i = 0; i < model.criteria().size(); i++) {
            lines = Math.max(lines, SheetPainter.wrap(gc, model.name(i), MINIMUM_WIDTH - 2 * SheetPainter.PAD).size());
        }
        int height = (lines + 1) * gc.getFontMetrics().getHeight() + 2 * SheetPainter.PAD;
        gc.dispose();
        return height;
    }

    private String heading(int column) {
        return model.name(column) + '\n' + (model.weight(column) + (model.isComputed(column) ? "  \u0192" : "")).strip();
    }

    private record Cells(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, Object> value) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row < rows.getAsInt() ? value.apply(column, row) : null;
        }

        @Override
        public void setDataValue(int column, int row, Object newValue) {
            throw new UnsupportedOperationException("Grades are given by keys");
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}
