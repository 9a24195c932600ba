package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;

class PlanWordsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void statesHaveTheirWordInEachLanguage() {
        assertEquals("Running", PlanWords.state(PlanState.RUNNING, Locale.ENGLISH));
        assertEquals("进行中", PlanWords.state(PlanState.RUNNING, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void onlyAnOpenPlanAfterItsLastDaySaysThatItIsOverdue() {
        assertEquals("Running", PlanWords.state(plan(PlanState.RUNNING), DUE, Locale.ENGLISH));
        String overdue = PlanWords.state(plan(PlanState.RUNNING), DUE.plusDays(1), Locale.ENGLISH);
        assertTrue(overdue.startsWith("Running"), overdue);
        assertNotEquals("Running", overdue);
        assertEquals("Done", PlanWords.state(plan(PlanState.DONE), DUE.plusDays(1), Locale.ENGLISH));
    }

    private static PlanSummary plan(PlanState state) {
        return new PlanSummary(1, 2, "C1", "Hengda", "Shop image", "Li Na", state, DUE.minusMonths(3), DUE, null, null, BigDecimal.ZERO, 1, PlanOrigin.MANUAL);
    }
}
