package org.keqing.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a {@link Page}.
 *
 * @param id the object's id
 * @param values one per column asked for, in the feature's Java type, {@code null} where there is none; a reference
 *        gives the id (Long)
 * @since 0.1
 */
public record Row(long id, List<Object> values) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public Object value(int column) {
        return values.get(column);
    }
}
