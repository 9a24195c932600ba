package org.keqing.store;

import java.util.List;

import org.keqing.internal.store.migration.ClassPathSources;

/**
 * Migration sources of programs without OSGi.
 *
 * @since 0.1
 */
public final class MigrationSources {

    private MigrationSources() {
    }

    /**
     * Reads the {@code plugin.xml} files on the class path, as the extension registry would.
     *
     * @param loader where the files, scripts and package classes are found
     * @throws StoreException naming the file that cannot be read
     */
    public static List<MigrationSource> onClassPath(ClassLoader loader) throws StoreException {
        return new ClassPathSources(loader).read();
    }
}
