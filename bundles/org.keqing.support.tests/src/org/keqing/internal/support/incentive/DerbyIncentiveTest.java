package org.keqing.internal.support.incentive;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyIncentiveTest extends IncentiveSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }

    @Override
    void close(Store opened) {
        opened.close();
    }
}
