package org.keqing.extension;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** The same on PostgreSQL. */
@EnabledIf("isInstalled")
class PostgreSqlStallImportTest extends StallImportTest {

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
