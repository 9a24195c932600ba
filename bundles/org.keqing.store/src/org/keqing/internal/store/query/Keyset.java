package org.keqing.internal.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.keqing.store.PageKey;

/**
 * The rows behind a key, as a sequence of conditions each of which an index can follow: first those that agree with the key in
 * all sort columns but the last, then those that agree in fewer. No value counts as greater than any value.
 */
final class Keyset {

    /**
     * A sort column.
     *
     * @param field the column
     * @param ascending its direction
     * @param nullable whether rows may lack a value
     */
    record Key(Field<Object> field, boolean ascending, boolean nullable) {
    }

    private final List<Key> keys;
    private final Field<Long> id;
    private final boolean idAscending;

    Keyset(List<Key> keys, Field<Long> id) {
        this.keys = keys;
        this.id = id;
        this.idAscending = keys.isEmpty() || keys.getLast().ascending();
    }


    List<SortField<?>> order() {
        List<SortField<?>> order = new ArrayList<>();
        keys.forEach(key -> order.add(key.ascending() ? key.field().asc() : key.field().desc()));
        order.add(idAscending ? id.asc() : id.desc());
        return order;
    }

    /** The conditions, to be asked one after the other until the page is full. */
    List<Condition> segments(PageKey after) {
        if (after == null) {
            return List.of(DSL.noCondition());
        }
        if (after.values().size() != keys.size()) {
            throw new IllegalArgumentException("the key has " + after.values().size() + " values for " + keys.size() + " sort columns");
        }
        Condition beyondId = idAscending ? id.gt(after.id()) : id.lt(after.id());
        if (keys.isEmpty()) {
            return List.of(beyondId);
        }
        List<Condition> segments = new ArrayList<>();
        int last = keys.size() - 1;
        Object value = after.values().get(last);
        Condition equalBefore = equal(after, last);
        if (value == null) {
            segments.add(equalBefore.and(keys.get(last).field().isNull()).and(beyondId));
            beyond(keys.get(last), null).forEach(c -> segments.add(equalBefore.and(c)));
        } else {
            Field<Object> field = keys.get(last).field();
            boolean up = keys.get(last).ascending();
            segments.add(equalBefore.and(up ? field.ge(value) : field.le(value)).and((up ? field.gt(value) : field.lt(value)).or(beyondId)));
            if (up && keys.get(last).nullable()) {
                segments.add(equalBefore.and(field.isNull()));
            }
        }
        for (int i = last - 1; i >= 0; i--) {
            Condition before = equal(after, i);
            beyond(keys.get(i), after.values().get(i)).forEach(c -> segments.add(before.and(c)));
        }
        return segments;
    }

    private Condition equal(PageKey after, int count) {
        Condition condition = DSL.noCondition();
        for (int i = 0; i < count; i++) {
            Object value = after.values().get(i);
            Field<Object> field = keys.get(i).field();
            condition = condition.and(value == null ? field.isNull() : field.eq(value));
        }
        return condition;
    }

    /** Strictly behind a value in one column, in order. */
    private static List<Condition> beyond(Key key, Object value) {
        Field<Object> field = key.field();
        if (key.ascending()) {
            if (value == null) {
                return List.of();
            }
            return key.nullable() ? List.of(field.gt(value), field.isNull()) : List.of(field.gt(value));
        }
        return List.of(value == null ? field.isNotNull() : field.lt(value));
    }
}
