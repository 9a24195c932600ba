package org.keqing.internal.store;

import org.keqing.store.StoreLocation;

class DerbySearchTest extends SearchContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }
}
