package org.keqing.contract.watch;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyWatchTest extends WatchContract {

    @Override
    protected Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
