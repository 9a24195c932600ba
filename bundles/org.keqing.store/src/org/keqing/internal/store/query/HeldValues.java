package org.keqing.internal.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The different values of a column that has few of them, such as a region; an index finds their rows. */
final class HeldValues implements Held.Content {

    /** Values at most. */
    static final int FEW = 500;

    private static final int ROWS_PER_VALUE = 20;

    private final List<String> values;

    HeldValues(Collection<String> values) {
        this.values = List.copyOf(values);
    }

    /** Whether these many values stand for these many rows well. */
    static boolean suit(int values, long rows) {
        return values <= FEW && values * (long) ROWS_PER_VALUE <= rows;
    }

    @Override
    public long bytes() {
        return values.stream().mapToLong(value -> 2L * value.length()).sum();
    }

    /** The values in which the text occurs, in either case. */
    List<String> with(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return values.stream().filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }
}
