package org.keqing.internal.store.session;

import org.keqing.internal.store.mapping.EntityMapping;

/**
 * An object as the database holds it.
 *
 * @param entity its mapping
 * @param id its id
 * @param ownerId id of the object that contains it, 0 for a root
 * @param position where in the containment
 * @param values plain values, one per column of the mapping
 */
record Stored(EntityMapping entity, long id, long ownerId, int position, Object[] values) {
}
