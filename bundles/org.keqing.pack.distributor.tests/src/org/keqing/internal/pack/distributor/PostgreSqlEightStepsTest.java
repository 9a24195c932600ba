package org.keqing.internal.pack.distributor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlEightStepsTest extends EightStepsSuite {

    private static PostgresServer server;

    static boolean isInstalled() {
        return PostgresServer.isInstalled();
    }

    @Override
    Store open() throws Exception {
        if (server == null) {
            server = PostgresServer.start();
        }
        return TestStores.postgresql(server);
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }
}
