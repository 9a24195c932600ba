package org.keqing.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.keqing.internal.ui.AccessibleName;
import org.keqing.internal.ui.Messages;
import org.keqing.internal.ui.table.CellText;
import org.keqing.internal.ui.table.ColumnChooserDialog;
import org.keqing.internal.ui.table.TableLayers;

/**
 * The table of the desktop: a NatTable over a {@link RowSource} in the look of the theme. Sorts by a click on a header (shift adds a key), filters by a
 * row below the header on demand, moves and hides columns, selects whole rows, copies them as tab-separated text, opens a row by Enter or a
 * double click. It asks the source only for rows that are seen.
 *
 * @param <R> type of a row
 * @since 0.1
 */
public final class DataTable<R> {

    private static final int COPY_LIMIT = 100_000;

    private final List<TableColumn<R>> columns;
    private final RowSource<R> rows;
    private final TableLayers<R> layers;
    private final Map<String, String> filters = new HashMap<>();
    private final List<Consumer<? super Optional<R>>> selectionListeners = new ArrayList<>();
    private Consumer<? super R> opener = row -> { };
    private Runnable columnListener = () -> { };
    private Menu rowMenu;
    private boolean quiet;

    /**
     * Creates the table.
     *
     * @param parent  the table is its child; set the layout data on {@link #control()}
     * @param columns all columns, visible or not, in their first order
     * @param rows    the rows; the table becomes their change listener
     */
    public DataTable(Composite parent, List<TableColumn<R>> columns, RowSource<R> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.layers = new TableLayers<>(parent, this.columns, rows, new TableLayers.Hooks() {
            @Override
            public void filtered(Map<Integer, Object> texts) {
                applyFilter(texts);
            }

            @Override
            public void open(int row) {
                rows.row(row).ifPresent(opener);
            }

            @Override
            public void copy() {
                copySelection();
            }

            @Override
            public void clearFilters() {
                filter(Map.of());
            }
        });
        AccessibleName.set(control(), String.join(", ", columns.stream().map(TableColumn::label).toList())); //$NON-NLS-1$
        rows.onChange(this::refresh);
        layers.selection().addLayerListener(this::selectionMayHaveChanged);
        hookHeaderMenu();
    }

    /** The widget. */
    public NatTable control() {
        return layers.natTable();
    }

    /** All columns in their first order. */
    public List<TableColumn<R>> columns() {
        return columns;
    }

    /** The columns that are shown, in the order in which they stand. */
    public List<TableColumn<R>> visibleColumns() {
        return layers.visibleIndexes().stream().map(columns::get).toList();
    }

    /** Registers what Enter and a double click do with a row. */
    public void onOpen(Consumer<? super R> action) {
        opener = action;
    }

    /** Calls the listener on each change of the selection with the first selected row that is loaded. */
    public void onSelect(Consumer<? super Optional<R>> listener) {
        selectionListeners.add(listener);
    }

    /** Sets the listener told when columns were shown or hidden. */
    public void onColumns(Runnable listener) {
        columnListener = listener;
    }

    /** The first selected row. */
    public Optional<R> selected() {
        return selectedRanges().stream().mapToInt(r -> r.start).min().stream().boxed().findFirst()
            .filter(i -> i < rows.size()).flatMap(rows::row);
    }

    /** The selected rows that are loaded, in table order. */
    public List<R> selection() {
        return selection(COPY_LIMIT);
    }

    /**
     * The selected rows that are loaded, in table order.
     *
     * @param limit looks at so many selected rows at most
     * @since 0.1
     */
    public List<R> selection(int limit) {
        return selectedRanges().stream().sorted(Comparator.comparingInt(range -> range.start)).flatMapToInt(range -> IntStream.range(range.start, Math.min(range.end, rows.size())))
            .limit(limit).mapToObj(rows::row).flatMap(Optional::stream).toList();
    }

    /** The number of rows shown. */
    public int rowCount() {
        return rows.size();
    }

    /**
     * The value of a cell as it is shown now.
     *
     * @param column index among the visible columns
     * @param row    index of the row
     * @return {@code null} when there is none or the row is being loaded
     */
    public Object value(int column, int row) {
        return row < rows.size() ? rows.row(row).map(r -> (Object) visibleColumns().get(column).value().apply(r)).orElse(null) : null;
    }

    /**
     * Selects one row and scrolls to it.
     *
     * @param index 0 … size-1, other values clear the selection
     */
    public void select(int index) {
        if (index < 0 || index >= rows.size()) {
            layers.selection().clear();
        } else {
            layers.selectRow(index);
        }
    }

    /**
     * Changes the rows; those that were selected are selected again wherever they stand now, where none is left none is. Who listens to the selection is told once.
     *
     * @param change changes the rows, which are all loaded
     * @param key    by what a row is known again
     * @since 0.1
     */
    public void replace(Runnable change, Function<? super R, ?> key) {
        Set<Object> selected = new HashSet<>();
        selection(Integer.MAX_VALUE).forEach(row -> selected.add(key.apply(row)));
        quiet = true;
        try {
            change.run();
            if (!selected.isEmpty()) {
                layers.selectRows(IntStream.range(0, rows.size()).filter(i -> rows.row(i).map(key).filter(selected::contains).isPresent()).toArray());
            }
        } finally {
            quiet = false;
        }
        tell(selected());
    }

    /** Selects all rows. */
    public void selectAll() {
        layers.selection().selectAll();
    }

    /** Sets the menu of the rows; the header has its own. */
    public void bodyMenu(Menu menu) {
        rowMenu = menu;
    }

    /** Shows the filter row, or hides it and clears its texts. */
    public void showFilterRow(boolean show) {
        layers.filterHeader().setFilterRowVisible(show);
        if (!show) {
            layers.filterHeader().getFilterRowDataLayer().getFilterRowDataProvider().clearAllFilters();
            applyFilter(Map.of());
        }
    }

    /** Whether the filter row is shown. */
    public boolean filterRowShown() {
        return layers.filterHeader().isFilterRowVisible();
    }

    /** Puts a text into the filter row, showing it when needed; an empty text clears the column. */
    public void filter(String columnId, String text) {
        Map<String, String> texts = new HashMap<>(filters);
        texts.put(columnId, text);
        filter(texts);
    }

    /**
     * Sets the whole filter row, showing it when there is a text.
     *
     * @param texts what stands in the row, by column id; columns that do not exist are ignored
     */
    public void filter(Map<String, String> texts) {
        Map<Integer, Object> byIndex = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = texts.getOrDefault(columns.get(i).id(), "").strip(); //$NON-NLS-1$
            if (!text.isEmpty()) {
                byIndex.put(i, text);
            }
        }
        if (!byIndex.isEmpty()) {
            layers.filterHeader().setFilterRowVisible(true);
        }
        layers.filterHeader().getFilterRowDataLayer().getFilterRowDataProvider().setFilterIndexToObjectMap(byIndex);
        applyFilter(byIndex);
        control().refresh(false);
    }

    /** What stands in the filter row, by column id. */
    public Map<String, String> filters() {
        return Map.copyOf(filters);
    }

    /** The height of the header with the filter row when it is shown, in pixels. */
    public int headerHeight() {
        return layers.filterHeader().getHeight();
    }

    /** Lets a column take the room that the others leave; where the room is short the others become narrower, so that none is cut. */
    public void stretch(String columnId) {
        layers.stretch(columns.get(indexOf(columnId)).id());
    }

    /**
     * Cuts no heading, whatever the room: where it is short the table scrolls.
     *
     * @since 0.1
     */
    public void wholeHeaders() {
        layers.wholeHeaders();
    }

    /** Lets the user choose which columns are shown. */
    public void chooseColumns() {
        Set<String> shown = new HashSet<>();
        visibleColumns().forEach(c -> shown.add(c.id()));
        new ColumnChooserDialog(control().getShell(), columns.stream().map(c -> new ColumnChooserDialog.Choice(c.id(), c.label(), shown.contains(c.id()))).toList())
            .choose().ifPresent(this::showColumns);
    }

    /** Shows exactly these columns; unknown ids are ignored. */
    public void showColumns(Collection<String> ids) {
        layers.show(Set.copyOf(ids));
        columnListener.run();
    }

    /** Repaints after the rows changed. */
    public void refresh() {
        if (!control().isDisposed()) {
            layers.rowsChanged();
            tell(selected());
        }
    }

    /** Copies the selected rows to the clipboard: a header line, then one line per row, values separated by tabs. */
    public void copySelection() {
        String text = copyText(selection());
        Clipboard clipboard = new Clipboard(control().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** The tab-separated text of rows as copying gives it, with the shown columns. */
    public String copyText(List<R> copied) {
        return CellText.tsv(visibleColumns(), copied);
    }

    /** Order, hidden columns, widths and sort, to be remembered. */
    public TableState state() {
        return layers.state();
    }

    /** Arranges the table as it once was; columns that no longer exist are left out. */
    public void restore(TableState state) {
        layers.restore(state);
        columnListener.run();
    }

    private Set<Range> selectedRanges() {
        return layers.selection().getSelectedRowPositions();
    }

    private void selectionMayHaveChanged(ILayerEvent event) {
        if (event instanceof ISelectionEvent) {
            tell(selected());
        }
    }

    private void tell(Optional<R> first) {
        if (!quiet) {
            selectionListeners.forEach(l -> l.accept(first));
        }
    }

    private void applyFilter(Map<Integer, Object> texts) {
        Map<String, String> typed = new HashMap<>();
        texts.forEach((column, text) -> {
            if (text != null && !text.toString().isBlank()) {
                typed.put(columns.get(column).id(), text.toString().strip());
            }
        });
        if (!typed.equals(filters)) {
            filters.clear();
            filters.putAll(typed);
            layers.selection().clear();
            rows.filter(Map.copyOf(typed));
        }
    }

    private int indexOf(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + columnId); //$NON-NLS-1$
    }

    private void hookHeaderMenu() {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fillHeaderMenu);
        NatTable table = control();
        Menu menu = manager.createContextMenu(table);
        table.addMenuDetectListener(e -> {
            Point at = table.toControl(e.x, e.y);
            boolean header = table.getRegionLabelsByXY(at.x, at.y) != null && table.getRegionLabelsByXY(at.x, at.y).hasLabel(GridRegion.COLUMN_HEADER);
            if (header) {
                layers.rememberMenuColumn(at.x);
            }
            Menu shown = header ? menu : rowMenu;
            if (shown != null) {
                shown.setLocation(e.x, e.y);
                shown.setVisible(true);
                e.doit = false;
            }
        });
        table.addDisposeListener(e -> manager.dispose());
    }

    private void fillHeaderMenu(IMenuManager menu) {
        layers.menuColumn().ifPresent(index -> {
            TableColumn<R> column = columns.get(index);
            menu.add(action(Messages.ActionSortAscending, () -> layers.sort(List.of(new SortKey(column.id(), true)))));
            menu.add(action(Messages.ActionSortDescending, () -> layers.sort(List.of(new SortKey(column.id(), false)))));
            menu.add(action(Messages.ActionSortNone, () -> layers.sort(List.of())));
            menu.add(new Separator());
            if (layers.visibleIndexes().size() > 1) {
                menu.add(action(Messages.ActionHideColumn, () -> showColumns(visibleColumns().stream().map(TableColumn::id).filter(id -> !id.equals(column.id())).toList())));
            }
        });
        menu.add(action(Messages.ActionChooseColumns, this::chooseColumns));
        menu.add(action(Messages.ActionFitColumns, layers::forgetWidths));
        Action filter = action(Messages.ActionFilterRow, () -> showFilterRow(!filterRowShown()));
        filter.setChecked(filterRowShown());
        menu.add(filter);
    }

    private static Action action(String text, Runnable body) {
        return new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
    }
}
