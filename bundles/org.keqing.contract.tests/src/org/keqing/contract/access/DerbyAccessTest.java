package org.keqing.contract.access;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyAccessTest extends AccessContract {

    @Override
    protected Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
