package org.keqing.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keqing.model.base.Identified;

/**
 * Aggregates as EMF objects, for editing. An aggregate is one resource {@code keqing:/Client/42}; references to other
 * aggregates are proxies. Holds no connection between calls. Used by one thread at a time.
 *
 * @since 0.1
 */
public interface StoreSession extends AutoCloseable {

    /** The resource set; an {@code EditingDomain} may be built on it. */
    ResourceSet resourceSet();

    /**
     * The aggregate, loaded once per session in a constant number of SQL statements.
     *
     * @return the root, {@code null} when there is none with this id
     * @throws StoreException when the database fails
     */
    <T extends EObject> T load(EClass type, long id) throws StoreException;

    /** Takes a new aggregate in: it gets an id and a resource now, and is written at the commit. */
    <T extends Identified> T add(T newAggregate);

    /** Takes the aggregate out: it is deleted at the commit. */
    void delete(Identified root);

    /** Whether a commit would write something. */
    boolean isDirty();

    /**
     * Writes what changed, with version checks and history rows, in one transaction.
     *
     * @throws ConflictException when an aggregate was changed or deleted meanwhile; nothing was written
     * @throws StoreException when a value does not fit, a code exists already, other aggregates refer to a deleted one, …
     */
    void commit() throws StoreException;

    /**
     * The same, and more in the same transaction, after what changed is written: all or nothing.
     *
     * @param more what else is written; run also when nothing changed
     * @throws ConflictException as {@link #commit()}
     * @throws StoreException    as {@link #commit()}, or when {@code more} fails
     * @since 0.1
     */
    void commit(Store.Work<?> more) throws StoreException;

    /** Forgets all changes; loaded aggregates are read again into the same resources. */
    void revert() throws StoreException;

    /**
     * Takes the other side's version as the base of mine, so that the next commit writes what differs from it. To be
     * called after the user has decided. When theirs was deleted mine is created again.
     */
    void rebase(ConflictException.Conflict conflict);

    /** Unloads everything; uncommitted changes are lost. */
    @Override
    void close();
}
