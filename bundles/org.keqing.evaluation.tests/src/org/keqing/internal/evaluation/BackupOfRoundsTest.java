package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.TestStores;

/** Confirmed rounds come back from a backup, corrections and seal included. */
class BackupOfRoundsTest {
	@TempDir
	private Path folder;

	@Test
	void confirmedRoundSurvivesBackupAndRestore() throws Exception {
		DefaultEvaluationService service = Sample.service();
		Path zip = folder.resolve("backup.zip");
		Round round;
		try (Store store = TestStores.derbyInMemory()) {
			new Sample(store).five();
			round = service.prepare(store, Sample.request("2024"), Progress.NONE);
			service.evaluate(store, round.id(), Progress.NONE);
			round = service.confirm(store, round.id(), "chief", Progress.NONE);
			for (String reason : new String[] { "first", "second" }) {
				service.correct(store, new CorrectionRequest("2024", "B", Map.of("loyalty", BigDecimal.TEN), false, reason, "auditor"));
			}
			store.backup(zip, Progress.NONE);
		}
		StoreLocation target = StoreLocation.of(folder.resolve("restored"));
		TestStores.service().restore(zip, target, Progress.NONE);
		try (Store store = TestStores.open(target)) {
			assertEquals(round, service.find(store, "2024").orElseThrow());
			assertEquals(0, new BigDecimal("80").compareTo(service.explain(store, "B", null).score()));
			assertEquals(5, service.assessments(store, round.id(), 0, 10).size());
			assertTrue(service.tierHistory(store, Sample.B).getFirst().correction());
			assertThrows(Exception.class, () -> new Sample(store).sql("DELETE FROM evaluation"));
			assertThrows(Exception.class, () -> new Sample(store).sql("UPDATE evaluation_correction SET reason = 'x'"));
		}
	}
}
