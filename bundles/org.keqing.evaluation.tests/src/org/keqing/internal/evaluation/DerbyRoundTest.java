package org.keqing.internal.evaluation;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyRoundTest extends RoundSuite {
	@Override
	Store open() throws Exception {
		return TestStores.derbyInMemory();
	}
}
