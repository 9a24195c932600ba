package org.keqing.internal.exchange;

import org.junit.jupiter.api.AfterAll;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
class PostgreSqlClientImportTest extends ClientImportTest {

	private PostgresServer server;

	@Override
	protected Store create() throws StoreException {
		server = PostgresServer.start();
		return TestStores.postgresql(server);
	}

	@AfterAll
	void stopServer() {
		server.close();
	}
}
