package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.CompanyScheme;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.Variants;
import org.keqing.tiering.WhatIf;
import org.keqing.tiering.model.Scheme;

/** Schemes of the company, and schemes tried on clients, on whatever database the subclass opens. */
abstract class TrialSuite {
	private static final TieringEngine ENGINE = TieringEngine.create();

	private final DefaultCompanySchemes schemes = new DefaultCompanySchemes(SchemeRegistry.of(TestSchemes.weighted(1), TestSchemes.rank()));
	private final DefaultSchemeTrials trials = new DefaultSchemeTrials(ENGINE);
	private final DefaultEvaluationService service = Sample.service();
	private Store store;
	private Sample sample;

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

	private Round round(String scheme, int version) throws Exception {
		Round round = service.prepare(store, new RoundRequest("2024", scheme, version, Sample.FROM, Sample.AS_OF, null, Scope.ALL, "chief"), Progress.NONE);
		return service.evaluate(store, round.id(), Progress.NONE);
	}

	@Test
	void newVersionFollowsTheHighestKnown() throws Exception {
		Scheme changed = Variants.limit(TestSchemes.weighted(1), "main", new BigDecimal("61"));

		CompanyScheme saved = schemes.add(store, changed, "chief");

		assertEquals(2, saved.scheme().getVersion());
		assertEquals("chief", saved.savedBy());
		assertFalse(saved.used());
		assertEquals(List.of("test.rank 1", "test.weighted 1", "test.weighted 2"),
				schemes.registry(store).schemes().stream().map(scheme -> scheme.getId() + ' ' + scheme.getVersion()).toList());
		assertEquals(new BigDecimal("61"), schemes.registry(store).find(TestSchemes.WEIGHTED).orElseThrow().getTiers().get(1).getLower(), "the newest is the company's");
		assertEquals(3, schemes.add(store, changed, "chief").scheme().getVersion());
	}

	@Test
	void aVersionThatARoundUsedIsFrozen() throws Exception {
		Scheme changed = schemes.add(store, Variants.limit(TestSchemes.weighted(1), "main", new BigDecimal("61")), "chief").scheme();
		Scheme again = schemes.replace(store, Variants.limit(changed, "main", new BigDecimal("62")), "deputy").scheme();
		assertEquals(2, again.getVersion());

		Round round = round(TestSchemes.WEIGHTED, 2);

		assertEquals(2, round.schemeVersion());
		assertEquals(new BigDecimal("62"), service.scheme(store, round.id()).getTiers().get(1).getLower());
		assertTrue(schemes.all(store).getFirst().used());
		assertThrows(EvaluationException.class, () -> schemes.replace(store, again, "deputy"));
		assertThrows(EvaluationException.class, () -> schemes.remove(store, TestSchemes.WEIGHTED, 2, "deputy"));
	}

	@Test
	void anUnusedVersionCanBeRemoved() throws Exception {
		schemes.add(store, TestSchemes.rank(), "chief");
		schemes.remove(store, TestSchemes.RANK, 2, "chief");
		assertEquals(List.of(), schemes.all(store));
		assertThrows(EvaluationException.class, () -> schemes.remove(store, TestSchemes.RANK, 2, "chief"), "there is none any more");
	}

	@Test
	void aFileKeepsItsVersionWhereItIsFree() throws Exception {
		assertEquals(7, schemes.take(store, TestSchemes.weighted(7), "chief").scheme().getVersion());
		assertEquals(7, schemes.take(store, TestSchemes.weighted(7), "chief").scheme().getVersion(), "the same file again");
		assertEquals(1, schemes.all(store).size());
		assertEquals(8, schemes.take(store, Variants.limit(TestSchemes.weighted(7), "main", new BigDecimal("61")), "chief").scheme().getVersion(), "other content");
		assertEquals(9, schemes.take(store, Variants.limit(TestSchemes.weighted(1), "main", new BigDecimal("61")), "chief").scheme().getVersion(), "a pack has another version 1");
		assertEquals(1, schemes.take(store, TestSchemes.rank(), "chief").scheme().getVersion(), "the pack's own file");
	}

	@Test
	void aSchemeWithErrorsIsRefused() throws Exception {
		Scheme broken = TestSchemes.weighted(1);
		broken.getCriteria().getFirst().setWeight(new BigDecimal("51"));
		assertThrows(SchemeException.class, () -> schemes.add(store, broken, "chief"));
		assertEquals(List.of(), schemes.all(store));
	}

	@Test
	void populationOfARoundIsWhatItStored() throws Exception {
		Round round = round(TestSchemes.WEIGHTED, 1);
		sample.sql("DELETE FROM trade");

		Population population = trials.population(store, PopulationRequest.round(round.id()), TestSchemes.weighted(1), Progress.NONE);
		Result result = ENGINE.evaluate(TestSchemes.weighted(1), population.inputs());

		assertEquals(5, population.size());
		assertEquals(List.of("important", "main", "small"), List.of(result.tier(0), result.tier(1), result.tier(2)));
		assertNull(result.tier(3));
		assertEquals(0, new BigDecimal("1100.5").compareTo(population.amount().get(0)));
		assertNull(population.amount().get(3), "D has no trade");
	}

	@Test
	void anotherSchemeReadsTheFactsOfTheRoundsPeriod() throws Exception {
		Scheme years = TestSchemes.feature();
		sample.sql("UPDATE client SET years_in_trade = 6 WHERE code = 'A'");
		Round round = round(TestSchemes.WEIGHTED, 1);
		Population population = trials.population(store, PopulationRequest.round(round.id()), years, Progress.NONE);
		assertEquals("important", ENGINE.evaluate(years, population.inputs()).tier(0));
		assertFalse(Populations.covers(TestSchemes.weighted(1), years));
		assertTrue(Populations.covers(TestSchemes.weighted(1), TestSchemes.rank()), "the amount is an input of both");
	}

	/** B has exactly 60: one more is asked for and it is ordinary; the others stay. */
	@Test
	void whatIfOnAPeriod() throws Exception {
		PopulationRequest request = PopulationRequest.period(Sample.FROM, Sample.AS_OF, Scope.ALL);
		Scheme scheme = TestSchemes.weighted(1);
		WhatIf whatIf = new WhatIf(ENGINE, scheme, trials.population(store, request, scheme, Progress.NONE).inputs());
		Comparison moved = whatIf.with(Variants.limit(scheme, "main", new BigDecimal("60.01")));
		assertEquals(1, moved.moved());
		assertEquals(1, moved.count(1, 2));
		assertEquals(List.of(new ClientName(Sample.B, "B", "Client B")), trials.names(store, new long[] { whatIf.inputs().clientIds()[moved.rows(1, 2)[0]] }));
	}

	/** Clients of 2024 in two halves by amount, and what they did in 2025. */
	@Test
	void backTest() throws Exception {
		sample.trade("A2-1", Sample.A, "2025-03-01", "1", "900.00", "1");
		sample.trade("C2-1", Sample.C, "2025-03-01", "1", "50.00", "1");
		sample.due(Sample.A, "2025-02-01", "10", "2025-02-05", "10");
		sample.due(Sample.B, "2025-02-01", "10", "2025-02-02", "10");

		List<BackTestLine> lines = trials.backTest(store, new BackTestRequest(TestSchemes.rank(), List.of(Sample.AS_OF), 12, Scope.ALL), Progress.NONE);

		// amounts of 2024: A 1100.50, B 100, E 5, C and D none = 0; half of five, rounded up, are A, B, E
		assertEquals(3, lines.size());
		line(lines.get(0), "high", 3, "1205.50", "900.00", "2.5", 3, 2);
		line(lines.get(1), "low", 2, "0", "50.00", null, 0, 0);
		line(lines.get(2), null, 0, "0", "0", null, 0, 0);
		assertEquals(LocalDate.of(2024, 1, 1), new BackTestRequest(TestSchemes.rank(), List.of(), 12, Scope.ALL).from(Sample.AS_OF));
	}

	private static void line(BackTestLine line, String tier, int clients, String before, String after, String late, int active, int left) {
		assertEquals(tier, line.tier());
		assertEquals(clients, line.clients());
		assertEquals(0, new BigDecimal(before).compareTo(line.amountBefore()), line::toString);
		assertEquals(0, new BigDecimal(after).compareTo(line.amountAfter()), line::toString);
		assertEquals(late == null ? null : new BigDecimal(late), line.daysLate());
		assertEquals(active, line.active());
		assertEquals(left, line.left());
	}
}
