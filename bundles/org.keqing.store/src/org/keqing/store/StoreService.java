package org.keqing.store;

import java.nio.file.Path;

/**
 * Opens databases. An OSGi service; in plain Java a {@link DefaultStoreService}.
 *
 * @since 0.1
 */
public interface StoreService {

    /**
     * Opens a database. An absent Derby database is created; an older one is migrated after a backup copy (Derby:
     * folder {@code backups} beside it); the caller closes the store.
     *
     * @throws StoreException with one clear sentence: the database is newer than the program, is in use by another
     *         process, cannot be reached, …
     * @throws CanceledException when canceled
     */
    Store open(StoreLocation where, Progress progress) throws StoreException;

    /**
     * Writes the content of a backup made by {@link Store#backup} into a new or empty database, also of the other
     * product. Afterwards the database is as {@link #open} would leave it, and is closed.
     *
     * @throws StoreException when the file is no backup, is damaged or newer than the program, or the target holds data
     */
    void restore(Path backup, StoreLocation target, Progress progress) throws StoreException;
}
