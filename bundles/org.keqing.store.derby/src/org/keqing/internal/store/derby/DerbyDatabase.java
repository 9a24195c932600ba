package org.keqing.internal.store.derby;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.keqing.store.Finding;
import org.keqing.store.Progress;
import org.keqing.store.RowSource;
import org.keqing.store.spi.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open Derby database. */
public final class DerbyDatabase implements Database {

    /** Sub folder with Derby's files. */
    public static final String DATABASE = "database";
    /** Sub folder with copies made before upgrades. */
    public static final String BACKUPS = "backups";

    private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);
    private static final int CONNECTIONS = 12;
    private static final String SHUT_DOWN = "08006";
    private static final String MEMORY = "memory:";

    private final EmbeddedDataSource source;
    private final String name;
    private final Path folder;

    /** @param folder the database's folder, {@code null} for one in memory */
    public DerbyDatabase(EmbeddedDataSource source, String name, Path folder) {
        this.source = source;
        this.name = name;
        this.folder = folder;
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public int maxConnections() {
        return CONNECTIONS;
    }

    @Override
    public void beginRead(Connection connection) throws SQLException {
        connection.setReadOnly(true);
    }

    @Override
    public boolean picksFirstRows() {
        return false;
    }

    @Override
    public boolean groupsWell() {
        return false;
    }

    @Override
    public boolean isSoleWriter() {
        return true;
    }

    @Override
    public void beforeScan(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE \"" + table.toUpperCase(Locale.ROOT) + "\" IN SHARE MODE");
        }
    }

    @Override
    public long bulk(Connection connection, String table, List<String> columns, RowSource rows) throws Exception {
        return new BulkInsert(connection, table, columns).run(rows);
    }

    @Override
    public void changeMany(Connection connection, String table, List<String> columns, long rows, SqlWork work) throws Exception {
        if (rows < OwnIndexes.MANY || rows * OwnIndexes.CHANGE < count(connection, table)) {
            work.run();
        } else {
            OwnIndexes indexes = OwnIndexes.on(connection, table, columns);
            indexes.drop();
            work.run();
            indexes.create();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    @Override
    public void withoutTriggers(Connection connection, List<String> tables, SqlWork work) throws Exception {
        List<Trigger> triggers = Trigger.of(connection, tables);
        try (Statement statement = connection.createStatement()) {
            for (Trigger each : triggers) {
                statement.execute(each.drop());
            }
            work.run();
            for (Trigger each : triggers) {
                statement.execute(each.create());
            }
        }
    }

    @Override
    public Optional<Path> copyBeforeMigration(String label) throws SQLException {
        if (folder == null) {
            return Optional.empty();
        }
        Path copy = folder.resolve(BACKUPS).resolve(label);
        try (Connection connection = source.getConnection();
                CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, copy.toString());
            backup.execute();
        }
        return Optional.of(copy);
    }

    @Override
    public List<Finding> check(Connection connection, List<String> tables, Progress progress) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (PreparedStatement check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            for (String table : tables) {
                progress.check();
                check.setString(1, connection.getSchema());
                check.setString(2, table.toUpperCase(Locale.ROOT));
                try (ResultSet rows = check.executeQuery()) {
                    rows.next();
                } catch (SQLException e) {
                    LOG.error("check of {}", table, e);
                    findings.add(new Finding(Finding.Severity.ERROR, table, Messages.bind(Messages.FindingTable, table, e.getMessage())));
                }
                progress.worked(1);
            }
        }
        return findings;
    }

    @Override
    public void close() {
        EmbeddedDataSource shutdown = new EmbeddedDataSource();
        shutdown.setDatabaseName(name);
        if (name.startsWith(MEMORY)) {
            shutdown.setConnectionAttributes("drop=true");
        } else {
            shutdown.setShutdownDatabase("shutdown");
        }
        try {
            shutdown.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("{} did not shut down cleanly; it recovers at the next start", name, e);
            }
        }
    }
}
