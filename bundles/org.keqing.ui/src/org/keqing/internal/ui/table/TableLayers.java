package org.keqing.internal.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Palette;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.RowSource;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableState;

/** The stack of NatTable layers behind a data table. */
public final class TableLayers<R> {

    private static final int ROW_HEIGHT = 28;
    private static final int HEADER_HEIGHT = 30;
    /** The names of some tiers are sentences; a number is never longer than this. */
    private static final int WIDEST = 280;
    private static final int WIDEST_HEADER = 140;
    /** Where room is short a tier may be cut from here on. */
    private static final int NARROWEST_TIER = 150;

    /** What the layers ask of the table. */
    public interface Hooks {
        void filtered(Map<Integer, Object> texts);

        void open(int row);

        void copy();

        void clearFilters();
    }

    private final List<TableColumn<R>> columns;
    private final RowSource<R> rows;
    private final DataLayer data;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hideShow;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FilterRowHeaderComposite<R> filterHeader;
    private final NatTable table;
    private final Map<String, Integer> userWidths = new HashMap<>();
    private final Map<String, Integer> neededWidths = new HashMap<>();
    private final Map<String, Integer> headerWidths = new HashMap<>();
    private String stretch;
    private boolean fitting;
    private Integer menuColumn;
    private boolean wholeHeaders;
    private int knownSize = -1;

    public TableLayers(Composite parent, List<TableColumn<R>> columns, RowSource<R> rows, Hooks hooks) {
        this.columns = columns;
        this.rows = rows;
        data = new DataLayer(new RowsProvider<>(columns, rows), 120, ROW_HEIGHT);
        data.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(columns.get(column).kind().name()));
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, columns.get(i).width());
        }
        reorder = new ColumnReorderLayer(data);
        hideShow = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hideShow);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);

        DataLayer headerData = new DefaultColumnHeaderDataLayer(new HeaderProvider(columns));
        headerData.setDefaultRowHeight(HEADER_HEIGHT);
        headerData.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(columns.get(column).kind().name()));
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        header.setLayerPainter(new CellLayerPainter());
        SortHeaderLayer<R> sortHeader = new SortHeaderLayer<>(header, new SourceSortModel<>(columns, rows), false);
        ConfigRegistry registry = new ConfigRegistry();
        filterHeader = new FilterRowHeaderComposite<>(hooks::filtered, sortHeader, headerData.getDataProvider(), registry);
        filterHeader.getFilterRowDataLayer().setDefaultRowHeight(HEADER_HEIGHT);
        filterHeader.setFilterRowVisible(false);

        CompositeLayer composite = new CompositeLayer(1, 2);
        composite.setChildLayer(GridRegion.COLUMN_HEADER, filterHeader, 0, 0);
        composite.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        composite.addConfiguration(new DefaultEditConfiguration());
        table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | SWT.DOUBLE_BUFFERED, composite, false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        TablePainters<R> painters = new TablePainters<>(columns, rows, TierBadges.standard(), this::crowded);
        table.addConfiguration(new TableBindings(selection, hooks, painters));
        table.configure();
        hideShow.hideColumnIndexes(invisible());
        data.addLayerListener(this::widthMayHaveChanged);
        table.addListener(SWT.Resize, e -> fit());
        TableFonts.follow(table, painters, data);
        Palette.follow(table, palette -> {
            painters.use(palette);
            table.setBackground(Palette.color(palette.background()));
            table.redraw();
        });
    }

    public NatTable natTable() {
        return table;
    }

    public SelectionLayer selection() {
        return selection;
    }

    public FilterRowHeaderComposite<R> filterHeader() {
        return filterHeader;
    }

    /** Indexes of the shown columns, from left to right. */
    public List<Integer> visibleIndexes() {
        List<Integer> indexes = new ArrayList<>();
        for (int position = 0; position < hideShow.getColumnCount(); position++) {
            indexes.add(hideShow.getColumnIndexByPosition(position));
        }
        return indexes;
    }

    /** Shows exactly these columns. */
    public void show(Set<String> ids) {
        hideShow.showAllColumns();
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!ids.contains(columns.get(i).id())) {
                hidden.add(i);
            }
        }
        if (hidden.size() < columns.size()) {
            hideShow.hideColumnIndexes(hidden);
        }
        table.refresh(false);
        fit();
    }

    /** Lets a column take the room that the others leave; the others become narrower where the room is short. */
    public void stretch(String columnId) {
        stretch = columnId;
        fit();
    }

    /** Cuts no heading from now on. */
    public void wholeHeaders() {
        wholeHeaders = true;
        fit();
    }

    /** Forgets the widths that the user gave. */
    public void forgetWidths() {
        userWidths.clear();
        fitting = true;
        for (int i = 0; i < columns.size(); i++) {
            if (width(i) != columns.get(i).width()) {
                data.setColumnWidthByPosition(i, columns.get(i).width());
            }
        }
        fitting = false;
        fit();
    }

    private void widthMayHaveChanged(ILayerEvent event) {
        if (!fitting && event instanceof ColumnResizeEvent resized) {
            resized.getColumnPositionRanges().forEach(range -> range.getMembers()
                .forEach(i -> userWidths.put(columns.get(i).id(), width(i))));
            fit();
        }
    }

    /** Widens a column whose numbers, codes or tiers are cut, since half a number is a wrong number; for a header only where there is room. */
    private void crowded(int index, int needed, boolean header) {
        TableColumn<R> column = columns.get(index);
        Map<String, Integer> widths = header ? headerWidths : neededWidths;
        int wanted = Math.min(data.downScaleColumnWidth(needed), header ? WIDEST_HEADER : WIDEST);
        if (wanted > widths.getOrDefault(column.id(), 0) && !userWidths.containsKey(column.id())) {
            widths.put(column.id(), wanted);
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    fit();
                }
            });
        }
    }

    private int preferred(TableColumn<R> column) {
        return Math.max(column.width(), Math.max(neededWidths.getOrDefault(column.id(), 0), headerWidths.getOrDefault(column.id(), 0)));
    }

    private void fit() {
        int room = data.downScaleColumnWidth(table.getClientArea().width);
        if (room <= 0 || fitting) {
            return;
        }
        List<Integer> shown = visibleIndexes();
        List<ColumnFit.Column> sizes = shown.stream().map(columns::get).map(this::sizing).toList();
        int[] widths = stretch == null ? sizes.stream().mapToInt(ColumnFit.Column::preferred).toArray() : ColumnFit.widths(sizes, room);
        fitting = true;
        for (int i = 0; i < widths.length; i++) {
            if (width(shown.get(i)) != widths[i]) {
                data.setColumnWidthByPosition(shown.get(i), widths[i]);
            }
        }
        fitting = false;
    }

    private int width(int index) {
        return data.downScaleColumnWidth(data.getColumnWidthByPosition(index));
    }

    private ColumnFit.Column sizing(TableColumn<R> column) {
        Integer chosen = userWidths.get(column.id());
        if (chosen != null) {
            return new ColumnFit.Column(chosen, chosen, false);
        }
        boolean stretches = column.id().equals(stretch);
        int least = Math.min(column.width(), (stretches ? 2 : 1) * column.kind().minimumWidth());
        int needed = Math.min(neededWidths.getOrDefault(column.id(), 0), column.kind() == ColumnKind.TIER ? NARROWEST_TIER : WIDEST);
        int heading = wholeHeaders ? headerWidths.getOrDefault(column.id(), 0) : 0;
        return new ColumnFit.Column(preferred(column), Math.max(Math.max(least, needed), heading), stretches);
    }

    public void selectRow(int index) {
        selection.clear(false);
        selection.selectRow(0, index, false, false);
        viewport.moveRowPositionIntoViewport(index);
    }

    /** Selects exactly these rows and leaves the table scrolled as it is. */
    public void selectRows(int... indexes) {
        selection.clear(false);
        int from = 0;
        for (int i = 1; i <= indexes.length; i++) {
            if (i == indexes.length || indexes[i] != indexes[i - 1] + 1) {
                selection.getSelectionModel().addSelection(new Rectangle(0, indexes[from], Integer.MAX_VALUE, i - from));
                from = i;
            }
        }
        if (indexes.length > 0) {
            selection.moveSelectionAnchor(0, indexes[0]);
        }
        table.redraw();
    }

    public void sort(List<SortKey> keys) {
        rows.sort(keys);
        table.refresh(false);
    }

    /** Repaints; the structure is told only when the number of rows changed, so that scrolling and selection stay. */
    public void rowsChanged() {
        int size = rows.size();
        if (size != knownSize) {
            knownSize = size;
            data.fireLayerEvent(new RowStructuralRefreshEvent(data));
        } else {
            table.redraw();
        }
    }

    public void rememberMenuColumn(int x) {
        int position = table.getColumnPositionByX(x);
        menuColumn = position < 0 ? null : table.getColumnIndexByPosition(position);
    }

    public Optional<Integer> menuColumn() {
        return Optional.ofNullable(menuColumn).filter(i -> i >= 0 && i < columns.size());
    }

    /** Order, hidden columns, widths of the user and sort. */
    public TableState state() {
        List<String> order = reorder.getColumnIndexOrder().stream().map(i -> columns.get(i).id()).toList();
        Set<String> hidden = new HashSet<>(order);
        visibleIndexes().forEach(i -> hidden.remove(columns.get(i).id()));
        return new TableState(order, hidden, userWidths, rows.sort());
    }

    /** Arranges the columns and sorts. */
    public void restore(TableState wanted) {
        List<String> ids = columns.stream().map(TableColumn::id).toList();
        TableState state = wanted.over(ids);
        hideShow.showAllColumns();
        Properties order = new Properties();
        order.setProperty(ColumnReorderLayer.PERSISTENCE_KEY_COLUMN_INDEX_ORDER,
            state.order().stream().map(id -> ids.indexOf(id) + ",").collect(Collectors.joining())); //$NON-NLS-1$
        reorder.loadState("", order); //$NON-NLS-1$
        forgetWidths();
        userWidths.putAll(state.widths());
        show(Set.copyOf(state.shown()));
        sort(state.sort());
    }

    private int[] invisible() {
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).visible()) {
                hidden.add(i);
            }
        }
        return hidden.stream().mapToInt(Integer::intValue).toArray();
    }

    private record RowsProvider<R>(List<TableColumn<R>> columns, RowSource<R> rows) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row < rows.size() ? rows.row(row).map(r -> (Object) columns.get(column).value().apply(r)).orElse(null) : null;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("The table is for reading"); //$NON-NLS-1$
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }
    }

    private record HeaderProvider(List<? extends TableColumn<?>> columns) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return columns.get(column).label();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("Headers are fixed"); //$NON-NLS-1$
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
