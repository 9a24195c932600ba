package org.keqing.internal.evaluation;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

class DerbyCalibrationTest extends CalibrationSuite {
	@Override
	Store open() throws Exception {
		return TestStores.derbyInMemory();
	}
}
