package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.Dispute;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Progress;

/**
 * The loyalty of {@link Sample}: A has 10 from Zhao, 8 from Qian, 8 from Sun; B 8, 6, 4; C 2 from Sun alone. So Zhao lies 2 and 3 above the mean of the others,
 * Qian 1 below and on it, Sun 1 and 3 below. Qian and Sun agree about A, which is one of four pairs of each.
 */
abstract class CalibrationSuite extends SampleSuite {
	private static final double EXACT = 1e-9;

	private final CalibrationService calibrations = CalibrationService.create();

	private static EvaluatorFigures of(Calibration calibration, String person) {
		return calibration.evaluators().stream().filter(each -> each.person().equals(person)).findFirst().orElseThrow();
	}

	@Test
	void leniencySpreadAndAgreementAreThoseWorkedOutByHand() throws Exception {
		calibrations.anchors(store, round.id(), List.of(Sample.B), "chief");
		Calibration calibration = calibrations.calibration(store, round.id(), false);
		EvaluatorFigures zhao = of(calibration, "Zhao");
		assertEquals(2.5, zhao.leniency(), EXACT);
		assertEquals(2.5, zhao.distance(), EXACT);
		assertEquals(0, zhao.agreement(), EXACT);
		assertEquals(1, zhao.spread(), EXACT);
		assertEquals(Map.of("loyalty", 2.5), zhao.byCriterion());
		assertEquals(3, zhao.onAnchors(), EXACT);
		EvaluatorFigures qian = of(calibration, "Qian");
		assertEquals(-0.5, qian.leniency(), EXACT);
		assertEquals(0.5, qian.distance(), EXACT);
		assertEquals(0.25, qian.agreement(), EXACT);
		assertEquals(0, qian.onAnchors(), EXACT);
		EvaluatorFigures sun = of(calibration, "Sun");
		assertEquals(-2, sun.leniency(), EXACT);
		assertEquals(List.of(3, 3, 2), List.of(sun.clients(), sun.grades(), sun.compared()));
		// 8, 4, 2: the mean of the squares 28 less the square of the mean 196/9 is 56/9
		assertEquals(Math.sqrt(56.0 / 9), sun.spread(), EXACT);
		// 10, 8, 8, 8, 6, 4, 2: 348/7 less (46/7)²
		assertEquals(Math.sqrt(348.0 / 7 - 46.0 * 46 / 49), calibration.spread(), EXACT);
		assertEquals(List.of("B", "A"), calibration.disputes().stream().map(Dispute::clientCode).toList());
		assertEquals(4, calibration.disputes().getFirst().range(), EXACT);
		assertEquals(Map.of("Zhao", 8d, "Qian", 6d, "Sun", 4d), calibration.disputes().getFirst().grades());
	}

	@Test
	void gradesForCriteriaOfOtherSchemesAreLeftOut() throws Exception {
		Calibration before = calibrations.calibration(store, round.id(), false);
		sample.sql("UPDATE sheet SET grades = 'company_size=2;' || grades WHERE round_id = ? AND evaluator = 'Sun'", round.id());
		sample.sql("INSERT INTO sheet (round_id, client_id, evaluator, grades) SELECT ?, MAX(id), 'Qian', 'company_size=10' FROM client"
				+ " WHERE id NOT IN (SELECT client_id FROM sheet WHERE round_id = ? AND evaluator = 'Qian')", round.id(), round.id());
		assertEquals(before, calibrations.calibration(store, round.id(), false));
	}

	@Test
	void whoIsAloneIsNotCompared() throws Exception {
		sample.sql("DELETE FROM sheet WHERE round_id = ? AND evaluator <> 'Sun'", round.id());
		EvaluatorFigures sun = of(calibrations.calibration(store, round.id(), false), "Sun");
		assertNull(sun.leniency());
		assertNull(sun.agreement());
		assertEquals(3, sun.grades());
		assertNull(of(calibrations.calibration(store, round.id(), false), "Zhao").spread());
	}

	@Test
	void blindSheetsAreHiddenUntilTheReveal() throws Exception {
		calibrations.arrange(store, round.id(), true, "chief");
		assertTrue(calibrations.scoring(store, round.id()).isHidden());
		assertEquals(5, calibrations.sheets(store, round.id(), "Zhao", "Zhao").size());
		assertTrue(assertThrows(EvaluationException.class, () -> calibrations.sheets(store, round.id(), "Qian", "Zhao")).getMessage().contains("Qian"));
		assertThrows(EvaluationException.class, () -> calibrations.calibration(store, round.id(), false));
		assertThrows(EvaluationException.class, () -> service.evaluate(store, round.id(), Progress.NONE), "the result would tell");
		assertThrows(EvaluationException.class, () -> calibrations.reveal(store, round.id(), "chief"), "nobody scores yet");
		service.startScoring(store, round.id(), "chief");
		calibrations.reveal(store, round.id(), "chief");
		Scoring scoring = calibrations.scoring(store, round.id());
		assertFalse(scoring.isHidden());
		assertEquals("chief", scoring.revealedBy());
		assertEquals(5, calibrations.sheets(store, round.id(), "Qian", "Zhao").size());
		assertThrows(EvaluationException.class, () -> calibrations.arrange(store, round.id(), true, "chief"));
		assertThrows(EvaluationException.class, () -> calibrations.reveal(store, round.id(), "chief"));
	}

	@Test
	void theFirstScoringIsKeptBesideTheReconciledOne() throws Exception {
		calibrations.arrange(store, round.id(), true, "chief");
		service.startScoring(store, round.id(), "chief");
		calibrations.reveal(store, round.id(), "chief");
		service.saveSheet(store, new Sheet(round.id(), Sample.B, "Sun", Map.of("loyalty", BigDecimal.valueOf(6)), "Sun"));
		assertEquals(4, calibrations.calibration(store, round.id(), true).disputes().getFirst().range(), EXACT);
		Calibration now = calibrations.calibration(store, round.id(), false);
		assertEquals(2, now.disputes().getFirst().range(), EXACT);
		// Sun: A 8 - 9 = -1, B 6 - 7 = -1
		assertEquals(-1, of(now, "Sun").leniency(), EXACT);
		service.evaluate(store, round.id(), Progress.NONE);
		assertThrows(EvaluationException.class, () -> calibrations.arrange(store, round.id(), false, "chief"));
	}

	@Test
	void anchorsAreOfTheRoundAndGoWithIt() throws Exception {
		calibrations.arrange(store, round.id(), true, "chief");
		calibrations.anchors(store, round.id(), List.of(Sample.A, Sample.B, Sample.A), "chief");
		assertEquals(List.of(Sample.A, Sample.B), calibrations.scoring(store, round.id()).anchors());
		assertThrows(EvaluationException.class, () -> calibrations.anchors(store, round.id(), List.of(999L), "chief"));
		assertEquals(2, calibrations.scoring(store, round.id()).anchors().size(), "a refused change changes nothing");
		service.discard(store, round.id(), "chief");
		assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM round_anchor")).longValue());
		assertEquals(Scoring.OPEN, calibrations.scoring(store, round.id()));
	}
}
