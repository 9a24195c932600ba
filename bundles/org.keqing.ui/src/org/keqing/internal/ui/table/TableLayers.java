package org.keqing.internal.ui.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
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
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Palette;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.RowSource;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableColumn;

/** The stack of NatTable layers behind a data table. */
public final class TableLayers<R> {

    private static final int ROW_HEIGHT = 28;
    private static final int HEADER_HEIGHT = 30;

    /** What the layers ask of the table. */
    public interface Hooks {
        void filtered(Map<Integer, Object> texts);

        void open(int row);

        void copy();
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
    private Integer menuColumn;
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
        TablePainters<R> painters = new TablePainters<>(columns, TierBadges.standard());
        table.addConfiguration(new TableBindings(selection, hooks, painters));
        table.configure();
        hideShow.hideColumnIndexes(invisible());
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

    public void show(List<Boolean> visible) {
        hideShow.showAllColumns();
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < visible.size(); i++) {
            if (!visible.get(i)) {
                hidden.add(i);
            }
        }
        if (hidden.size() < columns.size()) {
            hideShow.hideColumnIndexes(hidden);
        }
        table.refresh(false);
    }

    public void selectRow(int index) {
        selection.clear(false);
        selection.selectRow(0, index, false, false);
        viewport.moveRowPositionIntoViewport(index);
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

    public String state() {
        Properties properties = new Properties();
        data.saveState("", properties); //$NON-NLS-1$
        reorder.saveState("", properties); //$NON-NLS-1$
        hideShow.saveState("", properties); //$NON-NLS-1$
        properties.setProperty("columns", columnIds()); //$NON-NLS-1$
        properties.setProperty("sort", String.join(",", rows.sort().stream().map(k -> k.columnId() + (k.ascending() ? "+" : "-")).toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        StringBuilder text = new StringBuilder();
        new TreeMap<>(properties).forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    public void restore(String state) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(state));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (!columnIds().equals(properties.getProperty("columns"))) { //$NON-NLS-1$
            return;
        }
        data.loadState("", properties); //$NON-NLS-1$
        reorder.loadState("", properties); //$NON-NLS-1$
        hideShow.loadState("", properties); //$NON-NLS-1$
        List<SortKey> keys = new ArrayList<>();
        for (String key : properties.getProperty("sort", "").split(",")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (key.length() > 1) {
                keys.add(new SortKey(key.substring(0, key.length() - 1), key.endsWith("+"))); //$NON-NLS-1$
            }
        }
        sort(keys);
    }

    private String columnIds() {
        StringWriter ids = new StringWriter();
        columns.forEach(c -> ids.append(c.id()).append(' '));
        return ids.toString().strip();
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
