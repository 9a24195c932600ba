package org.keqing.internal.pack.tobacco;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyWorkingTest extends WorkingSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }

    @Override
    void close(Store opened) {
        opened.close();
    }
}
