package org.keqing.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;

/**
 * A bundle that brings tables: its migrations in SQL and the packages whose objects live in them.
 *
 * @since 0.1
 */
public interface MigrationSource {

    /** The bundle's symbolic name; its last part names the history table. */
    String id();

    /** Ids of the sources that must be migrated before. */
    List<String> after();

    /**
     * Names of the tables that the migrations fill with values a company may change. Their rows do not make a database count as one with data, and restoring a backup replaces them.
     *
     * @since 0.1
     */
    default List<String> filled() {
        return List.of();
    }

    /** The packages whose classes are stored. */
    List<EPackage> packages();

    /**
     * The migrations, text by file name ({@code V1__client_file.sql}).
     *
     * @param dialect {@code derby} or {@code postgresql}; scripts of that folder stand beside those of {@code common}
     */
    Map<String, String> scripts(String dialect) throws IOException;
}
