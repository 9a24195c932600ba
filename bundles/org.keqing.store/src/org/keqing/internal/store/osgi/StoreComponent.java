package org.keqing.internal.store.osgi;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.keqing.internal.store.migration.ExtensionSources;
import org.keqing.store.Computation;
import org.keqing.store.DailyWork;
import org.keqing.store.DefaultStoreService;
import org.keqing.store.EntityRegistry;
import org.keqing.store.MigrationSource;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;
import org.keqing.store.spi.DatabaseKind;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The store service of the platform: database kinds, computations and the work of the day are services, tables are extensions. All are looked up at
 * each opening, so that a bundle installed into the running program counts for the next database.
 */
@Component(service = StoreService.class)
public final class StoreComponent implements StoreService {

    private final IExtensionRegistry registry;
    private final BundleContext context;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DatabaseKind> kinds;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Computation> computations;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DailyWork> daily;

    @Activate
    public StoreComponent(@Reference IExtensionRegistry registry, BundleContext context) {
        this.registry = registry;
        this.context = context;
    }

    @Override
    public Store open(StoreLocation where, Progress progress) throws StoreException {
        return service().open(where, progress);
    }

    @Override
    public void restore(Path backup, StoreLocation target, Progress progress) throws StoreException {
        service().restore(backup, target, progress);
    }

    private StoreService service() {
        List<MigrationSource> sources = new ExtensionSources(registry, context).read();
        return new DefaultStoreService(kinds, sources, EntityRegistry.ofSources(sources), computations, daily);
    }
}
