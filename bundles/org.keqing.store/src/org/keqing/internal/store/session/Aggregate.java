package org.keqing.internal.store.session;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.model.base.Identified;

/** A root in a session, and what the database held of it and its contents when it was read or last written. */
final class Aggregate {

    private final EntityMapping entity;
    private final Identified root;
    private final Map<EObject, Stored> stored = new IdentityHashMap<>();
    private int version;
    private boolean deleted;

    Aggregate(EntityMapping entity, Identified root) {
        this.entity = entity;
        this.root = root;
    }

    EntityMapping entity() {
        return entity;
    }

    Identified root() {
        return root;
    }

    /** Objects the database holds; empty for a new aggregate. */
    Map<EObject, Stored> stored() {
        return stored;
    }

    boolean isNew() {
        return stored.isEmpty();
    }

    int version() {
        return version;
    }

    void setVersion(int version) {
        this.version = version;
    }

    boolean isDeleted() {
        return deleted;
    }

    void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }
}
