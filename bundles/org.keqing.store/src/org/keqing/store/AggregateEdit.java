package org.keqing.store;

import java.util.List;

import org.keqing.model.RuleViolation;
import org.keqing.model.base.Identified;

/**
 * An aggregate that is being written: a session of its own and the rules of the business that must be fulfilled before it is stored. Used by one thread
 * at a time; close it.
 *
 * @since 0.1
 */
public interface AggregateEdit extends AutoCloseable {

    /** The root to be changed, with what it contains. */
    Identified root();

    /** Whether the aggregate was never stored when the editing began. */
    boolean isNew();

    /** Whether saving would write something. */
    boolean isDirty();

    /** What prevents saving; empty when the aggregate can be saved. */
    List<RuleViolation> problems();

    /**
     * Stores the aggregate.
     *
     * @throws IllegalStateException when there are {@link #problems()}
     * @throws ConflictException when somebody else changed the aggregate meanwhile; nothing was written
     * @throws StoreException when the database fails
     */
    void save() throws StoreException;

    /** Decides a conflict for this side: the next {@link #save()} writes this version over the other. */
    void keepMine(ConflictException conflict);

    @Override
    void close();
}
