package org.keqing.internal.store.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.model.base.BasePackage;
import org.keqing.store.Condition;
import org.keqing.store.Query;

/** Translates a query into jOOQ: where each feature stands, which tables are joined, what is asked. */
final class Plan {

    /** What means something in a pattern. */
    private static final String WILD = "%_\\";

    private final Mappings mappings;
    private final EntityMapping root;
    private final Table<?> rootTable;
    private final Map<String, Join> joins = new LinkedHashMap<>();
    private final Map<EStructuralFeature, Place> places = new LinkedHashMap<>();

    /**
     * Where a feature's value stands.
     *
     * @param mapping how it is stored
     * @param field the column
     * @param table its table's name
     * @param joined whether it stands in another table than the query's own
     */
    record Place(FeatureMapping mapping, Field<Object> field, String table, boolean joined) {
    }

    private record Join(Table<?> table, org.jooq.Condition on) {
    }

    /**
     * A column of an extension, without the owner's table.
     *
     * @param table the extension's table
     * @param owner its column with the owner's id
     * @param value the column
     * @param mapping how it is stored
     */
    record Alone(Table<?> table, Field<Long> owner, Field<Object> value, FeatureMapping mapping) {
    }

    Plan(Mappings mappings, Query query) {
        this.mappings = mappings;
        this.root = mappings.of(query.type());
        this.rootTable = table(root, "t0");
    }

    /** The same class, with nothing joined yet. */
    Plan fresh() {
        return new Plan(mappings, Query.of(root.type()));
    }

    EntityMapping root() {
        return root;
    }

    Field<Long> id() {
        return DSL.field(rootTable.getQualifiedName().append("id"), Long.class);
    }

    /** A column that no index of lists holds: asked for together with ids, it keeps the database from scanning such an index for them. */
    Field<Object> outsideIndexes() {
        return field(rootTable, root.aggregate() ? "version" : "owner_id");
    }

    /** The query's table alone, for what needs nothing of the joined ones. */
    Table<?> rootTable() {
        return rootTable;
    }

    /** The query's table with those joined so far. */
    Table<?> from() {
        Table<?> from = rootTable;
        for (Join join : joins.values()) {
            from = from.leftJoin(join.table()).on(join.on());
        }
        return from;
    }

    /** @throws IllegalArgumentException when the feature cannot be reached from the query's class */
    Place place(EStructuralFeature feature) {
        return places.computeIfAbsent(feature, this::find);
    }

    private Place find(EStructuralFeature feature) {
        if (feature.getEContainingClass() == BasePackage.Literals.IDENTIFIED) {
            return place(FeatureMapping.identified(feature), rootTable, root, false);
        }
        if (root.column(feature) != null) {
            return place(root.column(feature), rootTable, root, false);
        }
        Optional<EntityMapping> extension = extensionWith(feature);
        if (extension.isPresent()) {
            return place(extension.get().column(feature), extension(extension.get()), extension.get(), true);
        }
        for (FeatureMapping column : root.columns()) {
            if (column.feature() instanceof EReference reference && feature.getEContainingClass().isSuperTypeOf(reference.getEReferenceType())) {
                return referred(column, reference, feature);
            }
        }
        throw new IllegalArgumentException("a list of " + root.type().getName() + " cannot show " + feature.getEContainingClass().getName() + "."
                + feature.getName());
    }

    private Optional<EntityMapping> extensionWith(EStructuralFeature feature) {
        return root.containments().stream().filter(each -> each.reference().getEReferenceType().isAbstract())
                .map(EntityMapping.Containment::entity).filter(entity -> entity.column(feature) != null).findFirst();
    }

    /** A feature of an extension in its own table; empty for any other feature. */
    Optional<Alone> alone(EStructuralFeature feature) {
        return extensionWith(feature).map(extension -> {
            Table<?> table = table(extension, "e0");
            FeatureMapping mapping = extension.column(feature);
            return new Alone(table, DSL.field(table.getQualifiedName().append("owner_id"), Long.class), field(table, mapping.column()), mapping);
        });
    }

    /**
     * A feature of an object that each row refers to.
     *
     * @param reference leads to it
     * @param column the column with its id
     * @param target its class, asked alone
     */
    record Referred(EReference reference, Field<Object> column, Plan target) {
    }

    /** A feature that a reference to another aggregate leads to; empty for any other feature. */
    Optional<Referred> referred(EStructuralFeature feature) {
        if (feature.getEContainingClass() == BasePackage.Literals.IDENTIFIED || root.column(feature) != null || extensionWith(feature).isPresent()) {
            return Optional.empty();
        }
        return root.columns().stream().filter(column -> column.feature() instanceof EReference reference && feature.getEContainingClass().isSuperTypeOf(reference.getEReferenceType()))
                .findFirst().map(column -> {
                    EReference reference = (EReference) column.feature();
                    return new Referred(reference, field(rootTable, column.column()), new Plan(mappings, Query.of(reference.getEReferenceType())));
                });
    }

    /** Whether a feature asked for so far stands in another table. */
    boolean isJoined() {
        return !joins.isEmpty();
    }

    private Place referred(FeatureMapping column, EReference reference, EStructuralFeature feature) {
        EntityMapping target = mappings.of(reference.getEReferenceType());
        Table<?> table = joins.computeIfAbsent(column.column(), key -> {
            Table<?> alias = table(target, "t" + (joins.size() + 1));
            return new Join(alias, field(alias, "id").eq(field(rootTable, column.column())));
        }).table();
        return place(target.column(feature), table, target, true);
    }

    private Table<?> extension(EntityMapping extension) {
        return joins.computeIfAbsent(extension.table(), key -> {
            Table<?> alias = table(extension, "t" + (joins.size() + 1));
            return new Join(alias, field(alias, "owner_id").eq(field(rootTable, "id")));
        }).table();
    }

    private static Place place(FeatureMapping mapping, Table<?> table, EntityMapping entity, boolean joined) {
        return new Place(mapping, field(table, mapping.column()), entity.table(), joined);
    }

    private static Table<?> table(EntityMapping entity, String alias) {
        return DSL.table(DSL.name(entity.table())).as(DSL.name(alias));
    }

    private static Field<Object> field(Table<?> table, String column) {
        return DSL.field(table.getQualifiedName().append(column), Object.class);
    }

    /** The condition; also decides on the joins it needs. */
    org.jooq.Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.All all -> DSL.noCondition();
            case Condition.Compare(var feature, var op, var value) -> compare(feature, op, value);
            case Condition.In(var feature, var values) -> values.isEmpty() ? DSL.falseCondition()
                    : place(feature).field().in(values.stream().map(value -> plain(feature, value)).toList());
            case Condition.Contains(var feature, var text) -> contains(feature, text);
            case Condition.StartsWith(var feature, var text) -> startsWith(text(feature), text);
            case Condition.IsNull(var feature) -> place(feature).field().isNull();
            case Condition.And(var parts) -> DSL.and(parts.stream().map(this::condition).toList());
            case Condition.Or(var parts) -> parts.isEmpty() ? DSL.falseCondition() : DSL.or(parts.stream().map(this::alternative).toList());
            case Condition.Not(var part) -> not(part);
        };
    }

    /** Among alternatives no index of one column helps, and a position is found faster than a pattern is matched. */
    private org.jooq.Condition alternative(Condition part) {
        return part instanceof Condition.StartsWith(var feature, var text) ? DSL.position(text(feature), text).eq(1) : condition(part);
    }

    private org.jooq.Condition not(Condition condition) {
        return switch (condition) {
            case Condition.All all -> DSL.falseCondition();
            case Condition.Compare(var feature, var op, var value) when op == Condition.Op.EQ -> compare(feature, Condition.Op.NE, value);
            case Condition.Compare(var feature, var op, var value) when op == Condition.Op.NE -> compare(feature, Condition.Op.EQ, value);
            case Condition.Compare(var feature, var op, var value) -> compare(feature, inverse(op), value).or(place(feature).field().isNull());
            case Condition.In(var feature, var values) -> values.isEmpty() ? DSL.noCondition()
                    : DSL.not(condition(condition)).or(place(feature).field().isNull());
            case Condition.Contains(var feature, var text) -> DSL.not(condition(condition)).or(place(feature).field().isNull());
            case Condition.StartsWith(var feature, var text) -> DSL.not(condition(condition)).or(place(feature).field().isNull());
            case Condition.IsNull(var feature) -> place(feature).field().isNotNull();
            case Condition.And(var parts) -> parts.isEmpty() ? DSL.falseCondition() : DSL.or(parts.stream().map(this::not).toList());
            case Condition.Or(var parts) -> DSL.and(parts.stream().map(this::not).toList());
            case Condition.Not(var part) -> condition(part);
        };
    }

    private org.jooq.Condition compare(EStructuralFeature feature, Condition.Op op, Object value) {
        Field<Object> field = place(feature).field();
        if (value == null) {
            throw new IllegalArgumentException("compare " + feature.getName() + " with no value by IsNull");
        }
        Object plain = plain(feature, value);
        return switch (op) {
            case EQ -> field.eq(plain);
            case NE -> field.ne(plain).or(field.isNull());
            case LT -> field.lt(plain);
            case LE -> field.le(plain);
            case GT -> field.gt(plain);
            case GE -> field.ge(plain);
        };
    }

    private static Condition.Op inverse(Condition.Op op) {
        return switch (op) {
            case EQ -> Condition.Op.NE;
            case NE -> Condition.Op.EQ;
            case LT -> Condition.Op.GE;
            case LE -> Condition.Op.GT;
            case GT -> Condition.Op.LE;
            case GE -> Condition.Op.LT;
        };
    }

    /** Without an ESCAPE clause an index helps; and Derby searches for a position four times as fast as it matches a pattern with one. */
    private static org.jooq.Condition startsWith(Field<String> field, String text) {
        return text.chars().anyMatch(c -> WILD.indexOf(c) >= 0) ? DSL.position(field, text).eq(1) : field.like(text + '%');
    }

    private org.jooq.Condition contains(EStructuralFeature feature, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean letters = !lower.equals(text.toUpperCase(Locale.ROOT));
        Field<String> field = text(feature);
        return DSL.position(letters ? DSL.lower(field) : field, letters ? lower : text).gt(0);
    }

    private Field<String> text(EStructuralFeature feature) {
        Place place = place(feature);
        return switch (place.mapping().type()) {
            case TEXT, LITERAL, CONVERTED -> DSL.field(place.field().getQualifiedName(), String.class);
            default -> throw new IllegalArgumentException(feature.getName() + " is no text");
        };
    }

    private Object plain(EStructuralFeature feature, Object value) {
        return place(feature).mapping().toPlain(value);
    }

    /** The places of these features, in their order. */
    List<Place> places(List<EStructuralFeature> features) {
        List<Place> found = new ArrayList<>();
        features.forEach(feature -> found.add(place(feature)));
        return found;
    }
}
