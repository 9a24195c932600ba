package org.keqing.internal.store.postgresql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.keqing.store.Finding;
import org.keqing.store.Progress;
import org.keqing.store.RowSource;
import org.keqing.store.spi.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database in use. */
public final class PostgreSqlDatabase implements Database {

    private static final int CONNECTIONS = 10;

    private final PGSimpleDataSource source;
    private final String user;

    public PostgreSqlDatabase(PGSimpleDataSource source, String user) {
        this.source = source;
        this.user = user;
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
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }

    @Override
    public boolean picksFirstRows() {
        return true;
    }

    @Override
    public boolean groupsWell() {
        return true;
    }

    @Override
    public boolean isSoleWriter() {
        return false;
    }

    @Override
    public void beforeScan(Connection connection, String table) {
        // a reading transaction sees one moment without locks
    }

    @Override
    public long bulk(Connection connection, String table, List<String> columns, RowSource rows) throws Exception {
        return new CopyInsert(connection, table, columns).run(rows);
    }

    @Override
    public void changeMany(Connection connection, String table, List<String> columns, long rows, SqlWork work) throws Exception {
        work.run();
    }

    @Override
    public void withoutTriggers(Connection connection, List<String> tables, SqlWork work) throws Exception {
        switchTriggers(connection, tables, "DISABLE");
        work.run();
        switchTriggers(connection, tables, "ENABLE");
    }

    private static void switchTriggers(Connection connection, List<String> tables, String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("ALTER TABLE \"" + table + "\" " + how + " TRIGGER USER");
            }
        }
    }

    @Override
    public Optional<Path> copyBeforeMigration(String label) {
        return Optional.empty();
    }

    @Override
    public List<Finding> check(Connection connection, List<String> tables, Progress progress) throws SQLException {
        progress.worked(tables.size());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT datcollate FROM pg_database WHERE datname = current_database()")) {
            rows.next();
            String collation = rows.getString(1);
            boolean byCodePoint = collation.equals("C") || collation.equals("POSIX") || collation.startsWith("C.");
            return byCodePoint ? List.of()
                    : List.of(new Finding(Finding.Severity.INFO, user, Messages.bind(Messages.FindingCollation, collation)));
        }
    }

    @Override
    public void close() {
        // the server goes on
    }
}
