package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Migration;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundPreview;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.RoundSummary;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** The life of a round, on whatever database the subclass opens. Expected numbers: see {@link Sample}. */
abstract class RoundSuite {
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

	private Round reviewed(String name) throws Exception {
		return service.evaluate(store, service.prepare(store, Sample.request(name), Progress.NONE).id(), Progress.NONE);
	}

	private Round confirmed(String name) throws Exception {
		return service.confirm(store, reviewed(name).id(), "chief", Progress.NONE);
	}

	private static void assertNumber(String expected, BigDecimal actual) {
		assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> "expected " + expected + " but was " + actual);
	}

	private Assessment of(Round round, String code) throws Exception {
		return service.assessments(store, round.id(), 0, 100).stream().filter(each -> each.clientCode().equals(code)).findFirst().orElseThrow();
	}

	@Test
	void scoresAreThoseWorkedOutByHand() throws Exception {
		Round round = reviewed("2024");
		assertEquals(RoundState.REVIEW, round.state());
		assertEquals(List.of("A", "B", "C", "E", "D"), service.assessments(store, round.id(), 0, 10).stream().map(Assessment::clientCode).toList());
		assertNumber("93.3333333333", of(round, "A").score());
		assertEquals("important", of(round, "A").tier());
		assertNumber("60", of(round, "B").score());
		assertEquals("main", of(round, "B").tier());
		assertNumber("20", of(round, "C").score());
		assertEquals("small", of(round, "C").tier());
		assertNumber("0.5", of(round, "C").coverage());
		assertNumber("20", of(round, "E").score());
		assertNumber("0.3", of(round, "E").coverage());
		assertNumber("1100.5", of(round, "A").amount());
		assertNull(of(round, "C").amount(), "no trade is missing, not zero");
	}

	@Test
	void clientWithoutAnyInputIsNotAssessedAndKeepsItsTier() throws Exception {
		sample.sql("UPDATE client SET tier = 'main', tier_scheme = 'old', designated = FALSE WHERE id = ?", Sample.D);
		Round round = confirmed("2024");
		assertNull(of(round, "D").tier());
		assertNull(of(round, "D").score());
		assertEquals(1, service.summary(store, round.id()).notAssessed().count());
		assertEquals("main", sample.one("SELECT tier FROM client WHERE id = ?", Sample.D));
	}

	@Test
	void committeeOfTheGradesAreMembersUnlessNamed() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		assertEquals(List.of(new CommitteeMember("Qian", CommitteeRole.MEMBER), new CommitteeMember("Sun", CommitteeRole.MEMBER),
				new CommitteeMember("Zhao", CommitteeRole.MEMBER)), round.committee().members());
	}

	@Test
	void roleWeightsAreExactAndStrangersDoNotCount() throws Exception {
		Committee committee = new Committee(List.of(new CommitteeMember("Zhao", CommitteeRole.HEAD), new CommitteeMember("Qian", CommitteeRole.DEPUTY)),
				new RoleWeights(new BigDecimal("2"), new BigDecimal("1.5"), BigDecimal.ONE));
		Round round = service.prepare(store, Sample.request("2024", committee, Scope.ALL), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		// A: (2 x 10 + 1.5 x 8) / 3.5 = 64/7; 64/7 x 5 + 30 + 20 = 95.714285...
		assertNumber("95.7142857142", of(round, "A").score());
		// B: (2 x 8 + 1.5 x 6) / 3.5 = 50/7; 50/7 x 5 + 18 + 12 = 65.714285...
		assertNumber("65.7142857142", of(round, "B").score());
		assertNull(of(round, "C").tier(), "Sun is not in the committee");
	}

	@Test
	void confirmingSetsTheClientsAndTheHistory() throws Exception {
		Round round = confirmed("2024");
		assertEquals(RoundState.CONFIRMED, round.state());
		assertEquals("chief", round.confirmedBy());
		var client = sample.query("SELECT tier, tier_scheme, tier_since, score, designated, version FROM client WHERE id = ?", Sample.A).getFirst();
		assertEquals("important", client.get(0));
		assertEquals(TestSchemes.WEIGHTED, client.get(1));
		assertEquals(Sample.AS_OF, client.get(2, LocalDate.class));
		assertNumber("93.3333333333", client.get(3, BigDecimal.class));
		assertEquals(1, client.get(5, Integer.class), "a computed tier is no edit of the file");
		var history = sample.query("SELECT aggregate_id, who, feature, old_value, new_value FROM history WHERE feature = 'tier' ORDER BY aggregate_id");
		assertEquals(List.of(Sample.A, Sample.B, Sample.C, Sample.E), history.stream().map(row -> row.get(0, Long.class)).toList());
		assertEquals("chief", history.getFirst().get(1));
		assertNull(history.getFirst().get(3));
		assertEquals("important", history.getFirst().get(4));
	}

	@Test
	void summaryCountsAndWeighsEveryTier() throws Exception {
		Round round = reviewed("2024");
		RoundSummary summary = service.summary(store, round.id());
		assertEquals(List.of("important", "main", "ordinary", "small"), summary.tiers().stream().map(each -> each.tier()).toList());
		assertEquals(List.of(1, 1, 0, 2), summary.tiers().stream().map(each -> each.count()).toList());
		assertNumber("0.4", summary.tiers().get(3).share());
		assertNumber("1205.5", summary.value());
		assertNumber("1100.5", summary.tiers().get(0).value());
		// 1100.50 / 1205.50 = 0.9128992...
		assertNumber("0.912899", summary.tiers().get(0).valueShare());
		assertNumber("0", summary.tiers().get(2).valueShare());
		var view = sample.query("SELECT tier, clients, amount_share, round_clients FROM report_round WHERE round_name = '2024' ORDER BY tier_order");
		assertEquals(5, view.size());
		assertEquals(2, view.get(3).get(1, Integer.class));
		assertNull(view.get(4).get(0));
		assertEquals(5, view.get(4).get(3, Integer.class));
	}

	@Test
	void moversAreExplainedByCriterion() throws Exception {
		confirmed("2024");
		sample.sql("DELETE FROM sheet WHERE round_id = 0");
		sample.trade("B2-1", Sample.B, "2025-03-01", "1", "2000", "1");
		sample.grade(Sample.B, "Zhao", "loyalty", 10);
		sample.grade(Sample.A, "Zhao", "loyalty", 2);
		sample.trade("A2-1", Sample.A, "2025-03-01", "1", "1100", "1");
		Round round = service.evaluate(store, service.prepare(store, Sample.request("2025", TestSchemes.WEIGHTED, LocalDate.of(2025, 12, 31)), Progress.NONE).id(),
				Progress.NONE);
		RoundSummary summary = service.summary(store, round.id());
		assertEquals("2024", summary.previous());
		// A: (10 + 30) / 0.8 = 50 ordinary; B: (50 + 30) / 0.8 = 100 important; C, D, E without input now
		assertEquals(List.of(new Migration("important", "ordinary", 1), new Migration("main", "important", 1), new Migration("small", null, 2),
				new Migration(null, null, 1)), summary.migrations());
		assertEquals(2, summary.movers());
		List<Mover> movers = service.movers(store, round.id());
		assertEquals(List.of("A", "B"), movers.stream().map(Mover::clientCode).toList());
		Mover a = movers.getFirst();
		assertNumber("93.3333333333", a.fromScore());
		assertNumber("50", a.toScore());
		// loyalty 43.33 -> 12.50, credit 20 -> none, volume 30 -> 37.50 by re-weighting
		assertEquals(List.of("loyalty", "credit", "volume"), a.reasons().stream().map(Mover.Reason::criterion).toList());
		assertNumber("12.5", a.reasons().getFirst().now());
		assertNumber("-20", a.reasons().get(1).change());
		assertNumber("7.5", a.reasons().get(2).change());
		assertEquals(List.of("A", "B"), sample.query("SELECT client_code FROM report_movers WHERE round_name = '2025' ORDER BY client_code").stream()
				.map(row -> row.get(0, String.class)).toList());
	}

	@Test
	void tierHistoryFollowsTheCutOffDatesWhateverIsConfirmedFirst() throws Exception {
		confirmed("2024");
		Round earlier = service.prepare(store, Sample.request("2023", TestSchemes.WEIGHTED, LocalDate.of(2023, 12, 31)), Progress.NONE);
		service.evaluate(store, earlier.id(), Progress.NONE);
		service.confirm(store, earlier.id(), "chief", Progress.NONE);
		// E in 2023: volume 9999 -> 10 alone: 100
		List<TierStanding> history = service.tierHistory(store, Sample.E);
		assertEquals(List.of("important", "small"), history.stream().map(TierStanding::tier).toList());
		assertEquals(LocalDate.of(2023, 12, 31), history.getFirst().from());
		assertEquals(Sample.AS_OF, history.getFirst().to());
		assertNull(history.getLast().to());
		assertEquals("small", sample.one("SELECT tier FROM client WHERE id = ?", Sample.E), "a later cut-off date counts");
		assertEquals("2024", service.rounds(store).getFirst().name());
	}

	@Test
	void tierSinceStaysWhileTheTierStays() throws Exception {
		confirmed("2024");
		sample.trade("A2-1", Sample.A, "2025-03-01", "1", "1100", "1");
		sample.trade("B2-1", Sample.B, "2025-03-01", "1", "2000", "1");
		Round next = service.prepare(store, Sample.request("2025", TestSchemes.WEIGHTED, LocalDate.of(2025, 12, 31)), Progress.NONE);
		service.evaluate(store, next.id(), Progress.NONE);
		service.confirm(store, next.id(), "chief", Progress.NONE);
		// A: (43.33 + 30) / 0.8 = 91.67 still important; B: (30 + 30) / 0.8 = 75 still main
		assertEquals(List.of(Sample.AS_OF, Sample.AS_OF), sample.query("SELECT tier_since FROM client WHERE id IN (101, 102)").stream()
				.map(row -> row.get(0, LocalDate.class)).toList());
		assertNumber("91.6666666666", (BigDecimal) sample.one("SELECT score FROM client WHERE id = ?", Sample.A));
	}

	@Test
	void onlyLegalStepsAreTaken() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		assertThrows(EvaluationException.class, () -> service.confirm(store, round.id(), "chief", Progress.NONE), "prepared is not reviewed");
		assertThrows(EvaluationException.class, () -> service.close(store, round.id(), "chief"));
		assertThrows(EvaluationException.class, () -> service.summary(store, round.id()));
		assertEquals(RoundState.SCORING, service.startScoring(store, round.id(), "chief").state());
		assertThrows(EvaluationException.class, () -> service.startScoring(store, round.id(), "chief"));
		assertEquals(RoundState.REVIEW, service.evaluate(store, round.id(), Progress.NONE).state());
		assertThrows(EvaluationException.class,
				() -> service.saveSheet(store, new Sheet(round.id(), Sample.A, "Zhao", Map.of("loyalty", BigDecimal.TWO), "Zhao")), "in review no sheet changes");
		assertEquals(RoundState.SCORING, service.startScoring(store, round.id(), "chief").state());
		service.saveSheet(store, new Sheet(round.id(), Sample.A, "Zhao", Map.of("loyalty", BigDecimal.TWO), "Zhao"));
		service.evaluate(store, round.id(), Progress.NONE);
		// (2 + 8 + 8) / 3 = 6 -> 30 + 30 + 20
		assertNumber("80", of(round, "A").score());
		assertEquals("important", of(round, "A").tier(), "the lower bound belongs to the tier");
		service.evaluate(store, round.id(), Progress.NONE);
		service.confirm(store, round.id(), "chief", Progress.NONE);
		assertThrows(EvaluationException.class, () -> service.confirm(store, round.id(), "chief", Progress.NONE));
		assertThrows(EvaluationException.class, () -> service.evaluate(store, round.id(), Progress.NONE));
		assertThrows(EvaluationException.class, () -> service.startScoring(store, round.id(), "chief"));
		assertThrows(EvaluationException.class, () -> service.discard(store, round.id(), "chief"));
		assertThrows(EvaluationException.class,
				() -> service.saveSheet(store, new Sheet(round.id(), Sample.A, "Zhao", Map.of("loyalty", BigDecimal.TEN), "Zhao")));
		assertEquals(RoundState.CLOSED, service.close(store, round.id(), "chief").state());
		assertThrows(EvaluationException.class, () -> service.close(store, round.id(), "chief"));
	}

	@Test
	void confirmedRoundIsSealedInTheDatabase() throws Exception {
		Round round = confirmed("2024");
		for (String change : List.of("UPDATE evaluation SET score = 99 WHERE client_id = 102", "DELETE FROM evaluation WHERE client_id = 102",
				"UPDATE evaluation_round SET name = 'x'", "UPDATE evaluation_round SET state = 'REVIEW'", "UPDATE evaluation_round SET as_of = DATE('2020-01-01')",
				"DELETE FROM evaluation_round", "UPDATE round_tier SET clients = 7", "DELETE FROM round_tier", "DELETE FROM round_content",
				"UPDATE committee_member SET role = 'HEAD'", "DELETE FROM committee_member", "UPDATE sheet SET grades = 'loyalty=2' WHERE round_id <> 0",
				"DELETE FROM sheet WHERE round_id <> 0", "INSERT INTO evaluation SELECT round_id, 5, client_count, 999, tier, tier_order, score, coverage, designated,"
						+ " amount, inputs, grades FROM evaluation WHERE client_id = 101",
				"INSERT INTO evaluation SELECT round_id, 5, 6, 999, tier, tier_order, score, coverage, designated, amount, inputs, grades FROM evaluation WHERE client_id = 101",
				"INSERT INTO sheet SELECT round_id, 999, evaluator, grades, copied, saved_by, saved_at FROM sheet WHERE round_id <> 0 AND client_id = 103",
				"INSERT INTO committee_member SELECT round_id, 'Li', role, 9 FROM committee_member WHERE row_no = 0")) {
			assertThrows(Exception.class, () -> sample.sql(change), change);
		}
		assertNumber("60", of(round, "B").score());
		sample.sql("UPDATE sheet SET grades = 'loyalty=2' WHERE round_id = 0");
		assertEquals(RoundState.CLOSED, service.close(store, round.id(), "chief").state());
		assertThrows(Exception.class, () -> sample.sql("UPDATE evaluation_round SET state = 'CONFIRMED'"));
	}

	@Test
	void preparingAgainRefreshesThePoolAndKeepsTypedSheets() throws Exception {
		Round round = reviewed("2024");
		service.startScoring(store, round.id(), "chief");
		service.saveSheet(store, new Sheet(round.id(), Sample.B, "Zhao", Map.of("loyalty", BigDecimal.TEN), "Zhao"));
		sample.grade(Sample.B, "Zhao", "loyalty", 2);
		sample.grade(Sample.B, "Qian", "loyalty", 10);
		Round again = service.prepare(store, Sample.request("2024"), Progress.NONE);
		assertEquals(round.id(), again.id());
		assertEquals(RoundState.PREPARED, again.state());
		service.evaluate(store, again.id(), Progress.NONE);
		// typed 10, copied 10 and 4: 24/3 = 8 -> 40 + 18 + 12
		assertNumber("70", of(again, "B").score());
		service.confirm(store, again.id(), "chief", Progress.NONE);
		EvaluationException refused = assertThrows(EvaluationException.class, () -> service.prepare(store, Sample.request("2024"), Progress.NONE));
		assertTrue(refused.getMessage().contains("2024"), refused.getMessage());
	}

	@Test
	void roundIsFrozenAgainstLaterChanges() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		sample.client(106, "F", "North", null, "2000-01-01");
		sample.trade("F1", 106, "2024-05-05", "1", "5000", "1");
		sample.grade(Sample.C, "Sun", "loyalty", 10);
		service.evaluate(store, round.id(), Progress.NONE);
		assertEquals(5, service.assessments(store, round.id(), 0, 100).size(), "F came after the round was prepared");
		assertNumber("20", of(round, "C").score());
		DefaultEvaluationService later = new DefaultEvaluationService(SchemeRegistry.of(TestSchemes.weighted(2)), TieringEngine.create());
		assertEquals(1, later.evaluate(store, round.id(), Progress.NONE).schemeVersion());
		assertEquals(1, later.scheme(store, round.id()).getVersion());
		assertEquals(2, later.prepare(store, Sample.request("other"), Progress.NONE).schemeVersion());
	}

	@Test
	void scopeChoosesTheClients() throws Exception {
		Round round = service.prepare(store, Sample.request("north", null, new Scope(Set.of("North"), Set.of("Li Na", "Wang"), Set.of(), Set.of("A", "C"))), Progress.NONE);
		assertEquals(1, round.size());
		assertEquals(Set.of("A", "C"), round.scope().codes());
		service.evaluate(store, round.id(), Progress.NONE);
		assertEquals(List.of("A"), service.assessments(store, round.id(), 0, 100).stream().map(Assessment::clientCode).toList());
		assertEquals(List.of(Sample.A), service.sheets(store, round.id(), "Zhao").stream().map(SheetLine::clientId).toList());
		assertEquals(3L, ((Number) sample.one("SELECT COUNT(*) FROM sheet WHERE round_id = ?", round.id())).longValue());
		assertThrows(EvaluationException.class, () -> service.prepare(store, Sample.request("none", null, Scope.regions(Set.of("East"))), Progress.NONE));
		assertThrows(EvaluationException.class,
				() -> service.saveSheet(store, new Sheet(service.prepare(store, Sample.request("n2", null, Scope.codes(Set.of("A"))), Progress.NONE).id(), Sample.B, "Zhao",
						Map.of("loyalty", BigDecimal.TEN), "Zhao")));
	}

	@Test
	void sheetsAreCheckedAndListed() throws Exception {
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		for (Sheet wrong : List.of(new Sheet(round.id(), Sample.A, "Zhao", Map.of("loyalty", new BigDecimal("7")), "u"),
				new Sheet(round.id(), Sample.A, "Zhao", Map.of("beauty", BigDecimal.TEN), "u"), new Sheet(round.id(), Sample.A, "Li", Map.of("loyalty", BigDecimal.TEN), "u"),
				new Sheet(round.id(), 999, "Zhao", Map.of("loyalty", BigDecimal.TEN), "u"))) {
			assertThrows(EvaluationException.class, () -> service.saveSheet(store, wrong), wrong.toString());
		}
		service.saveSheet(store, new Sheet(round.id(), Sample.D, "Zhao", Map.of("loyalty", BigDecimal.TEN, "credit", BigDecimal.TWO), "u"));
		assertEquals(RoundState.SCORING, service.find(store, "2024").orElseThrow().state());
		List<SheetLine> lines = service.sheets(store, round.id(), "Zhao");
		assertEquals(List.of("A", "B", "C", "D", "E"), lines.stream().map(SheetLine::clientCode).toList());
		assertEquals(Map.of("loyalty", BigDecimal.TEN, "credit", BigDecimal.TWO), lines.get(3).grades());
		assertTrue(lines.get(4).grades().isEmpty());
		assertEquals(List.of("Qian", "Sun", "Zhao"), service.clientSheets(store, round.id(), Sample.A).stream().map(Sheet::evaluator).toList());
		service.saveSheet(store, new Sheet(round.id(), Sample.D, "Zhao", Map.of(), "u"));
		assertTrue(service.clientSheets(store, round.id(), Sample.D).isEmpty());
	}

	@Test
	void gradeOffTheScaleInThePoolIsNamed() throws Exception {
		sample.sql("UPDATE sheet SET grades = 'loyalty=7' WHERE client_id = 103");
		Round round = service.prepare(store, Sample.request("2024"), Progress.NONE);
		String message = assertThrows(EvaluationException.class, () -> service.evaluate(store, round.id(), Progress.NONE)).getMessage();
		assertTrue(message.contains("Sun") && message.contains("C") && message.contains("loyalty") && message.contains("7"), message);
		assertEquals(RoundState.PREPARED, service.find(store, "2024").orElseThrow().state());
	}

	@Test
	void committeeGradeStandsAndTheComputedOneIsBesideIt() throws Exception {
		sample.grade(Sample.E, "Sun", "volume", 8);
		confirmed("2024");
		Explanation explanation = service.explain(store, "E", null);
		Explanation.Line volume = explanation.lines().get(1);
		assertEquals(Explanation.Source.COMMITTEE, volume.source());
		assertNumber("8", volume.grade());
		assertNumber("2", volume.computedGrade());
		assertNumber("80", explanation.score());
		assertNumber("5", volume.value());
	}

	@Test
	void explanationAgreesWithTheStoredFigures() throws Exception {
		Round round = confirmed("2024");
		for (Assessment assessment : service.assessments(store, round.id(), 0, 100)) {
			Explanation explanation = service.explain(store, assessment.clientCode(), "2024");
			assertEquals(assessment.tier(), explanation.tier());
			if (assessment.score() == null) {
				assertNull(explanation.score());
			} else {
				assertNumber(assessment.score().toPlainString(), explanation.score());
			}
		}
		Explanation a = service.explain(store, "A", "2024");
		assertNumber("43.3333333333", a.lines().getFirst().points());
		assertThrows(EvaluationException.class, () -> service.explain(store, "Z", null));
	}

	@Test
	void rankCountsNoTradeAsZeroAndExplainsThePlace() throws Exception {
		Round round = service.prepare(store, Sample.request("rank", TestSchemes.RANK, Sample.AS_OF), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		// 5 clients, cut at round-half-up(2.5) = 3: A 1100.50, B 100, E 5 | C and D 0
		assertEquals(List.of(3, 2), service.summary(store, round.id()).tiers().stream().map(each -> each.count()).toList());
		Explanation b = service.explain(store, "B", "rank");
		assertEquals("high", b.tier());
		assertEquals(2, b.rank().place());
		assertEquals(5, b.rank().of());
	}

	@Test
	void featureOfTheClientFileIsAnInput() throws Exception {
		sample.sql("UPDATE client SET years_in_trade = 5 WHERE id = ?", Sample.A);
		sample.sql("UPDATE client SET years_in_trade = 6 WHERE id = ?", Sample.B);
		Round round = service.prepare(store, Sample.request("f", TestSchemes.FEATURE, Sample.AS_OF), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		assertEquals("small", of(round, "A").tier());
		assertEquals("important", of(round, "B").tier());
		assertNull(of(round, "C").tier());
	}

	@Test
	void previewShowsTheFiguresAndStoresNothing() throws Exception {
		RoundPreview preview = service.preview(store, Sample.request("none"), Progress.NONE);
		assertArrayEquals(new long[] { 101, 102, 103, 104, 105 }, preview.clientIds());
		assertEquals(List.of(1, 1, 0, 2), preview.tiers().stream().map(each -> each.count()).toList());
		assertEquals(1, preview.notAssessed().count());
		assertNumber("93.3333333333", preview.result().score(0));
		assertTrue(service.rounds(store).isEmpty());
	}

	@Test
	void discardedRoundLeavesNothing() throws Exception {
		Round round = reviewed("2024");
		service.discard(store, round.id(), "chief");
		assertTrue(service.rounds(store).isEmpty());
		for (String table : List.of("evaluation", "round_content", "round_tier", "committee_member")) {
			assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM " + table)).longValue(), table);
		}
		assertEquals(7L, ((Number) sample.one("SELECT COUNT(*) FROM sheet")).longValue(), "the pool stays");
		assertFalse(service.find(store, "2024").isPresent());
	}

	@Test
	void unknownSchemeIsNamed() {
		String message = assertThrows(EvaluationException.class, () -> service.prepare(store, Sample.request("x", "no.such", Sample.AS_OF), Progress.NONE)).getMessage();
		assertTrue(message.contains("no.such") && message.contains(TestSchemes.WEIGHTED), message);
	}
}
