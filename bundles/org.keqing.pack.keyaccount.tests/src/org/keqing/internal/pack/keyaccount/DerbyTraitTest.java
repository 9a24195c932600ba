package org.keqing.internal.pack.keyaccount;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyTraitTest extends TraitSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }

    @Override
    void close(Store opened) {
        opened.close();
    }
}
