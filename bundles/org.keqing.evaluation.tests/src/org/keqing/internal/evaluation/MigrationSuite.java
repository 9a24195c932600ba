package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.EarlierEvaluation;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.Changes;
import org.keqing.tiering.Changes.Change;
import org.keqing.tiering.TieringEngine;

/**
 * Two rounds over the clients of {@link Sample}. In 2024 A is important with 93⅓, B main with 60, C and E small, D not assessed. In 2025 A has loyalty 2 and the
 * amount 1100 → (10 + 30) / 0.8 = 50, ordinary; B loyalty 10 and the amount 2000 → (50 + 30) / 0.8 = 100, important; F, who is new, loyalty 6 alone → 60, main;
 * nothing is known of C, D and E.
 */
abstract class MigrationSuite {
	private static final long F = 106;

	private final DefaultEvaluationService service = Sample.service();
	private final MigrationService migrations = MigrationService.of(TieringEngine.create());
	private Store store;
	private Round first;
	private Round second;

	abstract Store open() throws Exception;

	void close(Store opened) {
		opened.close();
	}

	@BeforeEach
	void twoRounds() throws Exception {
		store = open();
		Sample sample = new Sample(store).five();
		first = confirmed("2024", LocalDate.of(2024, 12, 31));
		sample.sql("DELETE FROM sheet WHERE round_id = 0");
		sample.client(F, "F", "North", null, null);
		sample.trade("B2-1", Sample.B, "2025-03-01", "1", "2000", "1");
		sample.grade(Sample.B, "Zhao", "loyalty", 10);
		sample.grade(Sample.A, "Zhao", "loyalty", 2);
		sample.grade(F, "Zhao", "loyalty", 6);
		sample.trade("A2-1", Sample.A, "2025-03-01", "1", "1100", "1");
		second = confirmed("2025", LocalDate.of(2025, 12, 31));
	}

	@AfterEach
	void close() {
		close(store);
	}

	private Round confirmed(String name, LocalDate asOf) throws Exception {
		Round round = service.prepare(store, Sample.request(name, TestSchemes.WEIGHTED, asOf), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		return service.confirm(store, round.id(), "chief", Progress.NONE);
	}

	@Test
	void everyClientIsInOneCell() throws Exception {
		MigrationMatrix matrix = migrations.matrix(store, first.id(), second.id());
		assertEquals(List.of("important", "main", "ordinary", "small"), matrix.fromTiers());
		assertEquals(1, matrix.count(Move.of("important", "ordinary")));
		assertEquals(1, matrix.count(Move.of("main", "important")));
		assertEquals(2, matrix.count(Move.of("small", null)));
		assertEquals(1, matrix.count(Move.of(null, null)));
		assertEquals(1, matrix.count(Move.entered("main")));
		assertEquals(0, matrix.count(Move.of("main", "main")));
		assertEquals(6, matrix.cells().stream().mapToInt(MigrationMatrix.Cell::count).sum());
		assertEquals(List.of(0, 1, 1), List.of(matrix.stayed(), matrix.rose(), matrix.fell()), "who is not assessed neither rises nor falls");
		assertEquals(0, new BigDecimal("2000").compareTo(matrix.cells().stream().filter(cell -> cell.move().equals(Move.of("main", "important"))).findFirst().orElseThrow().amount()));
	}

	@Test
	void theOtherWayRoundWhoEnteredHasLeft() throws Exception {
		MigrationMatrix matrix = migrations.matrix(store, second.id(), first.id());
		assertEquals(1, matrix.count(Move.left("main")));
		assertEquals(1, matrix.count(Move.of("ordinary", "important")));
		assertEquals(List.of("F"), migrations.clients(store, second.id(), first.id(), Move.left("main"), 9).stream().map(Mover::clientCode).toList());
	}

	@Test
	void aCellOpensToItsNamesWithReasons() throws Exception {
		Mover a = migrations.clients(store, first.id(), second.id(), Move.of("important", "ordinary"), 9).getFirst();
		assertEquals("A", a.clientCode());
		assertEquals(List.of("loyalty", "credit", "volume"), a.reasons().stream().map(Mover.Reason::criterion).toList());
		assertEquals(List.of("C", "E"), migrations.clients(store, first.id(), second.id(), Move.of("small", null), 9).stream().map(Mover::clientCode).toList());
		assertEquals(List.of("C"), migrations.clients(store, first.id(), second.id(), Move.of("small", null), 1).stream().map(Mover::clientCode).toList());
		Mover f = migrations.clients(store, first.id(), second.id(), Move.entered("main"), 9).getFirst();
		assertEquals("F", f.clientCode());
		assertNull(f.fromTier());
		assertEquals(0, new BigDecimal("60").compareTo(f.toScore()));
		assertEquals(List.of(), migrations.clients(store, first.id(), second.id(), Move.of("main", "main"), 9));
	}

	@Test
	void theEvaluationBeforeIsFoundAndTellsWhereThePointsAre() throws Exception {
		EarlierEvaluation before = migrations.earlier(store, "A", second.id()).orElseThrow();
		assertEquals("2024", before.round().name());
		List<Change> changes = Changes.between(before.explanation(), service.explain(store, "A", "2025"));
		assertEquals(List.of("loyalty", "credit", "volume"), changes.stream().map(Change::criterion).toList());
		// 50 x 26/30 = 43.3333333333 before, 12.5 now; 20 before, nothing now; 30 before, 37.5 by re-weighting now
		assertEquals(0, new BigDecimal("-30.8333333333").compareTo(changes.get(0).points()));
		assertEquals(0, new BigDecimal("-20").compareTo(changes.get(1).points()));
		assertEquals(0, new BigDecimal("7.5").compareTo(changes.get(2).points()));
		assertEquals("good 8.66", Changes.side(changes.get(0).before(), before.scheme(), Locale.ENGLISH));
		assertEquals("failed 2", Changes.side(changes.get(0).now(), before.scheme(), Locale.ENGLISH));
		assertTrue(migrations.earlier(store, "A", first.id()).isEmpty());
		assertTrue(migrations.earlier(store, "F", second.id()).isEmpty(), "the round before did not have it");
	}

	@Test
	void roundsOfOtherTiersAreNotCompared() throws Exception {
		Round rank = service.prepare(store, Sample.request("rank", TestSchemes.RANK, LocalDate.of(2025, 12, 31)), Progress.NONE);
		assertThrows(EvaluationException.class, () -> migrations.matrix(store, first.id(), rank.id()), "not computed yet");
		service.evaluate(store, rank.id(), Progress.NONE);
		assertTrue(assertThrows(EvaluationException.class, () -> migrations.matrix(store, first.id(), rank.id())).getMessage().contains("rank"));
		// another scheme, but the same four tiers
		Round feature = service.prepare(store, Sample.request("feature", TestSchemes.FEATURE, LocalDate.of(2023, 12, 31)), Progress.NONE);
		service.evaluate(store, feature.id(), Progress.NONE);
		assertEquals(List.of("2024", "feature"), migrations.comparable(store, second.id()).stream().map(Round::name).toList());
		// the five, and F who entered; nobody has years in trade
		assertEquals(6, migrations.matrix(store, first.id(), feature.id()).cells().stream().filter(cell -> cell.move().toTier() == null).mapToInt(MigrationMatrix.Cell::count).sum());
	}
}
