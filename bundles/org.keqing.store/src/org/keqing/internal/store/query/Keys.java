package org.keqing.internal.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.internal.store.query.Matches.Found;
import org.keqing.internal.store.query.Plan.Place;
import org.keqing.store.Condition;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.Sort;

/**
 * Finds the keys of a page. Where an index has the order, or the product picks first rows well, the database does it. Else: few
 * matching rows are fetched and sorted here; among many the index is walked until the page is full, and when the matching ids are
 * known this takes no look at the rows; in the remaining cases all rows pass by and the first are kept.
 */
final class Keys {

    private static final int PICKED = 20_000;
    private static final int FEW = 5_000;
    private static final int WALK_STEP = 1_000;
    private static final int WALK_STEPS = 25;
    private static final int WALK_PAGE = 1_000;
    private static final int FOLLOW_STEPS = 6;
    private static final int FAR = 10_000;
    static final int FEW_FOUND = 50_000;
    static final int FEW_FOLLOWED = 2_000;
    static final int IN_LIST = 500;

    private final Mappings mappings;
    private final Sql sql;
    private final Held held;
    private final Query query;
    private final Plan plan;
    private final Keyset keyset;
    private final org.jooq.Condition where;
    private final List<Place> sort;
    private final List<Field<?>> selected;
    private final int[] columns;
    private final boolean inOrder;
    private final boolean indexed;
    private final Optional<Found> found;
    private OptionalLong total = OptionalLong.empty();

    Keys(Mappings mappings, Sql sql, Query query, Reader.Facts facts, boolean picksFirstRows, Held held) throws SQLException {
        this.mappings = mappings;
        this.sql = sql;
        this.held = held;
        this.query = query;
        this.plan = new Plan(mappings, query);
        this.sort = plan.places(query.order().stream().map(Sort::feature).toList());
        this.keyset = keyset(facts);
        this.where = plan.condition(query.where());
        Set<Field<?>> fields = new LinkedHashSet<>();
        fields.add(plan.id());
        sort.forEach(place -> fields.add(place.field()));
        this.selected = List.copyOf(fields);
        this.columns = sort.stream().mapToInt(place -> selected.indexOf(place.field()) + 1).toArray();
        this.indexed = isIndexed(facts);
        this.inOrder = picksFirstRows || indexed && query.where() instanceof Condition.All;
        this.found = inOrder ? Optional.empty() : new Matches(plan, sql, facts, held).find(query);
    }

    private Keyset keyset(Reader.Facts facts) throws SQLException {
        List<Keyset.Key> keys = new ArrayList<>();
        for (Sort each : query.order()) {
            Place place = plan.place(each.feature());
            boolean nullable = place.joined() || !facts.of(place.table()).notNull().contains(place.mapping().column());
            keys.add(new Keyset.Key(place.field(), each.ascending(), nullable));
        }
        return new Keyset(keys, plan.id());
    }

    /** Whether an index has this order. */
    private boolean isIndexed(Reader.Facts facts) throws SQLException {
        if (sort.stream().anyMatch(Place::joined)) {
            return false;
        }
        List<String> order = new ArrayList<>();
        for (int i = 0; i < sort.size(); i++) {
            order.add((query.order().get(i).ascending() ? "" : "-") + sort.get(i).mapping().column());
        }
        order.add((query.order().isEmpty() || query.order().getLast().ascending() ? "" : "-") + "id");
        return facts.of(plan.root().table()).isIndexed(order);
    }

    /** Number of all rows, when finding keys told it. */
    OptionalLong total() {
        return total;
    }

    /** Reads ahead what a search in this order takes from memory. */
    void prepare() throws SQLException {
        if (held.isFor(plan) && indexed && hasOrder()) {
            order();
        }
    }

    /** Keys behind a key, at most this many. */
    List<PageKey> after(PageKey after, int limit) throws SQLException {
        return inOrder ? ordered(plan.from(), where, after, limit) : picked(after, limit);
    }

    /** Keys at a position. */
    List<PageKey> at(long offset, int limit) throws SQLException {
        if (knowsMany() || offset > FAR && held.isFor(plan) && indexed && hasOrder() && query.where() instanceof Condition.All) {
            Optional<List<PageKey>> keys = fromOrder(null, offset, limit);
            if (keys.isPresent()) {
                return keys.get();
            }
        }
        if (inOrder || offset + limit > PICKED) {
            List<PageKey> keys = new ArrayList<>();
            sql.run(select(plan.from(), where).orderBy(keyset.order()).offset(offset).limit(limit), rows -> keys.add(key(rows)));
            return keys;
        }
        List<PageKey> keys = picked(null, (int) offset + limit);
        return keys.subList((int) Math.min(offset, keys.size()), keys.size());
    }

    private List<PageKey> ordered(Table<?> from, org.jooq.Condition condition, PageKey after, int limit) throws SQLException {
        List<PageKey> keys = new ArrayList<>();
        for (org.jooq.Condition segment : keyset.segments(after)) {
            if (keys.size() < limit) {
                sql.run(select(from, condition.and(segment)).orderBy(keyset.order()).limit(limit - keys.size()), rows -> keys.add(key(rows)));
            }
        }
        return keys;
    }

    private List<PageKey> picked(PageKey after, int limit) throws SQLException {
        if (knowsMany()) {
            total = OptionalLong.of(found.orElseThrow().ids().length);
            Optional<List<PageKey>> keys = held.has(plan, orderKey()) ? Optional.empty() : follow(found.orElseThrow().ids(), after, limit);
            keys = keys.isPresent() ? keys : fromOrder(after, 0, limit);
            if (keys.isPresent()) {
                return keys.get();
            }
        }
        FirstRows first = new FirstRows(query.order(), after, limit);
        Optional<Found> few = few();
        if (few.isPresent()) {
            long[] count = {0};
            probe(Ids.list(few.get().ids()), plan.condition(few.get().rest()), rows -> {
                first.add(key(rows));
                count[0]++;
            });
            total = OptionalLong.of(count[0]);
            return first.rows();
        }
        Optional<ExtensionOrder> byExtension = ExtensionOrder.of(mappings, sql, query, found);
        if (byExtension.isPresent()) {
            total = byExtension.get().total() < 0 ? OptionalLong.empty() : OptionalLong.of(byExtension.get().total());
            return byExtension.get().after(after, limit);
        }
        boolean walks = indexed && limit <= WALK_PAGE && !(query.where() instanceof Condition.All);
        if (walks && found.isEmpty() && !plan.isJoined()) {
            long[] ids = Ids.read(sql, plan, where, FEW_FOUND + 1);
            Optional<List<PageKey>> keys = ids.length > FEW_FOUND ? Optional.empty() : follow(ids, after, limit);
            if (keys.isPresent()) {
                total = OptionalLong.of(ids.length);
                return keys.get();
            }
        }
        List<PageKey> walked = walks ? walk(after, limit) : null;
        if (walked == null) {
            sql.run(select(plan.from(), where), rows -> first.add(key(rows)));
        }
        return walked == null ? first.rows() : walked;
    }

    /** Ids among which are all that match, when they are few. */
    private Optional<Found> few() throws SQLException {
        if (found.isPresent()) {
            return found.filter(ids -> ids.ids().length <= FEW_FOUND);
        }
        if (query.where() instanceof Condition.All) {
            return Optional.empty();
        }
        long[] ids = Ids.read(sql, plan, where, FEW + 1);
        return ids.length <= FEW ? Optional.of(new Found(ids, Condition.ALL)) : Optional.empty();
    }

    /** Whether the matching ids are known and too many to read their rows, but an index has their order. */
    private boolean knowsMany() {
        return indexed && hasOrder() && found.filter(ids -> ids.isExact() && ids.ids().length > FEW_FOLLOWED).isPresent();
    }

    /** Follows the index and keeps the ids that match; empty when they are not among the next. */
    private Optional<List<PageKey>> follow(long[] ids, PageKey after, int limit) throws SQLException {
        List<PageKey> keys = new ArrayList<>();
        PageKey from = after;
        for (int step = 0; step < FOLLOW_STEPS; step++) {
            int size = WALK_STEP << step;
            List<PageKey> next = ordered(plan.rootTable(), DSL.noCondition(), from, size);
            next.stream().filter(key -> Ids.contains(ids, key.id())).forEach(keys::add);
            if (keys.size() >= limit || next.size() < size) {
                return Optional.of(keys.subList(0, Math.min(limit, keys.size())));
            }
            from = next.getLast();
        }
        return Optional.empty();
    }

    /** Whether the order can be held: by one direction, so that it can be read forwards and backwards. */
    private boolean hasOrder() {
        return query.order().stream().map(Sort::ascending).distinct().count() == 1;
    }

    private Optional<Held.Known> order() throws SQLException {
        return held.get(plan, orderKey(), sql.connection(), () -> HeldOrder.read(sql, plan, keyset.order(), isAscending()));
    }

    private boolean isAscending() {
        return query.order().getFirst().ascending();
    }

    private HeldOrder.Key orderKey() {
        return new HeldOrder.Key(query.order().stream().map(Sort::feature).toList());
    }

    /**
     * Takes ids from the order in memory. Where the changed rows stand in it is not known: all of them are read with the rows of
     * the page, which begins as many rows earlier.
     */
    private Optional<List<PageKey>> fromOrder(PageKey after, long offset, int limit) throws SQLException {
        Optional<Held.Known> known = order();
        if (known.isEmpty() || !(known.get().content() instanceof HeldOrder order)) {
            return Optional.empty();
        }
        long[] changed = known.get().changed();
        if (after != null && (Ids.contains(changed, after.id()) || !order.contains(after.id()))) {
            return Optional.empty();
        }
        LongPredicate matches = found.<LongPredicate>map(each -> id -> Ids.contains(each.ids(), id)).orElse(id -> true);
        long skip = Math.max(0, offset - changed.length);
        int more = (int) (offset - skip);
        List<Long> ids = order.ids(isAscending(), after == null ? null : after.id(),
                id -> matches.test(id) && !Ids.contains(changed, id), skip, limit + more);
        Arrays.stream(changed).filter(matches).forEach(ids::add);
        FirstRows first = new FirstRows(query.order(), after, limit + more);
        probe(ids, DSL.noCondition(), rows -> first.add(key(rows)));
        List<PageKey> rows = first.rows();
        return Optional.of(rows.subList(Math.min(more, rows.size()), rows.size()));
    }

    /** Follows the index and keeps what matches; {@code null} when that takes too long. */
    private List<PageKey> walk(PageKey after, int limit) throws SQLException {
        List<PageKey> keys = new ArrayList<>();
        PageKey from = after;
        for (int step = 0; step < WALK_STEPS; step++) {
            List<PageKey> next = ordered(plan.rootTable(), DSL.noCondition(), from, WALK_STEP);
            Set<Long> matching = new HashSet<>();
            probe(next.stream().map(PageKey::id).toList(), where, rows -> matching.add(rows.getLong(1)));
            next.stream().filter(key -> matching.contains(key.id())).forEach(keys::add);
            if (keys.size() >= limit || next.size() < WALK_STEP) {
                return keys.subList(0, Math.min(limit, keys.size()));
            }
            from = next.getLast();
        }
        return null;
    }

    /** Reads the rows with these ids that fulfil the condition. */
    private void probe(List<Long> ids, org.jooq.Condition condition, Sql.RowAction action) throws SQLException {
        List<Field<?>> fields = new ArrayList<>(selected);
        fields.add(plan.outsideIndexes());
        for (int from = 0; from < ids.size(); from += IN_LIST) {
            List<Long> part = ids.subList(from, Math.min(from + IN_LIST, ids.size()));
            sql.run(sql.context().select(fields).from(plan.from()).where(plan.id().in(part)).and(condition), action);
        }
    }

    private SelectConditionStep<Record> select(Table<?> from, org.jooq.Condition condition) {
        return sql.context().select(selected).from(from).where(condition);
    }

    private PageKey key(ResultSet rows) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sort.get(i).mapping().read(rows, columns[i]);
        }
        return new PageKey(Arrays.asList(values), rows.getLong(1));
    }
}
