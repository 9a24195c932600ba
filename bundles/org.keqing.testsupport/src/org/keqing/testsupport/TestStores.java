package org.keqing.testsupport;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.keqing.store.DefaultStoreService;
import org.keqing.store.EntityRegistry;
import org.keqing.store.MigrationSource;
import org.keqing.store.MigrationSources;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;
import org.keqing.store.derby.DerbyKind;
import org.keqing.store.postgresql.PostgreSqlKind;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Databases for tests, with the tables of every bundle that takes part: in OSGi those of the running platform, else those whose
 * {@code plugin.xml} is on the class path. The test closes what it opens.
 *
 * @since 0.1
 */
public final class TestStores {

    private static final long SERVICE_SECONDS = 30;

    private static List<MigrationSource> classPath;
    private static DerbyTemplate template;

    private TestStores() {
    }

    /** An empty Derby database in memory, gone when closed. It is a copy of one that was migrated when the first test asked. */
    public static synchronized Store derbyInMemory() throws StoreException {
        if (template == null) {
            template = new DerbyTemplate(service());
        }
        return template.open();
    }

    /** The Derby database in this folder, created when absent. */
    public static Store derby(Path folder) throws StoreException {
        return open(StoreLocation.of(folder));
    }

    /** A new empty database on this PostgreSQL server. */
    public static Store postgresql(PostgresServer server) throws StoreException {
        return open(server.newDatabase());
    }

    /** Any database. */
    public static Store open(StoreLocation where) throws StoreException {
        return service().open(where, Progress.NONE);
    }

    /** The store service of the platform, or a plain one. */
    public static StoreService service() throws StoreException {
        Bundle bundle = FrameworkUtil.getBundle(TestStores.class);
        return bundle == null ? plain(onClassPath()) : platform(bundle);
    }

    private static synchronized List<MigrationSource> onClassPath() throws StoreException {
        if (classPath == null) {
            classPath = MigrationSources.onClassPath(TestStores.class.getClassLoader());
        }
        return classPath;
    }

    /** A plain service with these tables only. */
    public static StoreService plain(List<MigrationSource> sources) {
        return new DefaultStoreService(List.of(new DerbyKind(), new PostgreSqlKind()), sources, EntityRegistry.ofSources(sources));
    }

    private static StoreService platform(Bundle bundle) throws StoreException {
        ServiceTracker<StoreService, StoreService> tracker = new ServiceTracker<>(bundle.getBundleContext(), StoreService.class, null);
        tracker.open();
        try {
            StoreService service = tracker.waitForService(TimeUnit.SECONDS.toMillis(SERVICE_SECONDS));
            if (service == null) {
                throw new StoreException("no StoreService: is org.apache.felix.scr started?");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted", e);
        } finally {
            tracker.close();
        }
    }
}
