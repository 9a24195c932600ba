package org.keqing.contract;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.PostgresServer;
import org.keqing.testsupport.TestStores;

/** One PostgreSQL server for all test classes, with a database for each; they are left out where no server is installed. */
public final class SharedPostgreSql implements ExecutionCondition, BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(SharedPostgreSql.class);

    private record Running(PostgresServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    private PostgresServer server;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return PostgresServer.isInstalled() ? ConditionEvaluationResult.enabled("PostgreSQL is installed") : ConditionEvaluationResult.disabled("no PostgreSQL");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Running.class, key -> start(), Running.class).server();
    }

    private static Running start() {
        try {
            return new Running(PostgresServer.start());
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database. */
    public Store open() throws Exception {
        return TestStores.postgresql(server);
    }
}
