package org.keqing.internal.store;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.keqing.internal.store.migration.ExtensionSources;
import org.keqing.store.MigrationSource;
import org.keqing.store.MigrationSources;
import org.keqing.store.StoreException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The store's own tables, without those of other bundles that happen to be there. */
final class TestSources {

    private TestSources() {
    }

    static MigrationSource store() throws StoreException {
        Bundle bundle = FrameworkUtil.getBundle(TestSources.class);
        List<MigrationSource> all = bundle == null ? MigrationSources.onClassPath(TestSources.class.getClassLoader())
                : new ExtensionSources(RegistryFactory.getRegistry(), bundle.getBundleContext()).read();
        return all.stream().filter(source -> source.id().equals("org.keqing.store")).findFirst().orElseThrow();
    }
}
