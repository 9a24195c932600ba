package org.keqing.contract.watch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.keqing.contract.SharedPostgreSql;
import org.keqing.store.Store;

class PostgreSqlWatchTest extends WatchContract {

    @RegisterExtension
    static final SharedPostgreSql SERVER = new SharedPostgreSql();

    @Override
    protected Store open() throws Exception {
        return SERVER.open();
    }
}
