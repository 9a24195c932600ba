package org.keqing.contract.custody;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyCustodyTest extends CustodyContract {

    @Override
    protected Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
