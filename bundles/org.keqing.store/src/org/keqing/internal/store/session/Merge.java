package org.keqing.internal.store.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.internal.store.mapping.FeatureMapping;

/** Brings the version of another session into mine. */
final class Merge {

    private Merge() {
    }

    /** The features in which my version and theirs differ. */
    static List<EStructuralFeature> differences(Changes mine, Aggregate theirs) {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        Map<Long, Stored> other = byId(theirs.stored());
        Map<Long, Stored> own = byId(mine.now());
        own.forEach((id, stored) -> {
            Stored their = other.get(id);
            if (their == null) {
                object(mine.now(), id).ifPresent(object -> features.add(object.eContainmentFeature()));
            } else {
                for (int i = 0; i < stored.values().length; i++) {
                    FeatureMapping column = stored.entity().columns().get(i);
                    if (!column.same(stored.values()[i], their.values()[i])) {
                        features.add(column.feature());
                    }
                }
            }
        });
        other.keySet().stream().filter(id -> !own.containsKey(id))
                .forEach(id -> object(theirs.stored(), id).ifPresent(object -> features.add(object.eContainmentFeature())));
        features.remove(null);
        return List.copyOf(features);
    }

    /**
     * Makes theirs the base of mine: what I did not touch becomes as theirs, what I changed stays mine. Objects they deleted and
     * I changed are new again.
     */
    static void into(Aggregate mine, Aggregate theirs) {
        Map<EObject, Stored> base = new IdentityHashMap<>(mine.stored());
        Map<Long, EObject> theirObjects = objects(theirs.stored());
        Map<Long, EObject> myObjects = objects(base);
        Changes changes = new Changes(mine, null);
        mine.stored().clear();
        if (!mine.isDeleted()) {
            takeUntouched(base, changes, theirs, theirObjects);
            takeAdded(mine, theirs, myObjects);
        }
        theirs.stored().forEach((object, stored) -> mine.stored().put(myObjects.getOrDefault(stored.id(), object), stored));
        mine.setVersion(theirs.version());
    }

    private static void takeUntouched(Map<EObject, Stored> base, Changes changes, Aggregate theirs, Map<Long, EObject> theirObjects) {
        Map<Long, List<Integer>> touched = new HashMap<>();
        changes.updated().forEach(update -> touched.put(update.before().id(), update.columns()));
        base.forEach((object, stored) -> {
            EObject their = theirObjects.get(stored.id());
            if (their == null) {
                if (!touched.containsKey(stored.id()) && object.eContainer() != null) {
                    EcoreUtil.remove(object);
                }
                return;
            }
            Stored theirStored = theirs.stored().get(their);
            List<FeatureMapping> columns = stored.entity().columns();
            for (int i = 0; i < columns.size(); i++) {
                boolean mineChanged = touched.getOrDefault(stored.id(), List.of()).contains(i);
                if (!mineChanged && !columns.get(i).same(stored.values()[i], theirStored.values()[i])) {
                    copy(columns.get(i).feature(), their, object);
                }
            }
        });
    }

    /** Objects they added become mine too; those I deleted stay deleted. */
    private static void takeAdded(Aggregate mine, Aggregate theirs, Map<Long, EObject> myObjects) {
        for (EObject their : List.copyOf(theirs.stored().keySet())) {
            Stored stored = theirs.stored().get(their);
            boolean known = myObjects.containsKey(stored.id());
            EObject owner = stored.ownerId() == mine.root().getId() ? mine.root() : myObjects.get(stored.ownerId());
            if (!known && owner != null && their.eContainmentFeature() instanceof EReference reference) {
                add(owner, reference, their);
            }
        }
    }

    /** Makes mine equal to a fresh reading; the root object stays the same. */
    static void replace(Aggregate mine, Aggregate fresh) {
        for (FeatureMapping column : mine.entity().columns()) {
            copy(column.feature(), fresh.root(), mine.root());
        }
        for (EReference reference : mine.entity().type().getEAllContainments()) {
            if (reference.isMany()) {
                list(mine.root(), reference).clear();
                list(mine.root(), reference).addAll(new ArrayList<>(list(fresh.root(), reference)));
            } else {
                mine.root().eSet(reference, fresh.root().eGet(reference));
            }
        }
        Stored root = fresh.stored().remove(fresh.root());
        mine.stored().clear();
        mine.stored().putAll(fresh.stored());
        mine.stored().put(mine.root(), root);
        mine.setVersion(fresh.version());
    }

    private static void copy(EStructuralFeature feature, EObject from, EObject to) {
        if (from.eIsSet(feature)) {
            to.eSet(feature, from.eGet(feature, false));
        } else {
            to.eUnset(feature);
        }
    }

    private static void add(EObject owner, EReference reference, EObject child) {
        if (reference.isMany()) {
            list(owner, reference).add(child);
        } else {
            owner.eSet(reference, child);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference reference) {
        return (EList<EObject>) owner.eGet(reference);
    }

    private static Map<Long, Stored> byId(Map<EObject, Stored> stored) {
        Map<Long, Stored> byId = new HashMap<>();
        stored.values().forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private static Map<Long, EObject> objects(Map<EObject, Stored> stored) {
        Map<Long, EObject> objects = new HashMap<>();
        stored.forEach((object, each) -> objects.put(each.id(), object));
        return objects;
    }

    private static Optional<EObject> object(Map<EObject, Stored> stored, long id) {
        return stored.entrySet().stream().filter(e -> e.getValue().id() == id).map(Map.Entry::getKey).findFirst();
    }
}
