package org.keqing.internal.pack.tobacco;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlWorkingTest extends WorkingSuite {

    private static PostgresServer server;
    private static Store store;

    static boolean isInstalled() {
        return PostgresServer.isInstalled();
    }

    @BeforeAll
    static void startServer() throws Exception {
        server = PostgresServer.start();
        store = TestStores.postgresql(server);
    }

    @AfterAll
    static void stopServer() {
        store.close();
        server.close();
    }

    @Override
    Store open() throws Exception {
        return store.write("test", tx -> {
            tx.sql().execute("TRUNCATE evaluation_correction, evaluation, round_tier, sheet, committee_member, round_content, evaluation_round, history, trade, client CASCADE");
            tx.sql().execute("UPDATE supply_ceiling SET changed_by = NULL, changed_at = NULL, cases = CASE tier WHEN 't1' THEN 30 WHEN 't2' THEN 20 WHEN 't3' THEN 14"
                + " WHEN 't4' THEN 10 WHEN 't5' THEN 7 WHEN 't6' THEN 4 WHEN 't7' THEN 2 ELSE 1 END");
            return store;
        });
    }

    @Override
    void close(Store opened) {
        // the next test empties it
    }
}
