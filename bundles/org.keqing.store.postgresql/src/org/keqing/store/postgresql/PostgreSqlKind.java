package org.keqing.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

import org.jooq.SQLDialect;
import org.keqing.internal.store.postgresql.Messages;
import org.keqing.internal.store.postgresql.PostgreSqlDatabase;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.spi.Database;
import org.keqing.store.spi.DatabaseKind;
import org.osgi.service.component.annotations.Component;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, for a team. The database must exist; the tables are made in the user's schema. A password that is not given is
 * looked up by the driver (file named by {@code PGPASSFILE}, {@code ~/.pgpass}).
 *
 * @since 0.1
 */
@Component(service = DatabaseKind.class)
public final class PostgreSqlKind implements DatabaseKind {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final String AUTHORIZATION = "28";

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public boolean upperCaseNames() {
        return false;
    }

    @Override
    public boolean accepts(StoreLocation where) {
        return where.url().startsWith(PREFIX);
    }

    @Override
    public Database connect(StoreLocation where) throws StoreException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where.url());
        source.setApplicationName("keqing");
        source.setReWriteBatchedInserts(true);
        if (!where.user().isEmpty()) {
            source.setUser(where.user());
        }
        if (!where.secret().isEmpty()) {
            source.setPassword(new String(where.secret().reveal()));
        }
        try (Connection connection = source.getConnection()) {
            return new PostgreSqlDatabase(source, connection.getMetaData().getUserName());
        } catch (SQLException e) {
            boolean refused = e.getSQLState() != null && e.getSQLState().startsWith(AUTHORIZATION);
            throw new StoreException(refused ? Messages.bind(Messages.MsgLogin, where.display(), where.user())
                    : Messages.bind(Messages.MsgUnreachable, where.display(), e.getMessage()), e);
        }
    }
}
