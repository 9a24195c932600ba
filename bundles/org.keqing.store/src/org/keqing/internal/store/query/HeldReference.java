package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.jooq.Field;

/** Which object of another class each row refers to, such as the client of each contract: what is found among clients so finds contracts. */
final class HeldReference implements Held.Content {

    /** Where this reference leads. */
    record Key(EReference reference) {
    }

    private final long[] ids;
    private final long[] targets;

    private HeldReference(long[] ids, long[] targets) {
        this.ids = ids;
        this.targets = targets;
    }

    static HeldReference read(Sql sql, Plan plan, Field<Object> column) throws SQLException {
        Ids ids = new Ids();
        Ids targets = new Ids();
        sql.run(sql.context().select(plan.id(), column).from(plan.rootTable()).where(column.isNotNull()), row -> {
            ids.add(row.getLong(1));
            targets.add(row.getLong(2));
        });
        return sorted(ids.array(), targets.array());
    }

    private static HeldReference sorted(long[] ids, long[] targets) {
        if (IntStream.range(1, ids.length).allMatch(i -> ids[i - 1] < ids[i])) {
            return new HeldReference(ids, targets);
        }
        int[] order = IntStream.range(0, ids.length).boxed().sorted(Comparator.comparingLong(i -> ids[i])).mapToInt(i -> i).toArray();
        return new HeldReference(Arrays.stream(order).mapToLong(i -> ids[i]).toArray(), Arrays.stream(order).mapToLong(i -> targets[i]).toArray());
    }

    @Override
    public long bytes() {
        return 2L * ids.length * Long.BYTES;
    }

    /** The ids of the rows that refer to one of these, both in ascending order. */
    long[] to(long[] wanted) {
        Ids found = new Ids();
        for (int i = 0; i < ids.length && wanted.length > 0; i++) {
            if (Ids.contains(wanted, targets[i])) {
                found.add(ids[i]);
            }
        }
        return found.array();
    }
}
