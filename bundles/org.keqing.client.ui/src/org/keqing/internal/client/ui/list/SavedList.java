package org.keqing.internal.client.ui.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keqing.ui.table.TableState;

/**
 * A list of clients that a user named: which clients, in which order, with which columns.
 *
 * @param name    the user's name for it
 * @param search  what stands in the search box
 * @param filters what stands in the filter row, by column id
 * @param table   columns, widths and sort
 */
record SavedList(String name, String search, Map<String, String> filters, TableState table) {

    private static final String NAME = "name"; //$NON-NLS-1$
    private static final String SEARCH = "search"; //$NON-NLS-1$
    private static final String TABLE = "table"; //$NON-NLS-1$
    private static final String FILTER = "filter."; //$NON-NLS-1$

    SavedList {
        filters = Map.copyOf(filters);
    }

    /** The same list under another name. */
    SavedList named(String newName) {
        return new SavedList(newName, search, filters, table);
    }

    /** Whether both show the same clients, in the same order, with the same columns; widths do not count. */
    boolean showsSameAs(SavedList other) {
        return search.equals(other.search) && filters.equals(other.filters) && table.showsSameAs(other.table);
    }

    /** The list in one line. */
    String toLine() {
        StringBuilder line = new StringBuilder();
        append(line, NAME, name);
        append(line, SEARCH, search);
        append(line, TABLE, table.toText());
        new TreeMap<>(filters).forEach((column, text) -> append(line, FILTER + column, text));
        return line.toString();
    }

    /** Reads a line of {@link #toLine()}; empty when it is none. */
    static Optional<SavedList> parse(String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : line.split("&")) { //$NON-NLS-1$
            int at = part.indexOf('=');
            if (at > 0) {
                parts.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        Map<String, String> filters = new LinkedHashMap<>();
        parts.forEach((key, value) -> {
            if (key.startsWith(FILTER)) {
                filters.put(key.substring(FILTER.length()), value);
            }
        });
        return TableState.parse(parts.getOrDefault(TABLE, "")).filter(t -> parts.containsKey(NAME)) //$NON-NLS-1$
            .map(table -> new SavedList(parts.get(NAME), parts.getOrDefault(SEARCH, ""), filters, table)); //$NON-NLS-1$
    }

    private static void append(StringBuilder line, String key, String value) {
        line.append(line.isEmpty() ? "" : "&").append(key).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
