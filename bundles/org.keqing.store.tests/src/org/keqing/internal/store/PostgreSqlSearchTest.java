package org.keqing.internal.store;

import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

class PostgreSqlSearchTest extends SearchContract {

    @Override
    StoreLocation newLocation() throws StoreException {
        return Locations.postgreSql();
    }
}
