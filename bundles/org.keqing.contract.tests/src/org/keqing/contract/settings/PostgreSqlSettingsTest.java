package org.keqing.contract.settings;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.keqing.contract.SharedPostgreSql;
import org.keqing.store.Store;

class PostgreSqlSettingsTest extends SettingsContract {

    @RegisterExtension
    static final SharedPostgreSql SERVER = new SharedPostgreSql();

    @Override
    protected Store open() throws Exception {
        return SERVER.open();
    }
}
