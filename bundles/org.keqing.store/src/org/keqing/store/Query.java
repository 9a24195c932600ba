package org.keqing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which rows of a class, in which order. Rows that are equal in all sort columns come by id, in the direction
 * of the last sort column.
 *
 * @param type a concrete registered class, mostly an aggregate
 * @param where the condition
 * @param order sort columns, the first decides first
 * @since 0.1
 */
public record Query(EClass type, Condition where, List<Sort> order) {

    public Query {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(where, "where");
        order = List.copyOf(order);
    }

    /** All rows, by id. */
    public static Query of(EClass type) {
        return new Query(type, Condition.ALL, List.of());
    }

    /** The rows that fulfil this condition too. */
    public Query where(Condition condition) {
        return new Query(type, where instanceof Condition.All ? condition : Condition.and(where, condition), order);
    }

    /** Sorted, after the sort columns so far, by this one. */
    public Query sort(EStructuralFeature feature, boolean ascending) {
        List<Sort> longer = new ArrayList<>(order);
        longer.add(new Sort(feature, ascending));
        return new Query(type, where, longer);
    }

    /** In another order. */
    public Query orderBy(List<Sort> newOrder) {
        return new Query(type, where, newOrder);
    }
}
