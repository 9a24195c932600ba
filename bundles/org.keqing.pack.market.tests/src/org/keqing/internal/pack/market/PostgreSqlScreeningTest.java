package org.keqing.internal.pack.market;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlScreeningTest extends ScreeningSuite {

    private PostgresServer server;

    static boolean isInstalled() {
        return PostgresServer.isInstalled();
    }

    @Override
    Store open() throws Exception {
        server = PostgresServer.start();
        return TestStores.postgresql(server);
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }
}
