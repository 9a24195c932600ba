package org.keqing.store;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Whole columns of the rows of a query, in its order.
 *
 * @since 0.1
 */
public final class Columns {

    private final long[] ids;
    private final List<Column> columns;

    public Columns(long[] ids, List<Column> columns) {
        this.ids = ids;
        this.columns = List.copyOf(columns);
    }

    /** Number of rows. */
    public int size() {
        return ids.length;
    }

    /** The ids of the rows; the array is the columns' own: read only. */
    public long[] ids() {
        return ids;
    }

    /** In the order asked for. */
    public List<Column> columns() {
        return columns;
    }

    public Column get(int column) {
        return columns.get(column);
    }

    /** @throws IllegalArgumentException when the feature was not asked for */
    public Column get(EStructuralFeature feature) {
        return columns.stream().filter(c -> c.feature() == feature).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not read: " + feature.getName()));
    }
}
