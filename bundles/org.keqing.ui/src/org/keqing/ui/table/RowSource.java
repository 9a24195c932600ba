package org.keqing.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a {@link DataTable} takes its rows from. All methods are called on the UI thread and return at once.
 *
 * @param <R> type of a row
 * @since 0.1
 */
public interface RowSource<R> {

    /** The number of rows after filtering. */
    int size();

    /** The number of rows without filter; equals {@link #size()} when the source does not know. */
    default int total() {
        return size();
    }

    /**
     * A row by its place.
     *
     * @param index 0 … size-1
     * @return empty while the row is being loaded; the change listener is called when it has come
     */
    Optional<R> row(int index);

    /**
     * Sets the order; an empty list is the natural order.
     */
    void sort(List<SortKey> keys);

    /** The order now. */
    List<SortKey> sort();

    /**
     * Sets the filter row.
     *
     * @param texts what was typed, by column id; columns without text are absent
     */
    void filter(Map<String, String> texts);

    /** Sets the only listener: called on the UI thread when rows or their number changed. */
    void onChange(Runnable listener);
}
