package org.keqing.contract.dues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.keqing.contract.SharedPostgreSql;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;

class PostgreSqlNextDueTest {

    @RegisterExtension
    static final SharedPostgreSql SERVER = new SharedPostgreSql();

    @Test
    void aMigratedDatabaseSaysWhatIsMissing() throws Exception {
        try (Store store = SERVER.open()) {
            NextDueTest.migrated(store, Clients.client("HD-0391").save(store), "postgresql");
        }
    }
}
