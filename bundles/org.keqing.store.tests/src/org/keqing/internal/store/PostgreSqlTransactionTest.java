package org.keqing.internal.store;

import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

class PostgreSqlTransactionTest extends TransactionContract {

    @Override
    StoreLocation newLocation() throws StoreException {
        return Locations.postgreSql();
    }
}
