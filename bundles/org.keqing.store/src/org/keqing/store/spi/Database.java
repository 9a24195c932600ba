package org.keqing.store.spi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.keqing.store.Finding;
import org.keqing.store.Progress;
import org.keqing.store.RowSource;

/**
 * A connected database: what each product does in its own way.
 *
 * @since 0.1
 */
public interface Database extends AutoCloseable {

    /** Connections without pool. */
    DataSource dataSource();

    /** Connections a pool may hold. */
    int maxConnections();

    /** Prepares a connection for a transaction that only reads, as of one moment where the product can. */
    void beginRead(Connection connection) throws SQLException;

    /**
     * Whether the first rows of a sorted list come without sorting all of them when no index is in that order. Where not, the
     * store picks them itself.
     */
    boolean picksFirstRows();

    /** Whether a large table is added up by {@code GROUP BY} quicker than by reading its rows: without sorting all of them. */
    boolean groupsWell();

    /**
     * Whether nobody but this program writes, so that it may keep in memory what it read, as long as no transaction named a
     * change of it.
     */
    boolean isSoleWriter();

    /** Makes a long scan of the table cheap and steady; may do nothing. */
    void beforeScan(Connection connection, String table) throws SQLException;

    /**
     * The fastest load in the connection's transaction.
     *
     * @param table in lower case
     * @param columns in lower case
     * @return number of rows
     * @throws Exception what the source throws, or an SQLException
     */
    long bulk(Connection connection, String table, List<String> columns, RowSource rows) throws Exception;

    /**
     * Runs work in the connection's transaction that changes columns of very many rows, with the indexes on these columns made anew afterwards where that is quicker.
     *
     * @param table in lower case
     * @param columns in lower case
     * @param rows how many rows are changed
     * @throws Exception what the work throws, or an SQLException
     */
    void changeMany(Connection connection, String table, List<String> columns, long rows, SqlWork work) throws Exception;

    /**
     * Runs work in the connection's transaction while the triggers of these tables are silent, as a restore needs.
     *
     * @throws Exception what the work throws, or an SQLException
     */
    void withoutTriggers(Connection connection, List<String> tables, SqlWork work) throws Exception;

    /**
     * Copies the database before it is migrated.
     *
     * @param label part of the copy's name: the version before
     * @return where the copy is, empty when the product makes none
     */
    Optional<Path> copyBeforeMigration(String label) throws SQLException;

    /** What the product's own checks find in these tables. */
    List<Finding> check(Connection connection, List<String> tables, Progress progress) throws SQLException;

    /** Shuts down. */
    @Override
    void close();

    /** Work on a connection. */
    @FunctionalInterface
    interface SqlWork {
        void run() throws Exception;
    }
}
