package org.keqing.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;

/** An empty migrated database, made once and copied into memory for each test, which spares each the migration. */
final class DerbyTemplate {

    private static final String PREFIX = "jdbc:derby:";

    private final StoreService service;
    private final Path copy;

    /** Migrates a database in memory and keeps a copy of it in a temporary folder until the program ends. */
    DerbyTemplate(StoreService service) throws StoreException {
        this.service = service;
        String name = newName();
        try (Store store = service.open(location(name), Progress.NONE)) {
            Path folder = Files.createTempDirectory("keqing-template-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            try (Connection connection = source(name).getConnection();
                    CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                backup.setString(1, folder.toString());
                backup.execute();
            }
            copy = folder.resolve(name.substring(name.indexOf(':') + 1));
        } catch (IOException | SQLException e) {
            throw new StoreException("no template of a database: " + e.getMessage(), e);
        }
    }

    /** A new database in memory, gone when closed. */
    Store open() throws StoreException {
        String name = newName();
        EmbeddedDataSource source = source(name);
        source.setConnectionAttributes("createFrom=" + copy);
        try (Connection created = source.getConnection()) {
            created.rollback();
        } catch (SQLException e) {
            throw new StoreException("no copy of the template: " + e.getMessage(), e);
        }
        return service.open(location(name), Progress.NONE);
    }

    private static String newName() {
        return "memory:" + UUID.randomUUID();
    }

    private static StoreLocation location(String name) {
        return StoreLocation.parse(PREFIX + name);
    }

    private static EmbeddedDataSource source(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
