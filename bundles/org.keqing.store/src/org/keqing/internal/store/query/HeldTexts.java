package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jooq.Field;

/**
 * The texts of a column in memory, in lower case. They stand one behind the other in long strings, since one search in a long
 * string is many times faster than a search in each of its parts, and a string keeps what is plain Latin in one byte per letter.
 */
final class HeldTexts implements Held.Content {

    private static final char END = '\0';
    private static final int LENGTH = 1 << 16;

    private final List<Part> parts = new ArrayList<>();
    private StringBuilder part = new StringBuilder(LENGTH);
    private Ids adding = new Ids();
    private long[] ids;
    private int partBegin;
    private long length;

    /**
     * Some texts.
     *
     * @param texts each with {@link #END} behind it
     * @param first place of the first one's id
     */
    private record Part(String texts, int first) {
    }

    /** Whether a search for this text can be answered. */
    static boolean canFind(String text) {
        return !text.isEmpty() && text.indexOf(END) < 0;
    }

    /** Reads a column: its texts, or its values when they are few. */
    static Held.Content read(Sql sql, Plan plan, Field<Object> column) throws SQLException {
        HeldTexts texts = new HeldTexts();
        Set<String> values = new HashSet<>();
        long rows = sql.run(sql.context().select(plan.id(), column).from(plan.rootTable()).where(column.isNotNull()), row -> {
            String text = row.getString(2);
            if (values.size() <= HeldValues.FEW) {
                values.add(text);
            }
            if (texts.length <= Held.LIMIT) {
                texts.add(row.getLong(1), text);
            }
        });
        texts.complete();
        return HeldValues.suit(values.size(), rows) ? new HeldValues(values) : texts;
    }

    private void add(long id, String text) {
        adding.add(id);
        length += text.length();
        part.append(text.toLowerCase(Locale.ROOT).replace(END, ' ')).append(END);
        if (part.length() >= LENGTH) {
            endPart();
        }
    }

    private void complete() {
        endPart();
        part = null;
        ids = adding.array();
        adding = null;
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(new Part(part.toString(), partBegin));
            part.setLength(0);
        }
        partBegin = adding.size();
    }

    @Override
    public long bytes() {
        return (long) ids.length * Long.BYTES + parts.stream().mapToLong(each -> each.texts().length() * (isLatin(each.texts()) ? 1L : 2L)).sum();
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x100);
    }

    /** The ids of the texts in which this one occurs, in either case, in ascending order. */
    long[] find(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Ids found = new Ids();
        for (Part each : parts) {
            String texts = each.texts();
            int place = each.first();
            int begin = 0;
            for (int hit = texts.indexOf(wanted); hit >= 0; hit = texts.indexOf(wanted, begin)) {
                int end = texts.indexOf(END, begin);
                while (end < hit) {
                    place++;
                    end = texts.indexOf(END, end + 1);
                }
                found.add(ids[place++]);
                begin = end + 1;
            }
        }
        return found.sorted();
    }
}
