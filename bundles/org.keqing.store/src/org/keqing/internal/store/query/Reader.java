package org.keqing.internal.store.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.TableFacts;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.internal.store.query.Plan.Place;
import org.keqing.model.base.BasePackage;
import org.keqing.store.Column;
import org.keqing.store.Columns;
import org.keqing.store.Condition;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.RowVisitor;
import org.keqing.store.Sort;

/**
 * Answers queries on a connection. A page is read in two steps: first the ids, which an index holds together with the sort
 * columns, then the rows of these ids.
 */
public final class Reader {

    private static final int FETCH = 2_000;
    private static final int IN_LIST = 500;
    private static final int PICKED = 20_000;

    private final Mappings mappings;
    private final DSLContext sql;
    private final Connection connection;
    private final Facts facts;
    private final boolean picksFirstRows;

    /** What lists must know of a table. */
    @FunctionalInterface
    public interface Facts {
        TableFacts of(String table) throws SQLException;
    }

    /** @param picksFirstRows as {@link org.keqing.store.spi.Database#picksFirstRows()} */
    public Reader(Mappings mappings, DSLContext sql, Connection connection, Facts facts, boolean picksFirstRows) {
        this.mappings = mappings;
        this.sql = sql;
        this.connection = connection;
        this.facts = facts;
        this.picksFirstRows = picksFirstRows;
    }

    public long count(Query query) throws SQLException {
        Plan plan = new Plan(mappings, query);
        org.jooq.Condition where = plan.condition(query.where());
        long[] count = {0};
        run(sql.select(DSL.count()).from(plan.from()).where(where), rows -> count[0] = rows.getLong(1));
        return count[0];
    }

    public Page page(Query query, List<EStructuralFeature> columns, PageKey after, int limit) throws SQLException {
        Plan plan = new Plan(mappings, query);
        Keyset keyset = keyset(plan, query);
        org.jooq.Condition where = plan.condition(query.where());
        List<PageKey> keys = new ArrayList<>();
        for (org.jooq.Condition segment : keyset.segments(after)) {
            if (keys.size() <= limit) {
                keys.addAll(keys(plan, query, where.and(segment), keyset, 0, limit + 1 - keys.size()));
            }
        }
        return page(query, columns, keys, limit);
    }

    public Page pageAt(Query query, List<EStructuralFeature> columns, long offset, int limit) throws SQLException {
        Plan plan = new Plan(mappings, query);
        Keyset keyset = keyset(plan, query);
        return page(query, columns, keys(plan, query, plan.condition(query.where()), keyset, offset, limit + 1), limit);
    }

    private Keyset keyset(Plan plan, Query query) throws SQLException {
        List<Keyset.Key> keys = new ArrayList<>();
        for (Sort each : query.order()) {
            Place place = plan.place(each.feature());
            boolean nullable = place.joined() || !facts.of(place.table()).notNull().contains(place.mapping().column());
            keys.add(new Keyset.Key(place.field(), each.ascending(), nullable));
        }
        return new Keyset(keys, plan.id());
    }

    private List<PageKey> keys(Plan plan, Query query, org.jooq.Condition where, Keyset keyset, long offset, int limit) throws SQLException {
        List<Place> sort = plan.places(query.order().stream().map(Sort::feature).toList());
        Set<Field<?>> fields = new LinkedHashSet<>();
        fields.add(plan.id());
        sort.forEach(place -> fields.add(place.field()));
        List<Field<?>> selected = List.copyOf(fields);
        int[] columns = sort.stream().mapToInt(place -> selected.indexOf(place.field()) + 1).toArray();
        var unsorted = sql.select(selected).from(plan.from()).where(where);
        if (!picksFirstRows && offset + limit <= PICKED && !isIndexed(query, sort)) {
            FirstRows first = new FirstRows(query.order(), (int) offset + limit);
            run(unsorted, rows -> first.add(key(rows, sort, columns)));
            List<PageKey> rows = first.rows();
            return rows.subList((int) Math.min(offset, rows.size()), rows.size());
        }
        List<PageKey> keys = new ArrayList<>();
        run(unsorted.orderBy(keyset.order()).offset(offset).limit(limit), rows -> keys.add(key(rows, sort, columns)));
        return keys;
    }

    private static PageKey key(ResultSet rows, List<Place> sort, int[] columns) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sort.get(i).mapping().read(rows, columns[i]);
        }
        return new PageKey(Arrays.asList(values), rows.getLong(1));
    }

    /** Whether an index gives all rows in this order. */
    private boolean isIndexed(Query query, List<Place> sort) throws SQLException {
        if (!(query.where() instanceof Condition.All) || sort.stream().anyMatch(Place::joined)
                || query.order().stream().anyMatch(each -> !each.ascending())) {
            return false;
        }
        List<String> columns = new ArrayList<>(sort.stream().map(place -> place.mapping().column()).toList());
        columns.add("id");
        return facts.of(mappings.of(query.type()).table()).isIndexed(columns);
    }

    private Page page(Query query, List<EStructuralFeature> columns, List<PageKey> keys, int limit) throws SQLException {
        PageKey next = keys.size() > limit ? keys.get(limit - 1) : null;
        List<PageKey> shown = keys.subList(0, Math.min(limit, keys.size()));
        Map<Long, Row> rows = new HashMap<>();
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(columns);
        for (int from = 0; from < shown.size(); from += IN_LIST) {
            List<Long> ids = shown.subList(from, Math.min(from + IN_LIST, shown.size())).stream().map(PageKey::id).toList();
            rows(plan, places, plan.id().in(ids), List.of(), (id, values) -> rows.put(id, new Row(id, Arrays.asList(values))));
        }
        return new Page(columns, shown.stream().map(key -> rows.get(key.id())).filter(row -> row != null).toList(), next);
    }

    /** Visits all rows; without sort columns in the database's own order. */
    public long scan(Query query, List<EStructuralFeature> features, RowVisitor visitor) throws SQLException {
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(features);
        org.jooq.Condition where = plan.condition(query.where());
        Keyset keyset = keyset(plan, query);
        return rows(plan, places, where, query.order().isEmpty() ? List.of() : keyset.order(), visitor);
    }

    public Columns columns(Query query, List<EStructuralFeature> features) throws SQLException {
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(features);
        org.jooq.Condition where = plan.condition(query.where());
        Keyset keyset = keyset(plan, query);
        ColumnBuilder ids = new ColumnBuilder(FeatureMapping.identified(BasePackage.Literals.IDENTIFIED__ID));
        List<ColumnBuilder> builders = places.stream().map(place -> new ColumnBuilder(place.mapping())).toList();
        plainRows(plan, places, where, query.order().isEmpty() ? List.of() : keyset.order(), (id, values) -> {
            ids.add(id);
            for (int i = 0; i < values.length; i++) {
                builders.get(i).add(values[i]);
            }
        });
        int[] order = query.order().isEmpty() ? orderById(((Column.Longs) ids.build(null)).values()) : null;
        return new Columns(((Column.Longs) ids.build(order)).values(), builders.stream().map(b -> b.build(order)).toList());
    }

    private static int[] orderById(long[] ids) {
        boolean sorted = IntStream.range(1, ids.length).allMatch(i -> ids[i - 1] < ids[i]);
        return sorted ? null : IntStream.range(0, ids.length).boxed().sorted((a, b) -> Long.compare(ids[a], ids[b])).mapToInt(i -> i).toArray();
    }

    private long rows(Plan plan, List<Place> places, org.jooq.Condition where, List<? extends OrderField<?>> order, RowVisitor visitor)
            throws SQLException {
        return plainRows(plan, places, where, order, (id, values) -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = places.get(i).mapping().toModel(values[i]);
            }
            visitor.row(id, values);
        });
    }

    private long plainRows(Plan plan, List<Place> places, org.jooq.Condition where, List<? extends OrderField<?>> order, RowVisitor visitor)
            throws SQLException {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(plan.id());
        places.forEach(place -> fields.add(place.field()));
        Object[] values = new Object[places.size()];
        return run(sql.select(fields).from(plan.from()).where(where).orderBy(order), rows -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = places.get(i).mapping().read(rows, i + 2);
            }
            visitor.row(rows.getLong(1), values);
        });
    }

    private long run(Select<?> select, RowAction action) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.render(select))) {
            int index = 1;
            for (Object value : select.getBindValues()) {
                Jdbc.bind(statement, index++, value, Types.VARCHAR);
            }
            statement.setFetchSize(FETCH);
            long count = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.row(rows);
                    count++;
                }
            }
            return count;
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new VisitorException(e);
        }
    }

    /** What a visitor threw. */
    public static final class VisitorException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        VisitorException(Exception cause) {
            super(cause);
        }
    }

    @FunctionalInterface
    private interface RowAction {
        void row(ResultSet rows) throws Exception;
    }
}
