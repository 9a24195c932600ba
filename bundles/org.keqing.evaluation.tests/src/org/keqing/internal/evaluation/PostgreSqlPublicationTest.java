package org.keqing.internal.evaluation;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.keqing.store.Store;

class PostgreSqlPublicationTest extends PublicationSuite {
	@RegisterExtension
	static final SharedPostgreSql SHARED = new SharedPostgreSql();

	@Override
	Store open() throws Exception {
		return SHARED.empty();
	}

	@Override
	void close(Store store) {
		// the next test empties it
	}
}
