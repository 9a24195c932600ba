package org.keqing.internal.evaluation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** Tests on the prepared round of {@link Sample} over its five clients, whatever the database. */
abstract class SampleSuite {
	final DefaultEvaluationService service = Sample.service();
	Store store;
	Sample sample;
	Round round;

	abstract Store open() throws Exception;

	void close(Store opened) {
		opened.close();
	}

	@BeforeEach
	void prepare() throws Exception {
		store = open();
		sample = new Sample(store).five();
		round = service.prepare(store, Sample.request("2024"), Progress.NONE);
	}

	@AfterEach
	void close() {
		close(store);
	}
}
