package org.keqing.store.spi;

import org.jooq.SQLDialect;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

/**
 * A database product. An OSGi service; the store asks each kind whether it {@link #accepts} a location.
 *
 * @since 0.1
 */
public interface DatabaseKind {

    /** The name for people, such as {@code Derby}. */
    String product();

    /** Folder of the product's own migrations, such as {@code derby}. */
    String folder();

    SQLDialect dialect();

    /** Whether names without quotes are kept in upper case, as the standard has it. */
    boolean upperCaseNames();

    boolean accepts(StoreLocation where);

    /**
     * Connects, and creates an absent embedded database.
     *
     * @throws StoreException with one clear sentence when it cannot
     */
    Database connect(StoreLocation where) throws StoreException;
}
