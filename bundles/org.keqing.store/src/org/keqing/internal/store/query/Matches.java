package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.keqing.internal.store.mapping.ColumnType;
import org.keqing.internal.store.query.Plan.Place;
import org.keqing.store.Condition;
import org.keqing.store.Query;

/**
 * Finds by id which rows fulfil a condition on parts of texts, without reading the rows: texts come from memory,
 * beginnings and values from indexes. Only columns with an index are asked, those that people search and sort by.
 */
final class Matches {

    private final Plan plan;
    private final Sql sql;
    private final Reader.Facts facts;
    private final Held held;

    /**
     * What was found.
     *
     * @param ids in ascending order
     * @param rest what the rows with these ids must fulfil besides
     */
    record Found(long[] ids, Condition rest) {

        boolean isExact() {
            return rest instanceof Condition.All;
        }
    }

    Matches(Plan plan, Sql sql, Reader.Facts facts, Held held) {
        this.plan = plan;
        this.sql = sql;
        this.facts = facts;
        this.held = held;
    }

    /** Empty when there is no part of a text to be found, or not this way. */
    Optional<Found> find(Query query) throws SQLException {
        if (!held.isFor(plan)) {
            return Optional.empty();
        }
        List<Condition> texts = new ArrayList<>();
        List<Condition> values = new ArrayList<>();
        List<Condition> rest = new ArrayList<>();
        for (Condition each : flat(query.where())) {
            (!canFind(each) ? rest : hasText(each) ? texts : values).add(each);
        }
        Optional<long[]> ids = texts.isEmpty() ? Optional.empty() : all(texts);
        if (ids.isPresent() && ids.get().length > Keys.FEW_FOLLOWED && !values.isEmpty()) {
            long[] found = ids.get();
            ids = all(values).map(others -> Ids.intersection(found, others));
        } else {
            rest.addAll(values);
        }
        Condition besides = rest.isEmpty() ? Condition.ALL : new Condition.And(rest);
        return ids.map(found -> new Found(found, besides));
    }

    private static List<Condition> flat(Condition condition) {
        return condition instanceof Condition.And(var parts) ? parts.stream().flatMap(part -> flat(part).stream()).toList() : List.of(condition);
    }

    private static boolean hasText(Condition condition) {
        return switch (condition) {
            case Condition.Contains contains -> true;
            case Condition.And(var parts) -> parts.stream().anyMatch(Matches::hasText);
            case Condition.Or(var parts) -> parts.stream().anyMatch(Matches::hasText);
            default -> false;
        };
    }

    private boolean canFind(Condition condition) throws SQLException {
        return switch (condition) {
            case Condition.Contains(var feature, var text) -> HeldTexts.canFind(text) && (isText(feature) || isReferred(condition));
            case Condition.StartsWith(var feature, var text) -> isIndexed(feature);
            case Condition.Compare(var feature, var op, var value) -> op == Condition.Op.EQ && isIndexed(feature);
            case Condition.In(var feature, var values) -> isIndexed(feature);
            case Condition.And(var parts) -> canFindAll(parts);
            case Condition.Or(var parts) -> canFindAll(parts);
            default -> false;
        };
    }

    private boolean canFindAll(List<Condition> parts) throws SQLException {
        for (Condition part : parts) {
            if (!canFind(part)) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private boolean isText(EStructuralFeature feature) throws SQLException {
        return isIndexed(feature) && plan.place(feature).mapping().type() == ColumnType.TEXT;
    }

    /** Whether the object that rows refer to can be found by it. */
    private boolean isReferred(Condition condition) throws SQLException {
        Optional<Plan> target = condition instanceof Condition.Contains(var feature, var text) ? plan.referred(feature).map(Plan.Referred::target) : Optional.empty();
        return target.isPresent() && held.isFor(target.get()) && new Matches(target.get(), sql, facts, held).canFind(condition);
    }

    private boolean isIndexed(EStructuralFeature feature) throws SQLException {
        Place place = plan.place(feature);
        return !place.joined() && facts.of(place.table()).isIndexed(List.of(place.mapping().column()));
    }

    private Optional<long[]> find(Condition condition) throws SQLException {
        return switch (condition) {
            case Condition.Contains contains -> containing(contains);
            case Condition.And(var parts) -> all(parts);
            case Condition.Or(var parts) -> any(parts);
            case Condition.StartsWith(var feature, var text) when isPlain(text) -> Optional.of(read(own -> range(own, feature, text)));
            default -> Optional.of(read(own -> own.condition(condition)));
        };
    }

    /** The ids of the rows that fulfil a condition, read with no more joins than it needs. */
    private long[] read(Function<Plan, org.jooq.Condition> condition) throws SQLException {
        Plan own = plan.fresh();
        org.jooq.Condition where = condition.apply(own);
        return Ids.read(sql, own, where, Ids.ALL);
    }

    /** What is held of a column, read when it is not. */
    Optional<Held.Known> prepare(EStructuralFeature feature) throws SQLException {
        Optional<Plan.Referred> referred = plan.referred(feature);
        if (referred.isPresent()) {
            prepare(referred.get());
            return new Matches(referred.get().target(), sql, facts, held).prepare(feature);
        }
        return held.get(plan, feature, sql.connection(), () -> HeldTexts.read(sql, plan, plan.place(feature).field()));
    }

    private Optional<long[]> containing(Condition.Contains condition) throws SQLException {
        EStructuralFeature feature = condition.feature();
        Optional<Plan.Referred> referred = plan.referred(feature);
        if (referred.isPresent()) {
            return referring(referred.get(), condition);
        }
        Optional<Held.Known> known = prepare(feature);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        long[] found = switch (known.get().content()) {
            case HeldTexts texts -> texts.find(condition.text());
            case HeldValues values -> read(own -> own.condition(Condition.in(feature, values.with(condition.text()))));
            case HeldOrder order -> throw new IllegalStateException("an order instead of texts");
            case HeldReference reference -> throw new IllegalStateException("a reference instead of texts");
        };
        return Optional.of(now(found, known.get().changed(), condition));
    }

    /** What refers to something with the text. */
    private Optional<long[]> referring(Plan.Referred referred, Condition.Contains condition) throws SQLException {
        Optional<long[]> targets = new Matches(referred.target(), sql, facts, held).containing(condition);
        Optional<Held.Known> known = prepare(referred);
        if (targets.isEmpty() || known.isEmpty() || !(known.get().content() instanceof HeldReference reference)) {
            return Optional.empty();
        }
        return Optional.of(now(reference.to(targets.get()), known.get().changed(), condition));
    }

    private Optional<Held.Known> prepare(Plan.Referred referred) throws SQLException {
        return held.get(plan, new HeldReference.Key(referred.reference()), sql.connection(), () -> HeldReference.read(sql, plan, referred.column()));
    }

    /** What was found, with the rows that changed since looked up. */
    private long[] now(long[] found, long[] changed, Condition condition) throws SQLException {
        if (changed.length == 0) {
            return found;
        }
        long[] fulfil = read(own -> own.id().in(Ids.list(changed)).and(own.condition(condition)));
        return Ids.union(Ids.without(found, changed), fulfil);
    }

    /** Whether the order of texts is that of their letters: blanks at an end count as nothing. */
    private static boolean isPlain(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** What begins with the text, without matching each against a pattern. */
    private static org.jooq.Condition range(Plan plan, EStructuralFeature feature, String text) {
        int last = text.length() - 1;
        Field<Object> field = plan.place(feature).field();
        return field.ge(text).and(field.lt(text.substring(0, last) + (char) (text.charAt(last) + 1)));
    }

    private Optional<long[]> all(List<Condition> parts) throws SQLException {
        Optional<long[]> ids = find(parts.getFirst());
        for (Condition part : parts.subList(1, parts.size())) {
            Optional<long[]> more = find(part);
            ids = ids.flatMap(found -> more.map(others -> Ids.intersection(found, others)));
        }
        return ids;
    }

    private Optional<long[]> any(List<Condition> parts) throws SQLException {
        Optional<long[]> ids = find(parts.getFirst());
        for (Condition part : parts.subList(1, parts.size())) {
            Optional<long[]> more = find(part);
            ids = ids.flatMap(found -> more.map(others -> Ids.union(found, others)));
        }
        return ids;
    }
}
