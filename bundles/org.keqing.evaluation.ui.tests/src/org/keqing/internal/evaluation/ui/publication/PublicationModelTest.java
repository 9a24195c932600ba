package org.keqing.internal.evaluation.ui.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.model.Plurals;

/** The window lasts from March 1 to 14. */
class PublicationModelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 14);
    private static final Instant NOON = Instant.parse("2026-02-28T12:00:00Z");
    private static final Publication RUNNING = new Publication(1, FIRST, LAST, "Chen", NOON, null, null);
    private static final PublishedClient MOVED = new PublishedClient(1, "A", "Alpha", null, "main", BigDecimal.ONE, "important", BigDecimal.TEN, 1, 0);

    private static PublicationModel model(RoundState state, Publication publication, LocalDate today, Dissent... dissents) {
        Round round = new Round(1, "2025", "test", 1, FIRST, FIRST, state, Scope.ALL, Committee.NOBODY, 1, 0, "Chen", NOON, null, null);
        return new PublicationModel(round, publication, List.of(MOVED), List.of(dissents), today);
    }

    private static Dissent dissent(Outcome outcome) {
        return new Dissent(1, 1, 1, "A", "Alpha", FIRST, "Boss", "too low", null, outcome, outcome == null ? null : "yes", outcome == null ? null : "Chen", outcome == null ? null : FIRST);
    }

    @Test
    void beforeAnythingItCanOnlyBeAnnounced() {
        PublicationModel model = model(RoundState.REVIEW, null, FIRST);
        assertTrue(model.canAnnounce());
        assertFalse(model.canRaise() || model.canPublish());
        assertEquals(Messages.LabelNothing, model.sentence());
    }

    @Test
    void clientsObjectFromTheFirstToTheLastDay() {
        assertFalse(model(RoundState.REVIEW, RUNNING, FIRST.minusDays(1)).canRaise());
        assertTrue(model(RoundState.REVIEW, RUNNING, FIRST).canRaise());
        assertTrue(model(RoundState.REVIEW, RUNNING, LAST).canRaise());
        assertFalse(model(RoundState.REVIEW, RUNNING, LAST.plusDays(1)).canRaise());
        assertTrue(model(RoundState.REVIEW, RUNNING, LAST).sentence().contains("1"), "the last day is left");
        assertFalse(model(RoundState.REVIEW, RUNNING, FIRST, dissent(null)).canAnnounce(), "somebody objected");
    }

    @Test
    void theFinalListWaitsForWindowCasesAndConfirmation() {
        assertFalse(model(RoundState.CONFIRMED, RUNNING, LAST).canPublish());
        assertFalse(model(RoundState.CONFIRMED, RUNNING, LAST.plusDays(1), dissent(null)).canPublish());
        assertEquals(Plurals.bind(Messages.LabelWaiting, LAST, 1), model(RoundState.CONFIRMED, RUNNING, LAST.plusDays(1), dissent(null)).sentence());
        assertFalse(model(RoundState.REVIEW, RUNNING, LAST.plusDays(1), dissent(Outcome.REJECTED)).canPublish());
        assertEquals(NLS.bind(Messages.LabelReadyUnconfirmed, LAST), model(RoundState.REVIEW, RUNNING, LAST.plusDays(1)).sentence());
        assertTrue(model(RoundState.CONFIRMED, RUNNING, LAST.plusDays(1), dissent(Outcome.UPHELD)).canPublish());
        Publication last = new Publication(1, FIRST, LAST, "Chen", NOON, "Li", NOON);
        PublicationModel published = model(RoundState.CONFIRMED, last, LAST.plusDays(2));
        assertFalse(published.canPublish() || published.canAnnounce() || published.canRaise());
        assertTrue(published.sentence().endsWith(Plurals.bind(Messages.LabelChanged, 1)), published.sentence());
    }

    @Test
    void whatIsTypedIsChecked() {
        assertNull(PublicationModel.windowProblem("2026-03-01", " 2026-03-01 "));
        assertEquals(Messages.MsgReversed, PublicationModel.windowProblem("2026-03-02", "2026-03-01"));
        assertEquals(NLS.bind(Messages.MsgNoDate, "soon"), PublicationModel.windowProblem("2026-03-02", "soon"));
        PublicationModel model = model(RoundState.REVIEW, RUNNING, FIRST);
        assertNull(model.raiseProblem("2026-03-14", "Boss", "too low"));
        assertNotNull(model.raiseProblem("2026-03-15", "Boss", "too low"));
        assertEquals(Messages.MsgReasonNeeded, model.raiseProblem("2026-03-14", " ", "too low"));
        assertEquals(NLS.bind(Messages.LabelCases, 2, 1), model(RoundState.REVIEW, RUNNING, FIRST, dissent(null), dissent(Outcome.WITHDRAWN)).counts());
    }
}
