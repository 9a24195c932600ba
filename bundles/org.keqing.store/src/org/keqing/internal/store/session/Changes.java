package org.keqing.internal.store.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.eclipse.emf.ecore.EObject;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.model.base.Identified;

/** What differs between an aggregate in a session and what the database held: computed, not recorded. */
final class Changes {

    private final Aggregate aggregate;
    private final Map<EObject, Stored> now = new IdentityHashMap<>();
    private final List<Stored> inserted = new ArrayList<>();
    private final List<Update> updated = new ArrayList<>();
    private final List<Stored> deleted = new ArrayList<>();

    /**
     * A changed object.
     *
     * @param before as the database holds it
     * @param after as it is to be
     * @param columns indexes of the changed columns
     */
    record Update(Stored before, Stored after, List<Integer> columns) {
        boolean moved() {
            return before.position() != after.position() || before.ownerId() != after.ownerId();
        }
    }

    /** @param ids gives ids to new contained objects, {@code null} to leave them without */
    Changes(Aggregate aggregate, LongSupplier ids) {
        this.aggregate = aggregate;
        if (!aggregate.isDeleted()) {
            collect(aggregate.root(), aggregate.entity(), 0, 0, ids);
        }
        aggregate.stored().forEach((object, stored) -> {
            if (!now.containsKey(object)) {
                deleted.add(stored);
            }
        });
        Map<Long, Stored> byId = new HashMap<>();
        aggregate.stored().values().forEach(stored -> byId.put(stored.id(), stored));
        deleted.sort(Comparator.comparingInt((Stored stored) -> depth(stored, byId)).reversed().thenComparingLong(Stored::id));
    }

    private static int depth(Stored stored, Map<Long, Stored> byId) {
        return stored.ownerId() == 0 ? 0 : 1 + depth(byId.get(stored.ownerId()), byId);
    }

    Aggregate aggregate() {
        return aggregate;
    }

    /** All objects, as they are now. */
    Map<EObject, Stored> now() {
        return now;
    }

    /** New objects, owners before what they contain. */
    List<Stored> inserted() {
        return inserted;
    }

    List<Update> updated() {
        return updated;
    }

    /** Objects that are gone, contents before their owners. */
    List<Stored> deleted() {
        return deleted;
    }

    boolean isEmpty() {
        return inserted.isEmpty() && updated.isEmpty() && deleted.isEmpty();
    }

    private void collect(Identified object, EntityMapping entity, long ownerId, int position, LongSupplier ids) {
        if (object.getId() == 0 && ids != null) {
            boolean deliver = object.eDeliver();
            object.eSetDeliver(false);
            object.setId(ids.getAsLong());
            object.eSetDeliver(deliver);
        }
        List<FeatureMapping> columns = entity.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).plain(object);
        }
        Stored current = new Stored(entity, object.getId(), ownerId, position, values);
        now.put(object, current);
        Stored before = aggregate.stored().get(object);
        if (before == null) {
            inserted.add(current);
        } else {
            Update update = new Update(before, current, changed(before, current));
            if (!update.columns().isEmpty() || update.moved()) {
                updated.add(update);
            }
        }
        for (EntityMapping.Containment containment : entity.containments()) {
            int index = 0;
            for (EObject child : children(object, containment)) {
                if (child.eClass() == containment.entity().type()) {
                    collect((Identified) child, containment.entity(), object.getId(), index, ids);
                }
                index++;
            }
        }
    }

    private static List<Integer> changed(Stored before, Stored after) {
        List<Integer> changed = new ArrayList<>();
        List<FeatureMapping> columns = before.entity().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).same(before.values()[i], after.values()[i])) {
                changed.add(i);
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject owner, EntityMapping.Containment containment) {
        Object value = owner.eGet(containment.reference());
        if (value instanceof List<?> list) {
            return (List<EObject>) list;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
