package org.keqing.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keqing.internal.ui.table.CellText;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;

/**
 * Rows kept in memory, for short lists such as rounds, plans or contracts.
 *
 * @param <R> type of a row
 * @since 0.1
 */
public final class ListRows<R> implements RowSource<R> {

    private final Map<String, TableColumn<R>> columns = new java.util.HashMap<>();
    private List<R> all = List.of();
    private List<R> shown = List.of();
    private List<SortKey> keys = List.of();
    private Map<String, String> filters = Map.of();
    private Runnable listener = () -> { };

    /** An empty list for a table with these columns. */
    public ListRows(List<TableColumn<R>> columns) {
        columns.forEach(c -> this.columns.put(c.id(), c));
    }

    /** Replaces the rows; the natural order is the list's. */
    public void set(List<? extends R> rows) {
        all = List.copyOf(rows);
        arrange();
    }

    /** The place of a row in the present order, -1 when it is not shown. */
    public int indexOf(R row) {
        return shown.indexOf(row);
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public int total() {
        return all.size();
    }

    @Override
    public Optional<R> row(int index) {
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
    }

    @Override
    public void sort(List<SortKey> newKeys) {
        keys = List.copyOf(newKeys);
        arrange();
    }

    @Override
    public List<SortKey> sort() {
        return keys;
    }

    @Override
    public void filter(Map<String, String> texts) {
        filters = Map.copyOf(texts);
        arrange();
    }

    @Override
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    private void arrange() {
        List<R> rows = new ArrayList<>(all);
        rows.removeIf(row -> !matches(row));
        comparator().ifPresent(rows::sort);
        shown = rows;
        listener.run();
    }

    private boolean matches(R row) {
        return filters.entrySet().stream().allMatch(filter -> {
            TableColumn<R> column = columns.get(filter.getKey());
            String text = column == null ? "" : CellText.shown(column.kind(), column.value().apply(row), TierBadges.standard()); //$NON-NLS-1$
            return text.toLowerCase(Locale.ROOT).contains(filter.getValue().toLowerCase(Locale.ROOT));
        });
    }

    private Optional<Comparator<R>> comparator() {
        return keys.stream().filter(k -> columns.containsKey(k.columnId())).map(this::comparator).reduce(Comparator::thenComparing);
    }

    private Comparator<R> comparator(SortKey key) {
        TableColumn<R> column = columns.get(key.columnId());
        Comparator<Object> values = ListRows::compare;
        Comparator<Object> directed = key.ascending() ? values : values.reversed();
        return (a, b) -> {
            Object x = column.value().apply(a);
            Object y = column.value().apply(b);
            if (x == null || y == null) {
                return x == y ? 0 : x == null ? 1 : -1;
            }
            return directed.compare(x, y);
        };
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static int compare(Object x, Object y) {
        if (x instanceof Tier a && y instanceof Tier b) {
            TierBadges badges = TierBadges.standard();
            return Integer.compare(order(a, badges), order(b, badges));
        }
        return x instanceof Comparable c && x.getClass() == y.getClass() ? c.compareTo(y) : x.toString().compareTo(y.toString());
    }

    private static int order(Tier tier, TierBadges badges) {
        return tier.id() == null ? Integer.MAX_VALUE : badges.style(tier).order();
    }
}
