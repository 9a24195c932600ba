package org.keqing.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jooq.SQLDialect;
import org.keqing.internal.store.derby.DerbyDatabase;
import org.keqing.internal.store.derby.Engine;
import org.keqing.internal.store.derby.Messages;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.spi.Database;
import org.keqing.store.spi.DatabaseKind;
import org.osgi.service.component.annotations.Component;

/**
 * Derby, embedded. A database is a folder: {@code database} in it is Derby's own, {@code backups} holds the copies made before
 * upgrades, {@code derby.log} the engine's messages. {@code jdbc:derby:memory:NAME} is one in memory, gone when closed.
 *
 * @since 0.1
 */
@Component(service = DatabaseKind.class)
public final class DerbyKind implements DatabaseKind {

    private static final String PREFIX = "jdbc:derby:";

    @Override
    public String product() {
        return "Derby";
    }

    @Override
    public String folder() {
        return "derby";
    }

    @Override
    @SuppressWarnings("removal")
    public SQLDialect dialect() {
        return SQLDialect.DERBY;
    }

    @Override
    public boolean upperCaseNames() {
        return true;
    }

    @Override
    public boolean accepts(StoreLocation where) {
        return where.url().startsWith(PREFIX);
    }

    @Override
    public Database connect(StoreLocation where) throws StoreException {
        Path folder = where.folder();
        try {
            if (folder != null) {
                prepare(folder);
            }
            Engine.configure(folder);
        } catch (IOException e) {
            throw new StoreException(Messages.bind(Messages.MsgCannotOpen, where.display(), e.getMessage()), e);
        }
        String name = folder == null ? where.url().substring(PREFIX.length()) : folder.resolve(DerbyDatabase.DATABASE).toString();
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection()) {
            Engine.configure(connection);
        } catch (SQLException e) {
            throw new StoreException(inUse(e) ? Messages.bind(Messages.MsgInUse, where.display())
                    : Messages.bind(Messages.MsgCannotOpen, where.display(), deepest(e).getMessage()), e);
        }
        source.setCreateDatabase(null);
        return new DerbyDatabase(source, name, folder);
    }

    private static void prepare(Path folder) throws IOException, StoreException {
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(DerbyDatabase.DATABASE))) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.map(file -> file.getFileName().toString())
                        .anyMatch(name -> !name.startsWith(".") && !name.equals(Engine.LOG) && !name.equals(DerbyDatabase.BACKUPS))) {
                    throw new StoreException(Messages.bind(Messages.MsgNoDatabase, folder));
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static boolean inUse(SQLException e) {
        for (Throwable t = e; t != null; t = t instanceof SQLException s && s.getNextException() != null ? s.getNextException() : t.getCause()) {
            if (t instanceof SQLException sql && "XSDB6".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Throwable deepest(SQLException e) {
        Throwable deepest = e;
        while (true) {
            Throwable next = deepest instanceof SQLException s && s.getNextException() != null ? s.getNextException() : deepest.getCause();
            if (next == null) {
                return deepest;
            }
            deepest = next;
        }
    }
}
