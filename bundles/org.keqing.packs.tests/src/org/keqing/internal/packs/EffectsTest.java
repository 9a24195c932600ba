package org.keqing.internal.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.packs.SchemeEffect;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

@DisplayName("What a new version of a scheme would change")
class EffectsTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

	private final TieringEngine engine = TieringEngine.create();
	private Store store;
	private EvaluationService evaluation;
	private Effects effects;

	/** A sold for 40, B for 100, C for 99.99 and D nothing; the limit of version 1 is 100. */
	@BeforeEach
	void fill() throws Exception {
		store = TestStores.derbyInMemory();
		evaluation = EvaluationService.of(SchemeRegistry.of(TurnoverScheme.read(1, "amount", "100")), engine);
		effects = new Effects(evaluation, SchemeTrials.of(engine), engine);
		sold("A", "40");
		sold("B", "100");
		sold("C", "99.99");
		Clients.client("D").name("Client D").save(store);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void sold(String code, String amount) throws Exception {
		Trades.trade(Clients.client(code).name("Client " + code).save(store)).ref(code).on("2025-06-01").amount(amount).save(store);
	}

	private void confirm(String name, LocalDate asOf) throws Exception {
		var round = evaluation.prepare(store, new RoundRequest(name, "test.turnover", 0, null, asOf, null, Scope.ALL, "chief"), Progress.NONE);
		evaluation.evaluate(store, round.id(), Progress.NONE);
		evaluation.confirm(store, round.id(), "chief", Progress.NONE);
	}

	private SchemeEffect effect(String source, String limit) throws Exception {
		return effects.of(store, TurnoverScheme.read(2, source, limit), Progress.NONE);
	}

	@Test
	void withoutConfirmedRoundNobodyMoves() throws Exception {
		evaluation.prepare(store, new RoundRequest("open", "test.turnover", 0, null, LAST_DAY, null, Scope.ALL, "chief"), Progress.NONE);

		var effect = effect("amount", "40");

		assertNull(effect.round());
		assertEquals(0, effect.moved());
	}

	@Test
	void lowerLimitLiftsThoseFromItOn() throws Exception {
		confirm("2025", LAST_DAY);

		var effect = effect("amount", "40");

		assertEquals("2025", effect.round().name());
		assertEquals(1, effect.before().getVersion());
		assertEquals(4, effect.clients());
		assertEquals(1, effect.moves().size());
		var move = effect.moves().getFirst();
		assertEquals("small → large", move.from() + " → " + move.to());
		assertEquals(List.of("A Client A", "C Client C"), move.clients().stream().map(EffectsTest::text).toList());
	}

	@Test
	void higherLimitLowersThoseBelowIt() throws Exception {
		confirm("2025", LAST_DAY);

		var moves = effect("amount", "100.01").moves();

		assertEquals(1, moves.size());
		assertEquals("large → small", moves.getFirst().from() + " → " + moves.getFirst().to());
		assertEquals(List.of("B Client B"), moves.getFirst().clients().stream().map(EffectsTest::text).toList());
	}

	@Test
	void lastConfirmedRoundCountsAndWhatItKnew() throws Exception {
		confirm("2025", LAST_DAY);
		confirm("2024", LocalDate.of(2024, 12, 31));
		Trades.trade(evaluation.assessments(store, evaluation.find(store, "2025").orElseThrow().id(), 0, 10).getLast().clientId()).ref("late").on("2025-07-01")
				.amount("1000").save(store);

		var effect = effect("amount", "40");

		assertEquals("2025", effect.round().name(), "the latest cut-off date");
		assertEquals(2, effect.moved(), "what was imported after the round moves nobody");
	}

	@Test
	void unknownInputIsSaidAndNothingElse() throws Exception {
		confirm("2025", LAST_DAY);

		var effect = effect("tenant.rent", "40");

		assertTrue(effect.problem().contains("tenant.rent"), effect.problem());
		assertEquals(List.of(), effect.moves());
	}

	private static String text(ClientName client) {
		return client.code() + ' ' + client.name();
	}
}
