package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.KeyClient;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** Corrections, designations and cancel, on whatever database the subclass opens. Expected numbers: see {@link Sample}. */
abstract class StandingSuite {
	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private Store store;
	private Sample sample;
	private final DefaultEvaluationService service = Sample.service();

	abstract Store open() throws Exception;

	@BeforeEach
	void fill() throws Exception {
		store = open();
		sample = new Sample(store).five();
	}

	void close(Store opened) {
		opened.close();
	}

	@AfterEach
	void close() {
		close(store);
	}

	private Round confirmed() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		return service.confirm(store, round.id(), "chief", Progress.NONE);
	}

	private static CorrectionRequest correction(String client, Map<String, BigDecimal> grades, boolean facts, String reason) {
		return new CorrectionRequest("2024", client, grades, facts, reason, "auditor");
	}

	@Test
	void correctionIsANewEvaluationAndTheRoundStays() throws Exception {
		Round round = confirmed();
		long first = service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, "sheet misread"));
		// 50 + 18 + 12
		assertEquals("important", sample.one("SELECT tier FROM client WHERE id = ?", Sample.B));
		assertEquals(0, new BigDecimal("80").compareTo((BigDecimal) sample.one("SELECT score FROM client WHERE id = ?", Sample.B)));
		assertEquals("main", service.assessments(store, round.id(), 1, 1).getFirst().tier(), "the round never changes");
		assertEquals(1, service.summary(store, round.id()).tiers().get(1).count());
		List<TierStanding> history = service.tierHistory(store, Sample.B);
		assertEquals(1, history.size());
		assertTrue(history.getFirst().correction());
		assertEquals("important", history.getFirst().tier());
		assertEquals(0, new BigDecimal("80").compareTo(service.explain(store, "B", null).score()));
		sample.trade("B1-2", Sample.B, "2024-07-01", "1", "900", "1");
		long second = service.correct(store, correction("B", Map.of(), true, "invoice was missing"));
		// volume 1000 -> 30
		var row = sample.query("SELECT score, corrects, reason, corrected_by, amount FROM evaluation_correction WHERE id = ?", second).getFirst();
		assertEquals(0, new BigDecimal("92").compareTo(row.get(0, BigDecimal.class)));
		assertEquals(first, row.get(1, Long.class));
		assertEquals("invoice was missing", row.get(2));
		assertEquals("auditor", row.get(3));
		assertEquals(0, new BigDecimal("1000").compareTo(row.get(4, BigDecimal.class)));
		assertThrows(Exception.class, () -> sample.sql("UPDATE evaluation_correction SET reason = 'x'"));
		assertThrows(Exception.class, () -> sample.sql("DELETE FROM evaluation_correction"));
		var seen = sample.query("SELECT tier, corrected_tier, correction_reason FROM report_evaluation WHERE client_code = 'B'");
		assertEquals(1, seen.size());
		assertEquals("main", seen.getFirst().get(0));
		assertEquals("important", seen.getFirst().get(1));
	}

	@Test
	void previewOfACorrectionStoresNothing() throws Exception {
		Round round = confirmed();
		CorrectionRequest wanted = correction("B", Map.of("loyalty", BigDecimal.TEN), false, "");
		// 50 + 18 + 12
		assertEquals(0, new BigDecimal("80").compareTo(service.previewCorrection(store, wanted).score()));
		assertEquals("important", service.previewCorrection(store, wanted).tier());
		// 2 of 10 in loyalty: 10 + 18 + 12
		assertEquals("ordinary", service.previewCorrection(store, correction("B", Map.of("loyalty", BigDecimal.TWO), false, "")).tier());
		assertEquals(0, new BigDecimal("60").compareTo(service.previewCorrection(store, correction("B", Map.of(), false, "")).score()), "as it stands");
		assertTrue(service.corrections(store, round.id(), Sample.B).isEmpty());
		assertEquals("main", sample.one("SELECT tier FROM client WHERE id = ?", Sample.B));
		assertThrows(EvaluationException.class, () -> service.previewCorrection(store, correction("B", Map.of("loyalty", BigDecimal.ONE), false, "")));
	}

	@Test
	void bothEvaluationsAreSeenAndTheNewOneNamesTheOld() throws Exception {
		Round round = confirmed();
		long first = service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, "sheet misread"));
		long second = service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TWO), false, "other sheet"));
		List<Correction> corrections = service.corrections(store, round.id(), Sample.B);
		assertEquals(List.of(first, second), corrections.stream().map(Correction::id).toList());
		assertEquals(List.of(0L, first), corrections.stream().map(Correction::corrects).toList(), "0 names the round's own evaluation");
		assertEquals(List.of("important", "ordinary"), corrections.stream().map(Correction::tier).toList());
		assertEquals(List.of("main", "important"), corrections.stream().map(Correction::oldTier).toList());
		assertEquals(0, new BigDecimal("60").compareTo(corrections.getFirst().oldScore()));
		assertEquals(0, new BigDecimal("80").compareTo(corrections.getLast().oldScore()));
		assertEquals(0, new BigDecimal("40").compareTo(corrections.getLast().score()));
		assertEquals(List.of("sheet misread", "other sheet"), corrections.stream().map(Correction::reason).toList());
		assertEquals("auditor", corrections.getFirst().user());
		Assessment shown = service.assessments(store, round.id(), 0, 10).stream().filter(each -> each.clientCode().equals("B")).findFirst().orElseThrow();
		assertEquals("main", shown.tier());
		assertTrue(shown.corrected());
		assertEquals("ordinary", shown.newTier());
		assertEquals(0, new BigDecimal("40").compareTo(shown.newScore()));
		assertEquals(5, service.assessments(store, round.id(), 0, 10).size());
		assertEquals(1, service.assessments(store, round.id(), 0, 10).stream().filter(Assessment::corrected).count());
	}

	@Test
	void correctionLeavesTheDesignationOfToday() throws Exception {
		confirmed();
		service.designate(store, new Designation(0, Sample.B, "lighthouse", "Li Na", "chief", TODAY, null));
		service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, "sheet misread"));
		assertEquals(true, sample.one("SELECT designated FROM client WHERE id = ?", Sample.B));
		assertFalse(service.tierHistory(store, Sample.B).getFirst().designated(), "was none at the cut-off date");
	}

	@Test
	void confirmingARoundOfThePastLeavesTheDesignationOfToday() throws Exception {
		service.designate(store, new Designation(0, Sample.B, "lighthouse", "Li Na", "chief", TODAY, null));
		service.designate(store, new Designation(0, Sample.C, "was one", "Li Na", "chief", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)));
		Round round = confirmed();
		assertEquals(true, sample.one("SELECT designated FROM client WHERE id = ?", Sample.B));
		assertEquals(false, sample.one("SELECT designated FROM client WHERE id = ?", Sample.C));
		assertEquals(List.of("C"), service.assessments(store, round.id(), 0, 10).stream().filter(Assessment::designated).map(Assessment::clientCode).toList());
	}

	@Test
	void theClientFileFollowsADesignationOnItsFirstDayAndAfterItsLast() throws Exception {
		LocalDate begin = TODAY.plusDays(10);
		service.designate(store, new Designation(0, Sample.B, "lighthouse", "Li Na", "chief", begin, begin.plusDays(4)));
		service.designate(store, new Designation(0, Sample.C, "is one", "Li Na", "chief", TODAY, null));
		for (LocalDate day : List.of(begin.minusDays(1), begin, begin.plusDays(4), begin.plusDays(5))) {
			store.write("Keqing", tx -> {
				new DesignationDays().run(tx, day);
				return null;
			});
			assertEquals(!day.isBefore(begin) && !day.isAfter(begin.plusDays(4)), sample.one("SELECT designated FROM client WHERE id = ?", Sample.B), day.toString());
			assertEquals(true, sample.one("SELECT designated FROM client WHERE id = ?", Sample.C));
		}
		assertEquals(2L, ((Number) sample.one("SELECT COUNT(*) FROM history WHERE feature = 'designated' AND aggregate_id = ? AND who = 'Keqing'", Sample.B)).longValue());
	}

	@Test
	void keyClientsAreListedWithTheirScore() throws Exception {
		Designation past = service.designate(store, new Designation(0, Sample.C, "was one", "Li Na", "chief", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)));
		Designation present = service.designate(store, new Designation(0, Sample.C, "is one", "Li Na", "chief", TODAY, null));
		service.designate(store, new Designation(0, Sample.D, "not assessed", "Li Na", "chief", LocalDate.of(2024, 1, 1), null));
		confirmed();
		List<KeyClient> all = service.keyClients(store);
		assertEquals(List.of("C", "C", "D"), all.stream().map(KeyClient::clientCode).toList());
		assertEquals(present.id(), all.getFirst().designation().id());
		assertEquals(past.id(), all.get(1).designation().id());
		assertEquals("Client C", all.getFirst().clientName());
		assertEquals("small", all.getFirst().tier());
		assertEquals(0, new BigDecimal("20").compareTo(all.getFirst().score()));
		assertNull(all.getLast().tier());
		assertNull(all.getLast().score());
	}

	@Test
	void progressCountsTheGradesThatFactsDoNotGive() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		// loyalty alone is not computed: 3 evaluators x 5 clients; A and B have three sheets, C one
		assertEquals(new RoundProgress("2024", 7, 15), service.progress(store, round.id()));
		assertEquals(46, service.progress(store, round.id()).percent());
		service.saveSheet(store, new Sheet(round.id(), Sample.C, "Zhao", Map.of("loyalty", BigDecimal.TEN, "volume", BigDecimal.TEN), "Zhao"));
		assertEquals(8, service.progress(store, round.id()).given(), "a computed criterion is not needed");
		assertEquals(100, new RoundProgress("r", 0, 0).percent());
		assertEquals(99, new RoundProgress("r", 999, 1000).percent());
	}

	@Test
	void correctionNeedsReasonChangeAndAConfirmedRound() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		assertThrows(EvaluationException.class, () -> service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, "why")));
		service.evaluate(store, round.id(), Progress.NONE);
		service.confirm(store, round.id(), "chief", Progress.NONE);
		assertThrows(EvaluationException.class, () -> service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, " ")));
		assertThrows(EvaluationException.class, () -> service.correct(store, correction("B", Map.of(), false, "why")));
		assertThrows(EvaluationException.class, () -> service.correct(store, correction("B", Map.of("loyalty", BigDecimal.ONE), false, "why")));
		assertThrows(EvaluationException.class, () -> service.correct(store, correction("X", Map.of("loyalty", BigDecimal.TEN), false, "why")));
	}

	@Test
	void correctionOfAnOldRoundLeavesTheStandingOfTheNewOne() throws Exception {
		Round first = confirmed();
		assertEquals(first.id(), service.newest(store, Sample.B).orElseThrow().id());
		Round next = service.prepare(store, Sample.request("2025", TestSchemes.WEIGHTED, LocalDate.of(2025, 6, 30)), Progress.NONE);
		service.evaluate(store, next.id(), Progress.NONE);
		service.confirm(store, next.id(), "chief", Progress.NONE);
		assertEquals(next.id(), service.newest(store, Sample.B).orElseThrow().id());
		assertTrue(service.newest(store, 999).isEmpty());
		Object before = sample.one("SELECT score FROM client WHERE id = ?", Sample.B);
		service.correct(store, correction("B", Map.of("loyalty", BigDecimal.TEN), false, "late finding"));
		assertEquals(before, sample.one("SELECT score FROM client WHERE id = ?", Sample.B));
		assertTrue(service.tierHistory(store, Sample.B).getFirst().correction());
	}

	@Test
	void designationStandsBesideTheScore() throws Exception {
		service.designate(store, new Designation(0, Sample.C, "opens the school market", "Li Na", "chief", LocalDate.of(2024, 6, 1), null));
		assertEquals(true, sample.one("SELECT designated FROM client WHERE id = ?", Sample.C));
		Round round = confirmed();
		var row = sample.query("SELECT tier, score, designated FROM report_evaluation WHERE client_code = 'C'").getFirst();
		assertEquals("small", row.get(0));
		assertEquals(0, new BigDecimal("20").compareTo(row.get(1, BigDecimal.class)));
		assertEquals(true, row.get(2));
		assertEquals(1, service.summary(store, round.id()).tiers().get(3).designated());
		assertTrue(service.tierHistory(store, Sample.C).getFirst().designated());
	}

	@Test
	void designationOutsideItsDatesDoesNotCount() throws Exception {
		service.designate(store, new Designation(0, Sample.C, "r", "Li Na", "chief", LocalDate.of(2025, 1, 1), null));
		service.designate(store, new Designation(0, Sample.E, "r", "Li Na", "chief", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 30)));
		service.designate(store, new Designation(0, Sample.B, "r", "Li Na", "chief", LocalDate.of(2024, 1, 1), Sample.AS_OF));
		confirmed();
		assertEquals(List.of("B"), sample.query("SELECT client_code FROM report_evaluation WHERE designated = TRUE").stream().map(row -> row.get(0, String.class)).toList());
	}

	@Test
	void designationFollowsTheFourEyes() throws Exception {
		for (Designation wrong : List.of(new Designation(0, Sample.C, "r", "Li Na", "Li Na", TODAY, null), new Designation(0, Sample.C, " ", "Li Na", "chief", TODAY, null),
				new Designation(0, Sample.C, "r", "Li Na", "", TODAY, null), new Designation(0, Sample.C, "r", "", "chief", TODAY, null),
				new Designation(0, Sample.C, "r", "Li Na", "chief", TODAY, TODAY.minusDays(1)), new Designation(0, 999, "r", "Li Na", "chief", TODAY, null))) {
			assertThrows(EvaluationException.class, () -> service.designate(store, wrong), wrong.toString());
		}
		Designation given = service.designate(store, new Designation(0, Sample.C, "r", "Li Na", "chief", TODAY.minusDays(10), null));
		assertThrows(EvaluationException.class, () -> service.designate(store, new Designation(0, Sample.C, "r", "Li Na", "chief", TODAY, null)), "overlaps");
		assertThrows(EvaluationException.class, () -> service.endDesignation(store, given.id(), TODAY.minusDays(11), "chief"));
		service.endDesignation(store, given.id(), TODAY.minusDays(1), "chief");
		assertEquals(false, sample.one("SELECT designated FROM client WHERE id = ?", Sample.C));
		assertEquals(TODAY.minusDays(1), service.designations(store, Sample.C).getFirst().to());
		assertEquals(List.of("true", "false"), sample.query("SELECT new_value FROM history WHERE feature = 'designated' ORDER BY id").stream()
				.map(row -> row.get(0, String.class)).toList());
		assertNull(sample.one("SELECT tier FROM client WHERE id = ?", Sample.C));
		assertFalse(service.designations(store, Sample.C).getFirst().inForce(TODAY));
	}

	@Test
	void cancelAnywhereLeavesTheOldState() throws Exception {
		assertThrows(CanceledException.class, () -> service.prepare(store, Sample.request("2024"), canceledAfter(0)));
		assertTrue(service.rounds(store).isEmpty());
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		for (int asked = 0; asked < 3; asked++) {
			int after = asked;
			assertThrows(CanceledException.class, () -> service.evaluate(store, round.id(), canceledAfter(after)));
			assertEquals(RoundState.PREPARED, service.find(store, "2024").orElseThrow().state());
			assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM evaluation")).longValue());
		}
		service.evaluate(store, round.id(), Progress.NONE);
		assertThrows(CanceledException.class, () -> service.confirm(store, round.id(), "chief", canceledAfter(0)));
		assertEquals(RoundState.REVIEW, service.find(store, "2024").orElseThrow().state());
		assertNull(sample.one("SELECT tier FROM client WHERE id = ?", Sample.A));
		assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM history WHERE feature = 'tier'")).longValue());
		service.confirm(store, round.id(), "chief", Progress.NONE);
		assertEquals("important", sample.one("SELECT tier FROM client WHERE id = ?", Sample.A));
	}

	/** Is canceled from the given question on. */
	private static Progress canceledAfter(int questions) {
		AtomicInteger left = new AtomicInteger(questions);
		return new Progress() {
			@Override
			public void begin(String task, long total) {
				assertFalse(task.isBlank());
			}

			@Override
			public void worked(long n) {
				assertTrue(n >= 0);
			}

			@Override
			public boolean canceled() {
				return left.getAndDecrement() <= 0;
			}
		};
	}
}
