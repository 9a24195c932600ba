package org.keqing.internal.support.allocation;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyAllocationTest extends AllocationSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }

    @Override
    void close(Store opened) {
        opened.close();
    }
}
