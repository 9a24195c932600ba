package org.keqing.internal.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.store.Progress;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;

@DisplayName("A scheme whose pack was removed")
class RemovedPackTest {

	@Test
	void isShownByNameAndOnlyRead() throws Exception {
		var engine = TieringEngine.create();
		var request = new RoundRequest("2025", "test.turnover", 0, null, LocalDate.of(2025, 12, 31), null, Scope.ALL, "chief");
		try (var store = TestStores.derbyInMemory()) {
			Trades.trade(Clients.client("A").name("Client A").save(store)).ref("A").on("2025-06-01").amount("100").save(store);
			var with = EvaluationService.of(SchemeRegistry.of(TurnoverScheme.read(1, "amount", "100")), engine);
			var round = with.prepare(store, request, Progress.NONE).id();
			with.evaluate(store, round, Progress.NONE);
			with.confirm(store, round, "chief", Progress.NONE);

			var without = EvaluationService.of(SchemeRegistry.of(), engine);

			assertEquals(List.of(), without.lastUsed(store, "test.other").stream().toList());
			var scheme = without.lastUsed(store, "test.turnover").orElseThrow();
			assertEquals("营业额", Schemes.name(scheme, Locale.SIMPLIFIED_CHINESE));
			assertEquals("large", without.explain(store, "A", null).tier());
			assertEquals(List.of("large"), without.summary(store, round).tiers().stream().filter(tier -> tier.count() > 0).map(tier -> tier.tier()).toList());
			assertTrue(assertThrows(EvaluationException.class, () -> without.prepare(store, request, Progress.NONE)).getMessage().contains("test.turnover"));
		}
	}
}
