package org.keqing.internal.evaluation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.store.Store;
import org.keqing.testsupport.PostgresServer;

@EnabledIf("isInstalled")
class PostgreSqlFactTest extends FactSuite {
	private static SharedPostgreSql shared;

	static boolean isInstalled() {
		return PostgresServer.isInstalled();
	}

	@BeforeAll
	static void start() throws Exception {
		shared = SharedPostgreSql.start();
	}

	@AfterAll
	static void stop() {
		if (shared != null) {
			shared.close();
		}
	}

	@Override
	Store open() throws Exception {
		return shared.empty();
	}

	@Override
	void close(Store store) {
		// the next test empties it
	}
}
