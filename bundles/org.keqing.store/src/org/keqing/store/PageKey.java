package org.keqing.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Position in a sorted list: the sort values of a row, and its id.
 *
 * @param values one per sort column of the query, {@code null} where there is no value
 * @since 0.1
 */
public record PageKey(List<Object> values, long id) {

    public PageKey {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
