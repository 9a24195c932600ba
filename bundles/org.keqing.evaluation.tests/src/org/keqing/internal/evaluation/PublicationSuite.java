package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;

/** Publishes the round of {@link Sample}: clients may object from January 10 to 20, both days included. */
abstract class PublicationSuite extends SampleSuite {
	private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);
	private static final LocalDate LAST = LocalDate.of(2025, 1, 20);

	private final PublicationService publications = PublicationService.create();

	@BeforeEach
	void review() throws Exception {
		round = service.evaluate(store, round.id(), Progress.NONE);
	}

	private Dissent raise(long client, LocalDate day) throws Exception {
		return publications.raise(store, Dissent.raised(round.id(), client, day, "Boss of B", "the grade of Sun is a mistake", "important"), "clerk");
	}

	private PublishedClient line(String code) throws Exception {
		return publications.list(store, round.id(), 100).stream().filter(each -> each.clientCode().equals(code)).findFirst().orElseThrow();
	}

	private static void assertRefused(String part, Executed work) {
		String message = assertThrows(EvaluationException.class, work::run).getMessage();
		assertTrue(message.contains(part), message);
	}

	private interface Executed {
		void run() throws Exception;
	}

	@Test
	void thePreliminaryListIsThatOfTheRound() throws Exception {
		assertTrue(publications.find(store, round.id()).isEmpty());
		Publication publication = publications.announce(store, round.id(), FIRST, LAST, "chief");
		assertEquals(FIRST, publication.from());
		assertEquals("chief", publication.announcedBy());
		assertFalse(publication.isFinal());
		assertEquals(List.of("A", "B", "C", "E", "D"), publications.list(store, round.id(), 100).stream().map(PublishedClient::clientCode).toList());
		assertEquals("important", line("A").preliminaryTier());
		assertEquals(0, new BigDecimal("60").compareTo(line("B").preliminaryScore()));
		assertNull(line("D").tier());
		assertEquals(2, publications.list(store, round.id(), 2).size());
	}

	@Test
	void clientsObjectWithinTheWindowBothDaysIncluded() throws Exception {
		assertRefused("2024", () -> raise(Sample.B, FIRST));
		publications.announce(store, round.id(), FIRST, LAST, "chief");
		assertRefused("2025-01-09", () -> raise(Sample.B, FIRST.minusDays(1)));
		assertRefused("2025-01-21", () -> raise(Sample.B, LAST.plusDays(1)));
		Dissent first = raise(Sample.B, FIRST);
		raise(Sample.C, LAST);
		assertRefused("B", () -> raise(Sample.B, LAST));
		assertEquals("B", first.clientCode());
		assertTrue(first.isOpen());
		assertEquals(1, line("B").open());
		assertRefused("", () -> publications.close(store, first.id(), Outcome.REJECTED, " ", LAST, "chief"));
		assertRefused("2025-01-10", () -> publications.close(store, first.id(), Outcome.REJECTED, "stays", FIRST.minusDays(1), "chief"));
		Dissent closed = publications.close(store, first.id(), Outcome.REJECTED, "stays", FIRST, "chief");
		assertEquals(Outcome.REJECTED, closed.outcome());
		assertRefused("B", () -> publications.close(store, first.id(), Outcome.UPHELD, "no, you are right", LAST, "chief"));
		raise(Sample.B, LAST);
		assertEquals(List.of("C", "B", "B"), publications.dissents(store, round.id()).stream().map(Dissent::clientCode).toList(), "open ones first");
		assertEquals(2, line("B").dissents());
	}

	@Test
	void theFinalListComesAfterTheWindowTheCasesAndTheConfirmation() throws Exception {
		publications.announce(store, round.id(), FIRST, LAST, "chief");
		Dissent dissent = raise(Sample.B, LAST);
		assertRefused("2025-01-20", () -> publications.publish(store, round.id(), LAST, "chief"));
		assertRefused("1", () -> publications.publish(store, round.id(), LAST.plusDays(1), "chief"));
		publications.close(store, dissent.id(), Outcome.UPHELD, "the sheet was misread", LAST, "chief");
		assertRefused("2024", () -> publications.publish(store, round.id(), LAST.plusDays(1), "chief"));
		service.confirm(store, round.id(), "chief", Progress.NONE);
		// loyalty 10: 50 + 18 + 12 = 80
		service.correct(store, new CorrectionRequest("2024", "B", Map.of("loyalty", BigDecimal.TEN), false, "dissent upheld", "chief"));
		Publication last = publications.publish(store, round.id(), LAST.plusDays(1), "director");
		assertTrue(last.isFinal());
		assertEquals("director", last.finalBy());
		assertEquals("main", line("B").preliminaryTier());
		assertEquals("important", line("B").tier());
		assertTrue(line("B").isChanged());
		assertFalse(line("A").isChanged());
		assertRefused("2025-01-20", () -> raise(Sample.A, LAST));
		assertRefused("2024", () -> publications.publish(store, round.id(), LAST.plusDays(1), "chief"));
		assertRefused("2024", () -> publications.announce(store, round.id(), FIRST, LAST, "chief"));
	}

	@Test
	void untilSomebodyObjectsItCanBeAnnouncedAgain() throws Exception {
		assertRefused("2025-01-20", () -> publications.announce(store, round.id(), LAST, FIRST, "chief"));
		publications.announce(store, round.id(), FIRST, LAST, "chief");
		assertEquals(LAST.plusDays(5), publications.announce(store, round.id(), FIRST, LAST.plusDays(5), "chief").to());
		raise(Sample.A, FIRST);
		assertRefused("2024", () -> publications.announce(store, round.id(), FIRST, LAST, "chief"));
		Round prepared = service.prepare(store, Sample.request("2025"), Progress.NONE);
		assertRefused("2025", () -> publications.announce(store, prepared.id(), FIRST, LAST, "chief"));
		service.discard(store, round.id(), "chief");
		assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM publication_entry")).longValue());
	}
}
