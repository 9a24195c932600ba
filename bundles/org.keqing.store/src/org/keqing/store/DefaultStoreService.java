package org.keqing.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.keqing.internal.store.BaseComputations;
import org.keqing.internal.store.DatabaseStore;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.backup.BackupReader;
import org.keqing.internal.store.migration.Migrator;
import org.keqing.store.spi.Database;
import org.keqing.store.spi.DatabaseKind;

/**
 * Opens databases with given parts; also usable without OSGi.
 *
 * @since 0.1
 */
public final class DefaultStoreService implements StoreService {

    private final List<DatabaseKind> kinds;
    private final List<MigrationSource> sources;
    private final EntityRegistry entities;
    private final List<Computation> computations;
    private final List<DailyWork> daily;

    /** A service whose only computations are those of the client's search and sort keys. */
    public DefaultStoreService(List<DatabaseKind> kinds, List<MigrationSource> sources, EntityRegistry entities) {
        this(kinds, sources, entities, List.of(), List.of());
    }

    /**
     * A service.
     *
     * @param kinds the products it can open
     * @param sources the tables a database has
     * @param entities what is stored
     * @param computations beside those of the client's search and sort keys
     * @param daily what is to be done once a day
     */
    public DefaultStoreService(List<DatabaseKind> kinds, List<MigrationSource> sources, EntityRegistry entities, List<Computation> computations,
            List<DailyWork> daily) {
        this.daily = List.copyOf(daily);
        this.kinds = List.copyOf(kinds);
        this.sources = List.copyOf(sources);
        this.entities = entities;
        this.computations = new ArrayList<>(BaseComputations.all());
        this.computations.addAll(computations);
    }

    @Override
    public Store open(StoreLocation where, Progress progress) throws StoreException {
        DatabaseKind kind = kind(where);
        Database database = kind.connect(where);
        boolean opened = false;
        try {
            Migrator migrator = new Migrator(database, where, kind.folder(), sources);
            migrator.migrate(progress);
            Store store = new DatabaseStore(where, kind, database, migrator, entities, computations, daily);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    @Override
    public void restore(Path backup, StoreLocation target, Progress progress) throws StoreException {
        BackupReader reader = new BackupReader(backup);
        DatabaseKind kind = kind(target);
        try (Database database = kind.connect(target)) {
            Migrator migrator = new Migrator(database, target, kind.folder(), sources);
            reader.restore(database, target, migrator, sources.stream().flatMap(source -> source.filled().stream()).collect(Collectors.toSet()), progress);
            migrator.migrate(Progress.NONE);
        }
    }

    private DatabaseKind kind(StoreLocation where) throws StoreException {
        return kinds.stream().filter(kind -> kind.accepts(where)).findFirst()
                .orElseThrow(() -> new StoreException(Messages.bind(Messages.MsgNoKind, where.display())));
    }
}
