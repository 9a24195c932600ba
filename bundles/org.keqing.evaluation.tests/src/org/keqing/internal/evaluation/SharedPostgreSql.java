package org.keqing.internal.evaluation;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/**
 * One PostgreSQL database for the tests of a class, which are left out where no server is installed. Truncating passes by the triggers that seal confirmed
 * rounds.
 */
final class SharedPostgreSql implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
	private static final String TABLES = "evaluation_correction, evaluation, round_tier, sheet, committee_member, round_content, evaluation_round, company_scheme, designation,"
			+ " history, trade, due, client";

	private PostgresServer server;
	private Store store;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return PostgresServer.isInstalled() ? ConditionEvaluationResult.enabled("PostgreSQL is installed") : ConditionEvaluationResult.disabled("no PostgreSQL");
	}

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		server = PostgresServer.start();
		store = TestStores.postgresql(server);
	}

	/** The database, emptied. */
	Store empty() throws StoreException {
		return store.write("test", tx -> {
			tx.sql().execute("TRUNCATE " + TABLES + " CASCADE");
			return store;
		});
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (store != null) {
			store.close();
		}
		if (server != null) {
			server.close();
		}
	}
}
