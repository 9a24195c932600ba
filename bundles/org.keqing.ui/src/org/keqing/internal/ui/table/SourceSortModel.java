package org.keqing.internal.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.keqing.ui.table.RowSource;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableColumn;

/** Hands the sort order of the header to the row source, which keeps it. */
final class SourceSortModel<R> implements ISortModel {

    private final List<TableColumn<R>> columns;
    private final RowSource<R> rows;

    SourceSortModel(List<TableColumn<R>> columns, RowSource<R> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        List<Integer> indexes = new ArrayList<>();
        rows.sort().forEach(key -> indexes.add(columns.stream().map(TableColumn::id).toList().indexOf(key.columnId())));
        return indexes;
    }

    @Override
    public boolean isColumnIndexSorted(int columnIndex) {
        return getSortOrder(columnIndex) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int columnIndex) {
        int order = getSortOrder(columnIndex);
        if (order < 0) {
            return SortDirectionEnum.NONE;
        }
        return rows.sort().get(order).ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int columnIndex) {
        String id = columns.get(columnIndex).id();
        return rows.sort().stream().map(SortKey::columnId).toList().indexOf(id);
    }

    @SuppressWarnings("rawtypes")
    @Override
    public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int columnIndex) {
        return null;
    }

    @Override
    public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
        String id = columns.get(columnIndex).id();
        List<SortKey> keys = new ArrayList<>(accumulate ? rows.sort() : List.of());
        int at = keys.stream().map(SortKey::columnId).toList().indexOf(id);
        if (direction == SortDirectionEnum.NONE) {
            if (at >= 0) {
                keys.remove(at);
            }
        } else {
            SortKey key = new SortKey(id, direction == SortDirectionEnum.ASC);
            if (at >= 0) {
                keys.set(at, key);
            } else {
                keys.add(key);
            }
        }
        rows.sort(List.copyOf(keys));
    }

    @Override
    public void clear() {
        rows.sort(List.of());
    }
}
