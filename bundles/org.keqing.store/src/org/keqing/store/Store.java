package org.keqing.store;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An open database. Safe for use by many threads. Close it: a clean shutdown makes the next start fast.
 *
 * @since 0.1
 */
public interface Store extends AutoCloseable {

    /** Where it is. */
    StoreLocation location();

    /** The product, {@code Derby} or {@code PostgreSQL}. */
    String product();

    /**
     * Opens a session for editing aggregates as EMF objects.
     *
     * @param user who is named in the history
     */
    StoreSession openSession(String user);

    /**
     * Runs work in one transaction that only reads.
     *
     * @throws StoreException with the cause, when the work throws something else
     */
    <R> R read(Work<R> work) throws StoreException;

    /**
     * Runs work in one transaction: committed at its end, rolled back on any throwable. Listeners hear what
     * {@link Tx#changed} named after the commit.
     *
     * @param user who is named in the history
     * @throws StoreException thrown by the work, or with the cause when the work throws something else
     * @throws CanceledException when the work throws it
     */
    <R> R write(String user, Work<R> work) throws StoreException;

    /**
     * A page of a list, by key: the cost does not grow with the position.
     *
     * @param columns features wanted; also of a registered extension of the query's class, or of a class it refers to
     * @param after the key of the last row before the page, {@code null} for the first page
     * @param limit rows at most, at least 1
     */
    Page page(Query query, List<EStructuralFeature> columns, PageKey after, int limit) throws StoreException;

    /** A page at a position (0 = first row), for jumps. */
    Page pageAt(Query query, List<EStructuralFeature> columns, long offset, int limit) throws StoreException;

    /** Number of rows. */
    long count(Query query) throws StoreException;

    /**
     * Reads ahead what searches for parts of these texts, in the order of this query, take from memory, where the product is
     * searched that way; else does nothing. Without it the first search does this. For a background thread: a few seconds at a million
     * rows, in which writers of the class wait.
     */
    void prepareSearch(Query query, List<EStructuralFeature> texts) throws StoreException;

    /** Whole columns, for the engine. Memory grows with the rows: about eight bytes per number. */
    Columns columns(Query query, List<EStructuralFeature> features) throws StoreException;

    /**
     * Reads all rows one after the other in bounded memory, for exports.
     *
     * @return number of rows visited
     */
    long scan(Query query, List<EStructuralFeature> features, RowVisitor visitor) throws StoreException;

    /** What can be stored. */
    EntityRegistry entities();

    /** The computations that fill features of this class; bulk writers apply them to their rows. */
    List<Computation> computations(EClass type);

    /** Adds a listener; it is called on the thread that committed, after the commit. */
    void addListener(StoreListener listener);

    void removeListener(StoreListener listener);

    /**
     * Looks for damage: orphans, rows of classes nobody registers, schemas without their bundle, what the database itself finds.
     *
     * @return empty when all is well
     */
    List<Finding> check(Progress progress) throws StoreException;

    /**
     * Writes everything into one zip file, as of one moment. The file is portable between Derby and PostgreSQL, replaces
     * an older one only when complete, and holds no password.
     */
    void backup(Path zipFile, Progress progress) throws StoreException;

    /** Closes sessions' connections and shuts an embedded database down. Does nothing when closed already. */
    @Override
    void close();

    /**
     * Work in a transaction.
     *
     * @param <R> its result
     */
    @FunctionalInterface
    interface Work<R> {
        R run(Tx tx) throws Exception;
    }
}
