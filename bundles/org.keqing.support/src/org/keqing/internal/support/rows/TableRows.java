package org.keqing.internal.support.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jooq.Record;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.Tx;

/**
 * The rows of one table as a kind of files: a row with a key that is there changes what the file has columns for, another one is added. Of rows
 * with ids of their own several may have one key: the first one of a file is the first one made, and so on.
 */
abstract class TableRows implements RowKind {

    private final String id;
    private final String table;
    private final int keys;
    private final List<Field> fields;
    private final String author;
    private final boolean numbered;

    /**
     * A kind.
     *
     * @param keys     how many fields, the first ones, make the key
     * @param author   column that names who entered a row; {@code null} for none
     * @param numbered whether rows have an id of their own
     */
    TableRows(String id, String table, int keys, List<Field> fields, String author, boolean numbered) {
        this.id = id;
        this.table = table;
        this.keys = keys;
        this.fields = fields;
        this.author = author;
        this.numbered = numbered;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name(Locale locale) {
        return KindWords.of(id, locale);
    }

    @Override
    public final List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public final Set<String> required() {
        return fields.stream().filter(Field::required).map(Field::name).collect(Collectors.toSet());
    }

    @Override
    public final boolean isExported() {
        return true;
    }

    /** Further rules of a row that is well formed; values in the order of the fields, as the table has them. */
    void check(RowReader rows, List<Object> values) {
    }

    /** Whether this is what the company sets, so that only the policy manager may change it. */
    boolean isSetting() {
        return false;
    }

    /** @param id where rows have one, else {@code null} */
    private record Stored(Long id, List<Object> values) {
    }

    /** A row to write: over one that is there, {@code null} for a new one. */
    private record Change(Stored before, List<Object> values) {
    }

    private List<Object> key(List<Object> values) {
        return List.copyOf(values.subList(0, keys));
    }

    /** By key; of numbered rows several may share one, the first made stands first. */
    private Map<List<Object>, List<Stored>> stored(Tx tx) {
        Map<List<Object>, List<Stored>> stored = new HashMap<>();
        String columns = fields.stream().map(Field::column).collect(Collectors.joining(", ")); //$NON-NLS-1$
        for (Record row : tx.sql().fetch("SELECT " + columns + (numbered ? ", id FROM " + table + " ORDER BY id" : " FROM " + table))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            List<Object> values = new ArrayList<>();
            IntStream.range(0, fields.size()).forEach(i -> values.add(i < keys ? Objects.requireNonNullElse(fields.get(i).stored(row, i), "") : fields.get(i).stored(row, i))); //$NON-NLS-1$
            stored.computeIfAbsent(key(values), key -> new ArrayList<>()).add(new Stored(numbered ? row.get(fields.size(), Long.class) : null, values));
        }
        return stored;
    }

    @Override
    public final void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        if (isSetting()) {
            DefaultSupportRoles.requireManager(store, user);
        }
        Clients clients = store.read(Clients::read);
        Map<List<Object>, List<Stored>> stored = store.read(this::stored);
        List<Change> changes = new ArrayList<>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        while (rows.next()) {
            List<Object> values = new ArrayList<>();
            fields.forEach(field -> values.add(field.read(rows, clients)));
            if (rows.isBad()) {
                continue;
            }
            for (int i = 0; i < keys; i++) {
                values.set(i, Objects.requireNonNullElse(values.get(i), "")); //$NON-NLS-1$
            }
            List<Object> key = key(values);
            int before = seen.merge(key, 1, Integer::sum) - 1;
            List<Stored> there = stored.getOrDefault(key, List.of());
            Stored known = before < there.size() ? there.get(before) : null;
            if (known != null) {
                IntStream.range(keys, fields.size()).filter(i -> !rows.has(fields.get(i).name())).forEach(i -> values.set(i, known.values().get(i)));
            }
            check(rows, values);
            if (before > 0 && !numbered) {
                rows.problem(fields.getFirst().name(), Messages.MsgTwice);
            } else if (known != null && values.equals(known.values())) {
                rows.count(RowReader.Effect.UNCHANGED);
            } else {
                rows.count(known == null ? RowReader.Effect.INSERTED : RowReader.Effect.UPDATED);
                changes.add(new Change(known, values));
            }
        }
        if (!rehearsal && !rows.hasProblems() && !changes.isEmpty()) {
            store.write(user, tx -> {
                changes.forEach(change -> write(tx, user, change));
                return null;
            });
        }
    }

    private void write(Tx tx, String user, Change change) {
        List<Object> values = change.values();
        List<String> columns = new ArrayList<>(fields.stream().map(Field::column).toList());
        List<Object> all = new ArrayList<>(values);
        if (author != null) {
            columns.add(author);
            all.add(user);
        }
        if (change.before() != null) {
            List<Object> arguments = new ArrayList<>(all.subList(keys, all.size()));
            arguments.addAll(numbered ? List.of(change.before().id()) : values.subList(0, keys));
            tx.sql().execute("UPDATE " + table + " SET " + columns.subList(keys, columns.size()).stream().map(each -> each + " = ?").collect(Collectors.joining(", ")) + " WHERE " + which(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    arguments.toArray());
            return;
        }
        if (numbered) {
            columns.add("id"); //$NON-NLS-1$
            all.add(tx.newId());
        }
        tx.sql().execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + "?, ".repeat(all.size() - 1) + "?)", all.toArray()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private String which() {
        return numbered ? "id = ?" //$NON-NLS-1$
                : fields.subList(0, keys).stream().map(each -> each.type() instanceof Field.Text ? "COALESCE(" + each.column() + ", '') = ?" : each.column() + " = ?") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .collect(Collectors.joining(" AND ")); //$NON-NLS-1$
    }

    @Override
    public final void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        store.read(tx -> {
            Clients clients = Clients.read(tx);
            List<List<Object>> all = new ArrayList<>();
            for (Stored each : stored(tx).values().stream().flatMap(List::stream).toList()) {
                List<Object> written = new ArrayList<>();
                IntStream.range(0, fields.size()).forEach(i -> written.add(fields.get(i).written(each.values().get(i), clients)));
                all.add(written);
            }
            all.sort((a, b) -> IntStream.range(0, keys).map(i -> Objects.toString(a.get(i), "").compareTo(Objects.toString(b.get(i), ""))).filter(order -> order != 0).findFirst().orElse(0)); //$NON-NLS-1$ //$NON-NLS-2$
            for (List<Object> row : all) {
                out.row(row.toArray());
                progress.worked(1);
            }
            return null;
        });
    }
}
