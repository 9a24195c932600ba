package org.keqing.internal.store;

import org.keqing.store.StoreLocation;

class DerbyTransactionTest extends TransactionContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }
}
