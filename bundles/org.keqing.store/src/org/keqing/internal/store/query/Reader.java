package org.keqing.internal.store.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.keqing.internal.store.TableFacts;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.internal.store.query.Matches.Found;
import org.keqing.internal.store.query.Plan.Place;
import org.keqing.model.base.BasePackage;
import org.keqing.store.Column;
import org.keqing.store.Columns;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.RowVisitor;
import org.keqing.store.Sort;

/**
 * Answers queries on a connection. A page is read in two steps: first the keys, which an index holds, then the rows of these keys.
 */
public final class Reader {

    private final Mappings mappings;
    private final Sql sql;
    private final Facts facts;
    private final boolean picksFirstRows;
    private final Held held;

    /** What lists must know of a table. */
    @FunctionalInterface
    public interface Facts {
        TableFacts of(String table) throws SQLException;
    }

    /**
     * Makes a reader.
     *
     * @param picksFirstRows whether the product picks the first rows of a sorted list well
     * @param held the columns that may be searched in memory
     */
    public Reader(Mappings mappings, DSLContext context, Connection connection, Facts facts, boolean picksFirstRows, Held held) {
        this.held = held;
        this.mappings = mappings;
        this.sql = new Sql(context, connection);
        this.facts = facts;
        this.picksFirstRows = picksFirstRows;
    }

    public long count(Query query) throws SQLException {
        Plan plan = new Plan(mappings, query);
        Optional<Found> found = new Matches(plan, sql, facts, held).find(query).filter(Found::isExact);
        if (found.isPresent()) {
            return found.get().ids().length;
        }
        org.jooq.Condition where = plan.condition(query.where());
        long[] count = {0};
        sql.run(sql.context().select(DSL.count()).from(plan.from()).where(where), rows -> count[0] = rows.getLong(1));
        return count[0];
    }

    public Page page(Query query, List<EStructuralFeature> columns, PageKey after, int limit) throws SQLException {
        Keys keys = new Keys(mappings, sql, query, facts, picksFirstRows, held);
        return page(query, columns, keys.after(after, oneMore(limit)), limit, keys);
    }

    public Page pageAt(Query query, List<EStructuralFeature> columns, long offset, int limit) throws SQLException {
        Keys keys = new Keys(mappings, sql, query, facts, picksFirstRows, held);
        return page(query, columns, keys.at(offset, oneMore(limit)), limit, keys);
    }

    /** A row more than wanted tells whether another page follows. */
    private static int oneMore(int limit) {
        return Math.min(limit, Integer.MAX_VALUE - 1) + 1;
    }

    private Page page(Query query, List<EStructuralFeature> columns, List<PageKey> keys, int limit, Keys source) throws SQLException {
        PageKey next = keys.size() > limit ? keys.get(limit - 1) : null;
        List<PageKey> shown = keys.subList(0, Math.min(limit, keys.size()));
        Map<Long, Row> rows = new HashMap<>();
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(columns);
        for (int from = 0; from < shown.size(); from += Keys.IN_LIST) {
            List<Long> ids = shown.subList(from, Math.min(from + Keys.IN_LIST, shown.size())).stream().map(PageKey::id).toList();
            rows(plan, places, plan.id().in(ids), List.of(), (id, values) -> rows.put(id, new Row(id, Arrays.asList(values))));
        }
        return new Page(columns, shown.stream().map(key -> rows.get(key.id())).filter(Objects::nonNull).toList(), next, source.total());
    }

    /** Reads ahead what a search in these texts, in the order of this query, takes from memory. */
    public void prepareSearch(Query query, List<EStructuralFeature> texts) throws SQLException {
        new Keys(mappings, sql, query, facts, picksFirstRows, held).prepare();
        Plan plan = new Plan(mappings, query);
        if (held.isFor(plan)) {
            Matches matches = new Matches(plan, sql, facts, held);
            for (EStructuralFeature text : texts) {
                matches.prepare(text);
            }
        }
    }

    /** Visits all rows; without sort columns in the database's own order. */
    public long scan(Query query, List<EStructuralFeature> features, RowVisitor visitor) throws SQLException {
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(features);
        org.jooq.Condition where = plan.condition(query.where());
        return rows(plan, places, where, order(plan, query), visitor);
    }

    public Columns columns(Query query, List<EStructuralFeature> features) throws SQLException {
        Plan plan = new Plan(mappings, query);
        List<Place> places = plan.places(features);
        org.jooq.Condition where = plan.condition(query.where());
        ColumnBuilder ids = new ColumnBuilder(FeatureMapping.identified(BasePackage.Literals.IDENTIFIED__ID));
        List<ColumnBuilder> builders = places.stream().map(place -> new ColumnBuilder(place.mapping())).toList();
        plainRows(plan, places, where, order(plan, query), (id, values) -> {
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

    private static List<SortField<?>> order(Plan plan, Query query) {
        List<SortField<?>> order = new ArrayList<>();
        for (Sort each : query.order()) {
            Field<Object> field = plan.place(each.feature()).field();
            order.add(each.ascending() ? field.asc() : field.desc());
        }
        if (!order.isEmpty()) {
            order.add(query.order().getLast().ascending() ? plan.id().asc() : plan.id().desc());
        }
        return order;
    }

    private long rows(Plan plan, List<Place> places, org.jooq.Condition where, List<SortField<?>> order, RowVisitor visitor) throws SQLException {
        return plainRows(plan, places, where, order, (id, values) -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = places.get(i).mapping().toModel(values[i]);
            }
            visitor.row(id, values);
        });
    }

    private long plainRows(Plan plan, List<Place> places, org.jooq.Condition where, List<SortField<?>> order, RowVisitor visitor)
            throws SQLException {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(plan.id());
        places.forEach(place -> fields.add(place.field()));
        Object[] values = new Object[places.size()];
        return sql.run(sql.context().select(fields).from(plan.from()).where(where).orderBy(order), rows -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = places.get(i).mapping().read(rows, i + 2);
            }
            visitor.row(rows.getLong(1), values);
        });
    }
}
