package org.keqing.internal.evaluation;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyMigrationTest extends MigrationSuite {
	@Override
	Store open() throws Exception {
		return TestStores.derbyInMemory();
	}
}
