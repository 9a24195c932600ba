package org.keqing.internal.evaluation.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.SheetLine;
import org.keqing.testsupport.StandIn;

/** A round of three clients, two criteria and the evaluators Li and Wang: Li has graded the first client in full, the second by half. */
class EvaluationDayTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@BeforeAll
	static void english() {
		Locale.setDefault(Locale.ENGLISH);
	}

	private static List<DueItem> items(RoundState state, String user, boolean mine) throws Exception {
		Round round = new Round(4, "2026H2", "weighted", 1, TODAY.minusMonths(6), TODAY, state, null, Committee.ofMembers(List.of("li", "wang")), 3, 0, "zhao", Instant.EPOCH, null, null);
		SheetLine full = new SheetLine(1, "K1", "A", Map.of("a", BigDecimal.TEN, "b", BigDecimal.TEN));
		SheetLine half = new SheetLine(2, "K2", "B", Map.of("a", BigDecimal.TEN));
		EvaluationService evaluation = StandIn.of(EvaluationService.class,
				Map.of("rounds", List.of(round), "progress", new RoundProgress("2026H2", 3, 12), "sheets", List.of(full, half, new SheetLine(3, "K3", "C", Map.of()))));
		Dissent open = new Dissent(1, 4, 2, "K2", "B", TODAY, "B", "too low", null, null, null, null, null);
		Dissent closed = new Dissent(2, 4, 3, "K3", "C", TODAY, "C", "why", null, Dissent.Outcome.REJECTED, "as it is", "zhao", TODAY);
		PublicationService publications = StandIn.of(PublicationService.class,
				Map.of("find", Optional.of(new Publication(4, TODAY, TODAY.plusDays(5), "zhao", Instant.EPOCH, null, null)), "dissents", List.of(open, closed)));
		return new EvaluationDay(evaluation, publications).items(null, new DayRequest(user, mine, TODAY, TODAY.plusDays(7)));
	}

	@Test
	void anEvaluatorHasTheClientsThatAreNotGradedInFull() throws Exception {
		List<DueItem> items = items(RoundState.SCORING, "li", true);
		assertEquals("Grades for 2026H2: 2 of 3 clients are open", items.getFirst().what());
		assertEquals(new DueItem.Target("round", 4, "2026H2"), items.getFirst().target());
		assertEquals(null, items.getFirst().day());
	}

	@Test
	void whoIsNotOfTheCommitteeHasNoSheetsAndEverybodySeesTheShare() throws Exception {
		assertEquals(List.of(), items(RoundState.SCORING, "chen", true));
		assertEquals("Round 2026H2: the committee has given 25 % of its grades", items(RoundState.SCORING, "chen", false).getFirst().what());
	}

	@Test
	void openObjectionsAreDueAtTheEndOfTheWindowForWhoAnnouncedAndTheCommittee() throws Exception {
		for (String user : List.of("zhao", "wang")) {
			List<DueItem> items = items(RoundState.REVIEW, user, true);
			assertEquals(List.of("Objection to the tier of 2026H2 waits for an answer: too low"), items.stream().map(DueItem::what).toList());
			assertEquals(TODAY.plusDays(5), items.getFirst().day());
		}
		assertEquals(List.of(), items(RoundState.REVIEW, "chen", true));
		assertEquals(List.of(), items(RoundState.PREPARED, "zhao", true));
	}
}
