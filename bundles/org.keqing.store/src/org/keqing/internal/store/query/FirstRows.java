package org.keqing.internal.store.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.keqing.store.PageKey;
import org.keqing.store.Sort;

/** Keeps the first rows behind a key while all rows pass by: memory for the page, no sorting of the rest. */
final class FirstRows {

    private final int capacity;
    private final PageKey after;
    private final Comparator<PageKey> order;
    private final PriorityQueue<PageKey> kept;

    /**
     * Makes a collector.
     *
     * @param sort the sort columns; ties go by id in the direction of the last
     * @param after only rows behind this one count, {@code null} for all
     * @param capacity number of rows to keep
     */
    FirstRows(List<Sort> sort, PageKey after, int capacity) {
        this.capacity = capacity;
        this.after = after;
        this.order = order(sort);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(PageKey key) {
        if (after != null && order.compare(key, after) <= 0) {
            return;
        }
        if (kept.size() < capacity) {
            kept.add(key);
        } else if (order.compare(key, kept.peek()) < 0) {
            kept.poll();
            kept.add(key);
        }
    }

    /** Whether as many rows are kept as wanted. */
    boolean isFull() {
        return kept.size() == capacity;
    }

    /** The kept rows in order. */
    List<PageKey> rows() {
        List<PageKey> rows = new ArrayList<>(kept);
        rows.sort(order);
        return rows;
    }

    private static Comparator<PageKey> order(List<Sort> sort) {
        Comparator<PageKey> order = (a, b) -> 0;
        for (int i = 0; i < sort.size(); i++) {
            int column = i;
            Comparator<PageKey> next = (a, b) -> compare(a.values().get(column), b.values().get(column));
            order = order.thenComparing(sort.get(i).ascending() ? next : next.reversed());
        }
        Comparator<PageKey> byId = Comparator.comparingLong(PageKey::id);
        return order.thenComparing(sort.isEmpty() || sort.getLast().ascending() ? byId : byId.reversed());
    }

    /** As the database compares: no value is greatest, texts by code unit as if the shorter one ended in blanks. */
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        if (a instanceof String one && b instanceof String other) {
            int n = Math.max(one.length(), other.length());
            for (int i = 0; i < n; i++) {
                int c = Character.compare(i < one.length() ? one.charAt(i) : ' ', i < other.length() ? other.charAt(i) : ' ');
                if (c != 0) {
                    return c;
                }
            }
            return 0;
        }
        return a instanceof BigDecimal one ? one.compareTo((BigDecimal) b) : ((Comparable<Object>) a).compareTo(b);
    }
}
