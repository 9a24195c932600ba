package org.keqing.contract.settings;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbySettingsTest extends SettingsContract {

    @Override
    protected Store open() throws Exception {
        return TestStores.derbyInMemory();
    }
}
