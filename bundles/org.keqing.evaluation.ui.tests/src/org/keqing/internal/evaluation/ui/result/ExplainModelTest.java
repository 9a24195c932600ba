package org.keqing.internal.evaluation.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.TestInputs;
import org.keqing.internal.evaluation.ui.TestSchemes;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Standings.Decision;
import org.keqing.tiering.Standings.Reason;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TieringFactory;

class ExplainModelTest {

    private static ExplainModel explain(Scheme scheme, int row, List<Designation> designations, TestInputs inputs) {
        return ExplainModel.of(inputs.explain(scheme, row), scheme, designations, List.of(), Locale.ENGLISH);
    }

    @Test
    void barsShowPointsOfPossiblePoints() {
        // 40 × 0.6 = 24 and 60 × 0.6 = 36: 60
        ExplainModel model = explain(TestSchemes.weighted(), 0, List.of(), new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 }));
        assertEquals("60.00", model.score());
        assertEquals("main", model.tier());
        ExplainModel.Bar amount = model.bars().get(0);
        assertEquals("Amount", amount.name());
        assertEquals("24.00 / 40.00", amount.points());
        assertEquals(0.4, amount.filled(), 1e-9);
        assertEquals(40.0 / 60, amount.possible(), 1e-9);
        assertTrue(amount.source().endsWith("· 500.00"), amount.source());
        assertEquals("Keeps its targets.", model.bars().get(1).standard());
        // loyalty 6 → 10 gives 24, amount 6 → 10 gives 16; 20 are missing
        assertEquals("needs 20.00 more for Important client: e.g. Loyalty qualified → excellent (+24.00)", model.nextStep());
        assertEquals(List.of(), model.notes());
    }

    @Test
    void anOverrideThatDecidedIsToldFirst() {
        Scheme scheme = TestSchemes.weighted();
        OverrideRule large = TieringFactory.eINSTANCE.createOverrideRule();
        large.setId("large");
        large.setWhen("amount > 400");
        large.setTier("important");
        scheme.getOverrides().add(large);
        ExplainModel model = explain(scheme, 0, List.of(), new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 }));
        assertEquals("important", model.tier());
        assertEquals("decided by: large", model.nextStep());
        assertEquals(List.of("without that: Main client"), model.notes());
    }

    @Test
    void whatIsLeftOutAndWhyAKeyClientIsNoted() {
        Designation key = new Designation(1, 1, "flagship", "Li", "Chen", LocalDate.of(2026, 1, 1), null);
        List<BigDecimal> none = new ArrayList<>();
        none.add(null);
        ExplainModel model = explain(TestSchemes.weighted(), 0, List.of(key), new TestInputs(none, new long[] { 10 }));
        assertEquals("100.00", model.score());
        assertEquals("", model.bars().get(0).points());
        assertEquals(0, model.bars().get(0).possible());
        assertEquals(2, model.notes().size());
        assertTrue(model.notes().get(0).contains("60.00"), model.notes()::toString);
        assertTrue(model.notes().get(1).contains("flagship"), model.notes()::toString);
        assertTrue(model.text().contains("Loyalty"), model::text);
    }

    @Test
    void aRankingShowsTheValueAndThePlace() {
        ExplainModel model = explain(TestSchemes.rank(), 1, List.of(), new TestInputs(List.of(new BigDecimal("900"), new BigDecimal("400")), new long[] { -1, -1 }));
        assertEquals("lower", model.tier());
        assertEquals("400.00", model.bars().getFirst().grade());
        assertEquals("Amount", model.bars().getFirst().name());
        assertEquals("", model.bars().getFirst().weight());
        assertEquals("needs 500.00 more for Upper half", model.nextStep());
        assertEquals(1, model.notes().size());
    }

    @Test
    void aMatrixShowsTextsClassesAndNoPoints() {
        ExplainModel model = explain(TestSchemes.matrix(), 0, List.of(), new TestInputs(List.of(new BigDecimal("99.99")), new long[] { 6 }));
        assertEquals("a", model.tier());
        assertEquals(List.of("Format", "Sales", "Bond"), model.bars().stream().map(ExplainModel.Bar::name).toList());
        assertEquals(List.of("便利店 → Shop", "99.99 → small", "qualified 6 → Loyal"), model.bars().stream().map(ExplainModel.Bar::grade).toList());
        for (ExplainModel.Bar bar : model.bars()) {
            assertEquals("", bar.points() + bar.weight());
            assertEquals(0, bar.possible());
        }
        assertEquals("", model.score());
    }

    @Test
    void whatStabilityDidIsNoted() {
        Scheme scheme = TestSchemes.weighted();
        scheme.setStability(TieringFactory.eINSTANCE.createStability());
        scheme.getStability().setRounds(2);
        Explanation plain = new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 }).explain(scheme, 0);
        Decision held = new Decision("small", "main", "small", Reason.ROUNDS, 1, null);
        ExplainModel model = ExplainModel.of(plain.standing(held), scheme, List.of(), List.of(), Locale.ENGLISH);
        assertEquals("small", model.tier());
        assertEquals("stays Small client: Main client for 1 of 2 rounds", model.nextStep());
        assertEquals(List.of(), model.hints());
        assertEquals(List.of(), model.notes());
        ExplainModel changed = ExplainModel.of(plain.standing(new Decision("main", "main", "small", Reason.CHANGED, 2, null)), scheme, List.of(), List.of(), Locale.ENGLISH);
        assertEquals(List.of("Main client instead of Small client"), changed.notes());
        assertTrue(changed.nextStep().startsWith("needs 20.00 more"), changed.nextStep());
    }

    @Test
    void aCorrectionNamesWhatItCorrects() {
        TestInputs inputs = new TestInputs(List.of(new BigDecimal("500")), new long[] { 6 });
        Correction first = new Correction(7, 0, new BigDecimal("36"), "small", new BigDecimal("84"), "important", "sheet misread", "Li Na", Instant.parse("2026-11-20T12:00:00Z"));
        Correction second = new Correction(8, 7, new BigDecimal("84"), "important", new BigDecimal("60"), "main", "other sheet", "Wang", Instant.parse("2026-11-21T12:00:00Z"));
        ExplainModel model = ExplainModel.of(inputs.explain(TestSchemes.weighted(), 0), TestSchemes.weighted(), List.of(), List.of(first, second), Locale.ENGLISH);
        assertEquals(2, model.notes().size());
        for (String part : List.of("84.00 Important client", "2026-11-21", "Wang", "other sheet")) {
            assertTrue(model.notes().getFirst().contains(part), model.notes()::toString);
        }
        for (String part : List.of("36.00 Small client", "2026-11-20", "Li Na", "sheet misread")) {
            assertTrue(model.notes().getLast().contains(part), model.notes()::toString);
        }
    }

    @Test
    void aClientWithoutDataHasNoTier() {
        List<BigDecimal> none = new ArrayList<>();
        none.add(null);
        ExplainModel model = explain(TestSchemes.weighted(), 0, List.of(), new TestInputs(none, new long[] { -1 }));
        assertNull(model.tier());
        assertEquals("", model.score());
    }
}
