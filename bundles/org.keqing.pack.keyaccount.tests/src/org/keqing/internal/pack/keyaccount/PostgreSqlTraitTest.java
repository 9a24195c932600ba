package org.keqing.internal.pack.keyaccount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlTraitTest extends TraitSuite {

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
            tx.sql().execute("UPDATE key_account_limit SET limit_value = CASE name WHEN 'large' THEN 0.5 WHEN 'steady' THEN 0.75 WHEN 'change' THEN 0.2 WHEN 'silence' THEN 90 ELSE 6 END");
            return store;
        });
    }

    @Override
    void close(Store opened) {
        // the next test empties it
    }
}
