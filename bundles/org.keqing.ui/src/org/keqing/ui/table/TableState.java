package org.keqing.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a user arranged a {@link DataTable}: what can be written down and used again. Columns are named by their ids, so that a state outlives columns that
 * come and go with plug-ins.
 *
 * @param order  ids of all columns, from left to right
 * @param hidden ids of the columns that are not shown
 * @param widths widths in pixels that the user gave to columns; the others fit themselves
 * @param sort   the order of the rows, most important key first
 * @since 0.1
 */
public record TableState(List<String> order, Set<String> hidden, Map<String, Integer> widths, List<SortKey> sort) {

    private static final String ORDER = "order="; //$NON-NLS-1$
    private static final String WIDTHS = "widths="; //$NON-NLS-1$
    private static final String SORT = "sort="; //$NON-NLS-1$

    /** Copies what it is given. */
    public TableState {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
        sort = List.copyOf(sort);
    }

    /** The state in which a table with these columns begins. */
    public static TableState of(List<? extends TableColumn<?>> columns) {
        return new TableState(columns.stream().map(TableColumn::id).toList(),
            columns.stream().filter(c -> !c.visible()).map(TableColumn::id).collect(Collectors.toSet()), Map.of(), List.of());
    }

    /**
     * Reads what {@link #toText()} wrote.
     *
     * @return empty when the text is no state
     */
    public static Optional<TableState> parse(String text) {
        List<String> order = new ArrayList<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (String column : value(text, ORDER)) {
            boolean shown = !column.startsWith("-"); //$NON-NLS-1$
            String id = shown ? column : column.substring(1);
            order.add(id);
            if (!shown) {
                hidden.add(id);
            }
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String width : value(text, WIDTHS)) {
            int colon = width.lastIndexOf(':');
            if (colon > 0 && width.substring(colon + 1).matches("[0-9]{1,5}")) { //$NON-NLS-1$
                widths.put(width.substring(0, colon), Integer.valueOf(width.substring(colon + 1)));
            }
        }
        List<SortKey> sort = value(text, SORT).stream().filter(k -> k.length() > 1)
            .map(k -> new SortKey(k.substring(0, k.length() - 1), k.endsWith("+"))).toList(); //$NON-NLS-1$
        return order.isEmpty() ? Optional.empty() : Optional.of(new TableState(order, hidden, widths, sort));
    }

    /** The state in three lines: {@code order=tier,code,-nature}, {@code widths=code:120}, {@code sort=score-,name+}. */
    public String toText() {
        return ORDER + String.join(",", order.stream().map(id -> hidden.contains(id) ? '-' + id : id).toList()) //$NON-NLS-1$
            + '\n' + WIDTHS + String.join(",", order.stream().filter(widths::containsKey).map(id -> id + ':' + widths.get(id)).toList()) //$NON-NLS-1$
            + '\n' + SORT + String.join(",", sort.stream().map(k -> k.columnId() + (k.ascending() ? '+' : '-')).toList()) + '\n'; //$NON-NLS-1$
    }

    /**
     * The state for the columns that there are: those that are gone are left out, new ones stand hidden at the end.
     *
     * @param ids the ids of all columns
     */
    public TableState over(List<String> ids) {
        Set<String> known = new LinkedHashSet<>(order);
        known.retainAll(ids);
        Set<String> gone = new LinkedHashSet<>(hidden);
        gone.retainAll(ids);
        ids.stream().filter(known::add).forEach(gone::add);
        Map<String, Integer> kept = new LinkedHashMap<>(widths);
        kept.keySet().retainAll(ids);
        return new TableState(List.copyOf(known), gone, kept, sort.stream().filter(k -> ids.contains(k.columnId())).toList());
    }

    /** Whether the same columns stand in the same order with the same sort, whatever their widths. */
    public boolean showsSameAs(TableState other) {
        return shown().equals(other.shown()) && sort.equals(other.sort);
    }

    /** Ids of the shown columns, from left to right. */
    public List<String> shown() {
        return order.stream().filter(id -> !hidden.contains(id)).toList();
    }

    private static List<String> value(String text, String key) {
        return text.lines().filter(l -> l.startsWith(key)).map(l -> l.substring(key.length())).filter(v -> !v.isEmpty()).findFirst()
            .map(v -> List.of(v.split(","))).orElse(List.of()); //$NON-NLS-1$
    }
}
