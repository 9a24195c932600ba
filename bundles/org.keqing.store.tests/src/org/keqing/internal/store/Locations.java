package org.keqing.internal.store;

import java.util.UUID;

import org.junit.jupiter.api.Assumptions;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.PostgresServer;

/** Places for databases of tests. */
final class Locations {

    private static PostgresServer server;

    private Locations() {
    }

    static StoreLocation derbyInMemory() {
        return StoreLocation.parse("jdbc:derby:memory:" + UUID.randomUUID());
    }

    /** A new database on a server that runs until the tests end. */
    static synchronized StoreLocation postgreSql() throws StoreException {
        Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed");
        if (server == null) {
            server = PostgresServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server.newDatabase();
    }
}
