package org.keqing.contract.custody;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.keqing.contract.SharedPostgreSql;
import org.keqing.store.Store;

class PostgreSqlCustodyTest extends CustodyContract {

    @RegisterExtension
    static final SharedPostgreSql SERVER = new SharedPostgreSql();

    @Override
    protected Store open() throws Exception {
        return SERVER.open();
    }
}
