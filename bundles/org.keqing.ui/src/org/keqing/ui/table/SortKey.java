package org.keqing.ui.table;

/**
 * One key of a sort order.
 *
 * @param columnId  the column
 * @param ascending smallest first
 * @since 0.1
 */
public record SortKey(String columnId, boolean ascending) {
}
