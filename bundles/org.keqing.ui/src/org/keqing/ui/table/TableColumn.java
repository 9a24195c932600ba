package org.keqing.ui.table;

import java.util.function.Function;

/**
 * A column of a {@link DataTable}.
 *
 * @param <R>     type of a row
 * @param id      stable id, used to remember widths and order and to name sorts and filters
 * @param label   the header, in the language of the user interface
 * @param width   preferred width in pixels
 * @param kind    how values look
 * @param value   reads the value from a row, may return {@code null}
 * @param visible shown at first; hidden columns can be chosen
 * @since 0.1
 */
public record TableColumn<R>(String id, String label, int width, ColumnKind kind, Function<? super R, ?> value, boolean visible) {

    /** A visible column. */
    public TableColumn(String id, String label, int width, ColumnKind kind, Function<? super R, ?> value) {
        this(id, label, width, kind, value, true);
    }
}
