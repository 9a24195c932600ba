package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/** Collects ids; and sets of ids as arrays in ascending order. */
final class Ids {

    /** No limit. */
    static final int ALL = Integer.MAX_VALUE;

    private static final int FIRST = 1_024;

    private long[] ids = new long[FIRST];
    private int size;

    void add(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    /** In the order in which they were added. */
    long[] array() {
        return Arrays.copyOf(ids, size);
    }

    /** The one added last first. */
    long[] reversed() {
        long[] reversed = new long[size];
        for (int i = 0; i < size; i++) {
            reversed[i] = ids[size - 1 - i];
        }
        return reversed;
    }

    long[] sorted() {
        long[] sorted = array();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The ids of the rows that fulfil a condition, at most {@code limit}. */
    static long[] read(Sql sql, Plan plan, Condition where, int limit) throws SQLException {
        Ids read = new Ids();
        SelectConditionStep<Record1<Long>> select = sql.context().select(plan.id()).from(plan.from()).where(where);
        sql.run(limit == ALL ? select : select.limit(limit), rows -> read.add(rows.getLong(1)));
        return read.sorted();
    }

    static List<Long> list(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    static long[] sorted(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    static boolean contains(long[] ids, long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    static long[] union(long[] one, long[] other) {
        Ids all = new Ids();
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            long next = j == other.length || i < one.length && one[i] <= other[j] ? one[i] : other[j];
            i += i < one.length && one[i] == next ? 1 : 0;
            j += j < other.length && other[j] == next ? 1 : 0;
            all.add(next);
        }
        return all.array();
    }

    static long[] intersection(long[] one, long[] other) {
        return one.length > other.length ? intersection(other, one) : Arrays.stream(one).filter(id -> contains(other, id)).toArray();
    }

    static long[] without(long[] ids, long[] others) {
        return Arrays.stream(ids).filter(id -> !contains(others, id)).toArray();
    }
}
