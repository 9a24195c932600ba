package org.keqing.store;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Some consecutive rows of a list.
 *
 * @param columns the features asked for
 * @param rows the rows, at most the limit
 * @param next key of the last row, to ask for the next page; {@code null} when no row follows
 * @param total how many rows the whole list has, where finding the page told it; else {@link org.keqing.store.Store#count} does
 * @since 0.1
 */
public record Page(List<EStructuralFeature> columns, List<Row> rows, PageKey next, OptionalLong total) {

    public Page {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
