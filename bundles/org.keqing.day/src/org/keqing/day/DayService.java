package org.keqing.day;

import org.keqing.store.Store;

/**
 * Puts together what is due in all areas. An OSGi service.
 *
 * @since 0.1
 */
public interface DayService {

    /**
     * Reads what is due from all sources. A source that fails is logged and counted; the others stand.
     *
     * @param store   the open store
     * @param request whose day
     */
    Day day(Store store, DayRequest request);
}
