package org.keqing.internal.evaluation.ui.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.EarlierEvaluation;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.internal.evaluation.ui.TestInputs;
import org.keqing.internal.evaluation.ui.TestSchemes;
import org.keqing.internal.evaluation.ui.why.ChangeModel.Row;
import org.keqing.tiering.model.Scheme;

/** Where are the points? Amount counts 40, loyalty 60. */
class ChangeModelTest {

    private static final Round BEFORE = new Round(1, "2025", "test", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL, Committee.NOBODY, 1, 0,
        "chief", Instant.EPOCH, "chief", Instant.EPOCH);

    private static ChangeModel change(Scheme scheme, TestInputs before, TestInputs now) {
        return ChangeModel.of(new EarlierEvaluation(BEFORE, scheme, before.explain(scheme, 0)), now.explain(scheme, 0), scheme, Locale.ENGLISH);
    }

    private static TestInputs inputs(String amount, long loyalty) {
        List<BigDecimal> amounts = new ArrayList<>();
        amounts.add(amount == null ? null : new BigDecimal(amount));
        return new TestInputs(amounts, new long[] { loyalty });
    }

    @Test
    void pointsAreToldByCriterion() {
        // 24 + 36 = 60 before; 24 + 60 = 84 now
        ChangeModel model = change(TestSchemes.weighted(), inputs("500", 6), inputs("500", 10));
        assertTrue(model.title().contains("2025"), model.title());
        assertEquals("Main client 60.00 \u2192 Important client 84.00   +24.00", model.summary());
        assertEquals(List.of(new Row("Loyalty", "qualified 6 \u2192 excellent 10", "+24.00", 1)), model.rows());
    }

    @Test
    void whatIsNotKnownAnyMoreIsALossAndTheRestCountsMore() {
        // before 24 + 36; now loyalty alone: 6 of 10 of 100 points = 60, so that loyalty has 24 more and amount 24 less
        ChangeModel model = change(TestSchemes.weighted(), inputs("500", 6), inputs(null, 6));
        assertEquals(List.of("\u221224.00", "+24.00"), model.rows().stream().map(Row::points).toList());
        assertEquals(List.of(-1d, 1d), model.rows().stream().map(Row::share).toList());
        assertEquals("Main client 60.00 \u2192 Main client 60.00", model.summary());
        assertTrue(model.rows().getFirst().sides().endsWith("\u2192 \u2013"), model.rows()::toString);
    }

    @Test
    void aMatrixTellsClassesWithoutPoints() {
        ChangeModel model = change(TestSchemes.matrix(), inputs("99.99", 6), inputs("100", 6));
        assertEquals(List.of("99.99 \u00B7 small \u2192 100.00 \u00B7 large"), model.rows().stream().map(Row::sides).toList());
        assertEquals("", model.rows().getFirst().points());
        assertEquals(0, model.rows().getFirst().share());
    }

    @Test
    void nothingChanged() {
        ChangeModel model = change(TestSchemes.weighted(), inputs("500", 6), inputs("500", 6));
        assertEquals(List.of(), model.rows());
        assertTrue(model.title().contains("2025"), model.title());
        assertTrue(model.text().contains("60.00"), model.text());
    }
}
