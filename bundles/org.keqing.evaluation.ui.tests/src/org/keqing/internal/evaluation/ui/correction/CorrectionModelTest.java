package org.keqing.internal.evaluation.ui.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.TestInputs;
import org.keqing.internal.evaluation.ui.TestSchemes;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;

/** The scheme: amount 40 % computed, loyalty 60 % by the committee; the client has 500 → 6 → 24 and 6 → 36: 60, main. */
class CorrectionModelTest {

    private static final ClientRef CLIENT = new ClientRef(5, "HD-0391", "Hengda");

    private final Scheme scheme = TestSchemes.weighted();
    private final CorrectionModel model = new CorrectionModel(CLIENT, "2026H2", scheme, explain("500", 6), Locale.ENGLISH);

    private Explanation explain(String amount, long loyalty) {
        return new TestInputs(List.of(new BigDecimal(amount)), new long[] { loyalty }).explain(scheme, 0);
    }

    @Test
    void showsWhatStandsAndTheGradesToChoose() {
        assertEquals(2, model.size());
        assertEquals("Loyalty", model.before(1).name());
        assertEquals("36.00", model.points(1));
        assertEquals(List.of(Messages.LabelKeepGrade, "excellent 10", "qualified 6", "failed 2"), model.choices());
        assertEquals("60.00", model.scoreBefore());
        assertEquals("60.00", model.scoreAfter());
        assertEquals("main", model.tierBefore().id());
        assertEquals("", model.change());
    }

    @Test
    void needsAChangeAndAReason() {
        assertEquals(Messages.MsgNothingCorrected, model.problem());
        assertTrue(model.choose(1, 2));
        assertEquals(Messages.MsgSameGrade, model.problem(), "the committee gave 6 already");
        assertTrue(model.choose(1, 1));
        assertEquals(Messages.MsgReasonNeeded, model.problem());
        model.reason("  ");
        assertEquals(Messages.MsgReasonNeeded, model.problem());
        model.reason("sheet misread");
        assertNull(model.problem());
        assertEquals(new CorrectionRequest("2026H2", "HD-0391", Map.of("loyalty", BigDecimal.TEN), false, "sheet misread", "Li"), model.request("Li"));
        model.choose(1, 0);
        assertEquals(Messages.MsgNothingCorrected, model.problem());
        model.refreshFacts(true);
        assertNull(model.problem());
        assertTrue(model.request("Li").refreshFacts());
    }

    @Test
    void theGradeThatWasComputedCanBeGivenByTheCommittee() {
        model.choose(0, 2);
        assertEquals(Map.of("amount", new BigDecimal("6")), model.request("Li").grades());
    }

    @Test
    void onlyGradesOfTheScaleAreTaken() {
        assertFalse(model.choose(1, 4));
        assertFalse(model.choose(1, -1));
        assertEquals(0, model.chosen(1));
    }

    @Test
    void theOutcomeStandsBesideWhatWas() {
        model.choose(1, 1);
        // 24 + 60
        model.outcome(explain("500", 10));
        assertEquals("84.00", model.scoreAfter());
        assertEquals("important", model.tierAfter().id());
        assertEquals("+24.00", model.change());
        assertEquals("36.00 \u2192 60.00", model.points(1));
        assertEquals("24.00", model.points(0));
        assertEquals("Keeps to us.", model.standard(1));
        // 24 + 12
        model.outcome(explain("500", 2));
        assertEquals("\u221224.00", model.change());
        assertEquals("small", model.tierAfter().id());
    }

    @Test
    void aRankingIsCorrectedByItsFactsAlone() {
        Scheme rank = TestSchemes.rank();
        TestInputs inputs = new TestInputs(List.of(new BigDecimal("900"), new BigDecimal("400")), new long[] { -1, -1 });
        CorrectionModel ranked = new CorrectionModel(CLIENT, "2026H2", rank, inputs.explain(rank, 1), Locale.ENGLISH);
        assertEquals(0, ranked.size());
        assertEquals(Messages.MsgNothingToRead, ranked.problem());
        ranked.refreshFacts(true);
        ranked.reason("invoice was missing");
        assertNull(ranked.problem());
        assertTrue(ranked.request("Li").grades().isEmpty());
    }

    @Test
    void aMatrixHasLinesForItsCriteriaOnly() {
        Scheme matrix = TestSchemes.matrix();
        CorrectionModel by = new CorrectionModel(CLIENT, "2026H2", matrix, new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 }).explain(matrix, 0), Locale.ENGLISH);
        assertEquals(2, by.size());
        assertEquals(List.of("Growth", "Bond"), List.of(by.before(0).name(), by.before(1).name()));
        assertEquals("qualified 6 → Loyal", by.before(1).grade());
        assertEquals("\u2013", by.points(0));
        assertEquals("\u2013", by.points(1));
        by.choose(0, 1);
        by.choose(1, 3);
        assertEquals(Map.of("growth", BigDecimal.TEN, "loyalty", BigDecimal.TWO), by.request("Li").grades());
        by.outcome(new TestInputs(List.of(new BigDecimal("500")), new long[] { 2 }).explain(matrix, 0));
        assertEquals("b", by.tierAfter().id());
        assertEquals("", by.scoreAfter());
        assertEquals("", by.change());
        by.choose(1, 2);
        by.choose(0, 0);
        assertEquals(Messages.MsgSameGrade, problem(by));
    }

    private static String problem(CorrectionModel model) {
        model.reason("x");
        return model.problem();
    }

    @Test
    void aSchemeOfFactsHasNone() {
        Scheme rank = TestSchemes.rank();
        assertEquals(0, new CorrectionModel(CLIENT, "2026H2", rank, new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 }).explain(rank, 0), Locale.ENGLISH).size());
    }
}
