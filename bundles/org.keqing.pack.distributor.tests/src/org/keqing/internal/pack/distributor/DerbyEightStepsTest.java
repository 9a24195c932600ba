package org.keqing.internal.pack.distributor;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyEightStepsTest extends EightStepsSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
