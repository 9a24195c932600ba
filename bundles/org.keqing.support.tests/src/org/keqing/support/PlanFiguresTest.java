package org.keqing.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPlan;

class PlanFiguresTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void progressIsTheShareOfDoneMeasuresRoundedDown() {
        SupportPlan plan = plan(true, true, false);
        assertEquals(new BigDecimal("0.6666"), PlanFigures.progress(plan));
        plan.getMeasures().get(2).setDone(true);
        assertEquals(0, BigDecimal.ONE.compareTo(PlanFigures.progress(plan)));
    }

    @Test
    void withoutMeasuresOnlyADonePlanHasProgress() {
        SupportPlan plan = plan();
        assertEquals(BigDecimal.ZERO, PlanFigures.progress(plan));
        plan.setState(PlanState.DONE);
        assertEquals(BigDecimal.ONE, PlanFigures.progress(plan));
    }

    @ParameterizedTest
    @CsvSource({ "100,200,150,0.5000", "100,200,100,0.0000", "100,200,230,1.3000", "10,4,7,0.5000", "100,200,90,-0.1000", ",40,10,0.2500" })
    void attainmentIsTheShareOfTheWayFromBaselineToTarget(BigDecimal baseline, BigDecimal goal, BigDecimal actual, BigDecimal share) {
        assertEquals(Optional.of(share), PlanFigures.attainment(target(baseline, goal, actual)));
    }

    @Test
    void attainmentIsUnknownWithoutActualValueOrWay() {
        assertEquals(Optional.empty(), PlanFigures.attainment(target(null, BigDecimal.TEN, null)));
        assertEquals(Optional.empty(), PlanFigures.attainment(target(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE)));
    }

    @Test
    void costsOfMeasuresAreSummed() {
        SupportPlan plan = plan(false, false);
        plan.getMeasures().getFirst().setCost(new BigDecimal("12.50"));
        assertEquals(new BigDecimal("12.50"), PlanFigures.costOfMeasures(plan));
    }

    @Test
    void anOpenPlanIsOverdueTheDayAfterItsLast() {
        assertFalse(summary(PlanState.RUNNING, null, null).overdue(DUE));
        assertTrue(summary(PlanState.RUNNING, null, null).overdue(DUE.plusDays(1)));
        assertFalse(summary(PlanState.DONE, null, null).overdue(DUE.plusDays(1)));
    }

    @Test
    void overBudgetIsMoreThanTheBudgetByAnyAmount() {
        assertFalse(summary(PlanState.RUNNING, "100.00", "100").overBudget());
        assertTrue(summary(PlanState.RUNNING, "100.00", "100.01").overBudget());
        assertFalse(summary(PlanState.RUNNING, null, "100.01").overBudget());
    }

    private static SupportPlan plan(boolean... done) {
        SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
        for (boolean each : done) {
            PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
            measure.setDone(each);
            plan.getMeasures().add(measure);
        }
        return plan;
    }

    private static PlanTarget target(BigDecimal baseline, BigDecimal goal, BigDecimal actual) {
        PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
        target.setBaseline(baseline);
        target.setGoalValue(goal);
        target.setActualValue(actual);
        return target;
    }

    private static PlanSummary summary(PlanState state, String budget, String cost) {
        return new PlanSummary(1, 2, "C1", "Hengda", "Plan", "Li Na", state, DUE.minusMonths(3), DUE, budget == null ? null : new BigDecimal(budget),
                cost == null ? null : new BigDecimal(cost), BigDecimal.ZERO, 1, PlanOrigin.MANUAL);
    }
}
