package org.keqing.internal.evaluation;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** One PostgreSQL database for the tests of a class; truncating passes by the triggers that seal confirmed rounds. */
final class SharedPostgreSql implements AutoCloseable {
	private static final String TABLES = "evaluation_correction, evaluation, round_tier, sheet, committee_member, round_content, evaluation_round, designation,"
			+ " history, trade, due, client";

	private final PostgresServer server;
	private final Store store;

	private SharedPostgreSql(PostgresServer server, Store store) {
		this.server = server;
		this.store = store;
	}

	static SharedPostgreSql start() throws StoreException {
		PostgresServer server = PostgresServer.start();
		return new SharedPostgreSql(server, TestStores.postgresql(server));
	}

	Store empty() throws StoreException {
		return store.write("test", tx -> {
			tx.sql().execute("TRUNCATE " + TABLES + " CASCADE");
			return store;
		});
	}

	@Override
	public void close() {
		store.close();
		server.close();
	}
}
