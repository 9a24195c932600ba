package org.keqing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jooq.DSLContext;

/**
 * A transaction. Valid inside the {@link Store.Work} it was given to, on that thread.
 *
 * @since 0.1
 */
public interface Tx {

    /** jOOQ on this transaction's connection, in the database's dialect. Table and column names: lower case. */
    DSLContext sql();

    /** The connection; do not commit, roll back or close it. */
    Connection connection();

    /**
     * Whether the product adds up a large table by {@code GROUP BY} quicker than one reads the rows and adds up; else read them.
     */
    boolean groupsWell();

    /** Who works, as named in the history. */
    String user();

    /** A new id: 64 bits, sorted by time, unique without asking the database. */
    long newId();

    /**
     * The fastest load the database has (Derby: a table function into an empty table, with the indexes made afterwards;
     * else large batches; PostgreSQL: COPY), pulling rows. The source must not use this transaction.
     *
     * @param table table name in lower case
     * @param columns column names in lower case, in the order of a row's values
     * @param rows the rows, best in the order of the primary key
     * @return number of rows written
     */
    long bulk(String table, List<String> columns, RowSource rows) throws StoreException;

    /**
     * The same, pushing rows. They are kept beside (in bounded memory) until {@link BulkLoad#finish()}, so several may be
     * filled at a time and the transaction may be used between.
     */
    BulkLoad bulk(String table, List<String> columns);

    /**
     * Does work that changes columns of very many rows of a table. Derby makes the indexes with these columns anew afterwards, where that is quicker than to change them row by row; no cursor of this
     * transaction may stand in the table meanwhile.
     *
     * @param table table name in lower case
     * @param columns names in lower case of the columns that are changed
     * @param rows how many rows are changed, at least 0; it only decides which way is quicker
     * @param work changes them
     * @throws StoreException when the work fails; let it end the transaction, which brings the indexes back
     */
    void changeMany(String table, List<String> columns, long rows, Change work) throws StoreException;

    /** Changes rows. */
    @FunctionalInterface
    interface Change {

        /**
         * Changes rows.
         *
         * @throws SQLException when the database fails
         */
        void run() throws SQLException;
    }

    /**
     * Writes a history row: a changed feature.
     *
     * @param type class of the object
     * @param aggregateId id of the root
     * @param objectId id of the object, that of the root for the root
     * @param feature name of the feature
     * @param oldValue as text, {@code null} when it had none
     * @param newValue as text, {@code null} when it has none
     */
    default void history(EClass type, long aggregateId, long objectId, String feature, String oldValue, String newValue)
            throws StoreException {
        history(HistoryAction.CHANGED, type, aggregateId, objectId, feature, oldValue, newValue);
    }

    /** Writes a history row; {@code feature} is {@code null} when the row is about the whole object. */
    void history(HistoryAction action, EClass type, long aggregateId, long objectId, String feature, String oldValue,
            String newValue) throws StoreException;

    /**
     * Names what this transaction changes; without ids: many. Who names one class must name all whose tables he writes: listeners
     * hear it, and lists give up what they hold in memory of these classes (of every class when nothing is named).
     */
    void changed(EClass type, long... ids);
}
