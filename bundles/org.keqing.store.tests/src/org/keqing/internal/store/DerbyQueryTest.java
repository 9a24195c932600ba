package org.keqing.internal.store;

import org.keqing.store.StoreLocation;

class DerbyQueryTest extends QueryContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }
}
