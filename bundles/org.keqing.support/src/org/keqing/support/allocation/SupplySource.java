package org.keqing.support.allocation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Where an allocation takes its classes and ceilings from. A pack registers an OSGi service of this type; the run keeps what it read.
 *
 * @since 0.1
 */
public interface SupplySource {

    /** {@return its id, 128 characters at most, stable} */
    String id();

    /**
     * @param locale the language
     * @return what it is called
     */
    String name(Locale locale);

    /**
     * {@return in what the units are counted, such as cases; may be empty}
     *
     * @param locale the language
     */
    String unit(Locale locale);

    /**
     * The classes as they are today, with their ceilings and weights.
     *
     * @param store the store
     * @return the classes in their order
     */
    List<AllocationClass> classes(Store store) throws StoreException;

    /**
     * The class of each client as of today.
     *
     * @param store the store
     * @return id of the class by id of the client; a client that is not there takes no part
     */
    Map<Long, String> clients(Store store) throws StoreException;
}
