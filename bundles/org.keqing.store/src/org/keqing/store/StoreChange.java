package org.keqing.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * What a commit changed.
 *
 * @since 0.1
 */
public final class StoreChange {

    private static final long[] MANY = {};

    private final Map<EClass, long[]> changed = new LinkedHashMap<>();

    /**
     * Creates a change.
     *
     * @param changed ids per class, an empty array for many
     */
    public StoreChange(Map<EClass, long[]> changed) {
        changed.forEach((type, ids) -> this.changed.put(type, Arrays.stream(ids).sorted().distinct().toArray()));
    }

    /** The classes of which something changed. */
    public Set<EClass> types() {
        return changed.keySet();
    }

    /** The ids of a class's changed objects; empty when there are many or none. */
    public long[] ids(EClass type) {
        return changed.getOrDefault(type, MANY).clone();
    }

    /** All changed ids; empty when one of the classes has many. */
    public long[] ids() {
        boolean many = changed.values().stream().anyMatch(ids -> ids.length == 0);
        return many ? MANY.clone() : changed.values().stream().flatMapToLong(Arrays::stream).distinct().toArray();
    }

    /** Whether something of the class changed. */
    public boolean concerns(EClass type) {
        return changed.containsKey(type);
    }

    /** Whether the object may have changed. */
    public boolean concerns(EClass type, long id) {
        long[] ids = changed.get(type);
        return ids != null && (ids.length == 0 || Arrays.binarySearch(ids, id) >= 0);
    }

    @Override
    public String toString() {
        return changed.keySet().stream().map(EClass::getName).toList().toString();
    }
}
