package org.keqing.day;

import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What is due in an area. Registered as an OSGi service, any number; one that fails is logged and left out.
 *
 * @since 0.1
 */
public interface DaySource {

    /** Items that a source gives at most, the most urgent ones. */
    int LIMIT = 500;

    /**
     * Reads what is due. Called away from the UI thread, at the same time as other sources; should take less than 50 ms.
     *
     * @param store   the open store
     * @param request whose day; items after its last day are left out
     * @return in any order
     * @throws StoreException when the database fails
     */
    List<DueItem> items(Store store, DayRequest request) throws StoreException;
}
