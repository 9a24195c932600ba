package org.keqing.internal.store;

import org.keqing.store.StoreLocation;

class DerbySessionTest extends SessionContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }
}
