package org.keqing.internal.support.proposal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlProposalFileTest extends ProposalFileSuite {

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
            tx.sql().execute("TRUNCATE proposal_decision, proposal_round, policy_version, support_role, support_plan, evaluation_round, history, trade, client CASCADE");
            return store;
        });
    }

    @Override
    void close(Store opened) {
        // the next test empties it
    }
}
