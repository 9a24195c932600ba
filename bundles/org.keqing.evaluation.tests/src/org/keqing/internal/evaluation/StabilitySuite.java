package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundPreview;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.TierFigure;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Standings.Past;
import org.keqing.tiering.Standings.Reason;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Rounds by a scheme that keeps tiers from changing at every breath: high from 1000, middle from 100, low below. */
abstract class StabilitySuite {
	private Store store;
	private Sample sample;
	private DefaultEvaluationService service;
	private Scheme scheme;
	private int next;

	abstract Store open() throws Exception;

	@BeforeEach
	void fill() throws Exception {
		store = open();
		sample = new Sample(store);
		for (int id = 1; id <= 4; id++) {
			sample.client(id, "C" + id, null, null, null);
			sample.sql("UPDATE client SET under_watch = ? WHERE id = ?", false, id);
		}
	}

	void close(Store opened) {
		opened.close();
	}

	@AfterEach
	void close() {
		close(store);
	}

	private void rules(String rules) {
		scheme = KindSchemes.stable(rules);
		service = new DefaultEvaluationService(SchemeRegistry.of(scheme), TieringEngine.create());
	}

	/** Confirms the half-year that ends there, with these amounts of the clients 1, 2, …; null is no trade. */
	private Round half(String asOf, String... amounts) throws Exception {
		Round round = reviewed(asOf, amounts);
		return service.confirm(store, round.id(), "chief", Progress.NONE);
	}

	private Round reviewed(String asOf, String... amounts) throws Exception {
		for (int i = 0; i < amounts.length; i++) {
			if (amounts[i] != null) {
				sample.trade("S" + next++, i + 1, asOf, "1", amounts[i], null);
			}
		}
		LocalDate end = LocalDate.parse(asOf);
		Round round = service.prepare(store, new RoundRequest(asOf, scheme.getId(), 0, end.minusMonths(5).withDayOfMonth(1), end, null,
				Scope.ALL, "chief"), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		return round;
	}

	private String tiers() throws Exception {
		StringBuilder text = new StringBuilder();
		sample.query("SELECT tier FROM client ORDER BY id").forEach(row -> text.append(row.get(0, String.class)).append(' '));
		return text.toString().strip();
	}

	private Explanation explain(String client) throws Exception {
		return service.explain(store, client, null);
	}

	@Test
	void aChangeNeedsTwoRoundsAndTheSmallestOfThemIsMade() throws Exception {
		rules("rounds=\"2\"");
		half("2023-06-30", "500", "500", "500", "50");
		assertEquals("middle middle middle low", tiers());
		// C1 rises, C2 falls, C3 rises and comes back, C4 rises to high
		Round second = half("2023-12-31", "1000", "99.99", "2000", "1000");
		assertEquals("middle middle middle low", tiers());
		assertEquals(List.of(0, 3, 1), service.summary(store, second.id()).tiers().stream().map(TierFigure::count).toList());
		assertEquals("high low high high", String.join(" ", sample.query("SELECT proposed_tier FROM evaluation WHERE round_id = ? ORDER BY client_id", second.id())
				.stream().map(row -> row.get(0, String.class)).toList()));
		Explanation held = explain("C1");
		assertEquals("middle", held.tier());
		assertEquals(Reason.ROUNDS, held.standing().reason());
		assertEquals(List.of("1,000.00, middle", "amount: 1,000", "stays middle: high for 1 of 2 rounds"), Explanations.lines(held, scheme, Locale.ENGLISH));
		half("2024-06-30", "1000", "10", "500", "100");
		// C4 asked for high and then for middle: middle
		assertEquals("high low middle middle", tiers());
		assertEquals("high instead of middle", Explanations.standing(explain("C1"), scheme, Locale.ENGLISH));
		assertEquals("high", service.tierHistory(store, 1).getLast().tier());
		assertEquals(3, service.tierHistory(store, 1).size());
	}

	@Test
	void aRoundWithoutTheClientBreaksTheRowButNotTheTier() throws Exception {
		rules("rounds=\"2\"");
		half("2023-06-30", "500");
		half("2023-12-31", "1000");
		Round third = half("2024-06-30", new String[] { null });
		assertNull(service.assessments(store, third.id(), 0, 10).getFirst().tier());
		assertEquals("middle", sample.one("SELECT tier FROM client WHERE id = 1"));
		half("2024-12-31", "1000");
		assertEquals("middle", sample.one("SELECT tier FROM client WHERE id = 1"), "the first of two again");
		assertEquals(1, explain("C1").standing().rounds());
		half("2025-06-30", "1000");
		assertEquals("high", sample.one("SELECT tier FROM client WHERE id = 1"));
	}

	@Test
	void theDeadBandAndTheGracePeriod() throws Exception {
		rules("deadBand=\"10\" graceMonths=\"6\"");
		half("2023-06-30", "500", "1000", "500", "500");
		// up begins at 1010, down below 990; a fall to middle waits six months
		half("2023-12-31", "1009.99", "900", "1010", "995");
		assertEquals("middle high high middle", tiers());
		assertEquals("stays middle: within 10 of the limit", Explanations.standing(explain("C1"), scheme, Locale.ENGLISH));
		Explanation grace = explain("C2");
		assertEquals(LocalDate.of(2024, 6, 30), grace.standing().until());
		// 100 more keep the tier
		assertEquals(List.of("high", "100"), List.of(grace.nextTier(), grace.distance().stripTrailingZeros().toPlainString()));
		half("2024-06-30", "500", "900", "995", "500");
		assertEquals("middle middle high middle", tiers());
	}

	@Test
	void aViolationLowersAtOnceAndTheRestWaits() throws Exception {
		rules("rounds=\"3\" atOnce=\"watch > 0\"");
		half("2023-06-30", "1000", "1000");
		sample.sql("UPDATE client SET under_watch = ? WHERE id = 1", true);
		half("2023-12-31", "50", "50");
		assertEquals(List.of("low", "high"), List.of(sample.one("SELECT tier FROM client WHERE id = 1"), sample.one("SELECT tier FROM client WHERE id = 2")));
		assertEquals("low at once, because a condition for that holds", Explanations.standing(explain("C1"), scheme, Locale.ENGLISH));
	}

	@Test
	void aCorrectionFollowsTheSameRules() throws Exception {
		rules("rounds=\"2\"");
		half("2023-06-30", "500", "500");
		half("2023-12-31", "1000", "500");
		Round third = half("2024-06-30", "500", "500");
		assertEquals("middle", sample.one("SELECT tier FROM client WHERE id = 1"));
		// an invoice was missing: high for the second time; for client 2 for the first
		sample.trade("late1", 1, "2024-06-01", "1", "500", null);
		sample.trade("late2", 2, "2024-06-01", "1", "500", null);
		for (String client : List.of("C1", "C2")) {
			service.correct(store, new CorrectionRequest("2024-06-30", client, Map.of(), true, "invoice", "auditor"));
		}
		assertEquals("high", sample.one("SELECT tier FROM client WHERE id = 1"));
		assertEquals("middle", sample.one("SELECT tier FROM client WHERE id = 2"));
		assertEquals(Reason.ROUNDS, explain("C2").standing().reason());
		assertEquals(0, new BigDecimal("1000").compareTo(explain("C2").score()));
		// the next round goes by the correction
		half("2024-12-31", "1000", "1000");
		assertEquals("high", sample.one("SELECT tier FROM client WHERE id = 2"));
		assertEquals("middle", service.assessments(store, third.id(), 0, 10).stream().filter(each -> each.clientId() == 1).findFirst().orElseThrow().tier(), "stays");
	}

	@Test
	void aPreviewKnowsThePastAndARoundInReviewMustFollowIt() throws Exception {
		rules("rounds=\"2\"");
		half("2023-06-30", "500");
		Round second = reviewed("2023-12-31", "1000");
		Round between = half("2023-09-30", "600");
		EvaluationException refused = assertThrows(EvaluationException.class, () -> service.confirm(store, second.id(), "chief", Progress.NONE));
		assertEquals(Messages.bind(Messages.MsgPreviousChanged, "2023-12-31"), refused.getMessage());
		service.evaluate(store, second.id(), Progress.NONE);
		Round confirmed = service.confirm(store, second.id(), "chief", Progress.NONE);
		assertEquals(between.id(), confirmed.previousId());
		sample.trade("p", 1, "2024-06-30", "1", "1000", null);
		RoundPreview preview = service.preview(store, Sample.request("none", scheme.getId(), LocalDate.of(2024, 6, 30)), Progress.NONE);
		Map<String, Integer> counts = new HashMap<>();
		preview.tiers().forEach(each -> counts.put(each.tier(), each.count()));
		assertEquals(Map.of("high", 1, "middle", 0, "low", 0), counts);
	}

	/** A trial on a round knows the rounds before it, one on a period those up to its end; a client that no round had has no past. */
	@Test
	void aTrialKnowsThePastOfItsClients() throws Exception {
		rules("rounds=\"2\"");
		Round first = half("2023-06-30", "500", "50");
		Round second = half("2023-12-31", "1000", "50");
		SchemeTrials trials = SchemeTrials.of(TieringEngine.create());
		long[] ids = { 1, 2, 9 };
		PastTiers before = trials.past(store, PopulationRequest.round(second.id()), scheme.getId(), ids);
		assertEquals(LocalDate.of(2023, 12, 31), before.asOf());
		Past one = new Past(first.asOf(), "middle", "middle");
		assertEquals(List.of(List.of(one), List.of(new Past(first.asOf(), "low", "low")), List.of()), before.rounds());
		assertEquals(List.of(List.of(), List.of(), List.of()), trials.past(store, PopulationRequest.round(first.id()), scheme.getId(), ids).rounds());
		PastTiers later = trials.past(store, PopulationRequest.period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), Scope.ALL), scheme.getId(), ids);
		assertEquals(List.of(new Past(second.asOf(), "high", "middle"), one), later.rounds().getFirst(), "it asked for high and is still middle");
		assertEquals(List.of(List.of(), List.of(), List.of()), trials.past(store, PopulationRequest.round(second.id()), "another", ids).rounds());
	}
}
