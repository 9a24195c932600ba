package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.SortField;

/**
 * The ids of all rows in the order of an index, held for lists that begin far behind its first row: a jump into a list of a
 * million, or a filter whose rows stand together at its end.
 */
final class HeldOrder implements Held.Content {

    /** The order by these features. */
    record Key(List<EStructuralFeature> features) {
    }

    private final long[] ids;

    /** @param ids in ascending order of the sort columns */
    HeldOrder(long[] ids) {
        this.ids = ids;
    }

    /** Reads it in the direction in which an index has it. */
    static HeldOrder read(Sql sql, Plan plan, List<SortField<?>> order, boolean ascending) throws SQLException {
        Ids ids = new Ids();
        List<Field<?>> fields = new ArrayList<>(List.of(plan.id()));
        order.forEach(each -> fields.add(each.$field()));
        sql.run(sql.context().select(fields).from(plan.rootTable()).orderBy(order), rows -> ids.add(rows.getLong(1)));
        return new HeldOrder(ascending ? ids.array() : ids.reversed());
    }

    @Override
    public long bytes() {
        return (long) ids.length * Long.BYTES;
    }

    boolean contains(long id) {
        return placeOf(id) >= 0;
    }

    private int placeOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Ids in order.
     *
     * @param ascending whether to read forwards
     * @param after id behind which to begin, {@code null} for the beginning
     * @param wanted which count
     * @param skip how many of these to leave out
     * @param limit how many to give at most
     */
    List<Long> ids(boolean ascending, Long after, LongPredicate wanted, long skip, int limit) {
        int step = ascending ? 1 : -1;
        int begin = ascending ? 0 : ids.length - 1;
        if (after != null) {
            begin = placeOf(after) + step;
        }
        List<Long> window = new ArrayList<>();
        long passed = 0;
        for (int i = begin; i >= 0 && i < ids.length && window.size() < limit; i += step) {
            if (wanted.test(ids[i]) && passed++ >= skip) {
                window.add(ids[i]);
            }
        }
        return window;
    }
}
