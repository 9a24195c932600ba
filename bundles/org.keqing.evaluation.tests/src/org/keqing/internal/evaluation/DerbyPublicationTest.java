package org.keqing.internal.evaluation;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyPublicationTest extends PublicationSuite {
	@Override
	Store open() throws Exception {
		return TestStores.derbyInMemory();
	}
}
