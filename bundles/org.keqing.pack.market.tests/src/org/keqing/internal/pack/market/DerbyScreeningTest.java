package org.keqing.internal.pack.market;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyScreeningTest extends ScreeningSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
