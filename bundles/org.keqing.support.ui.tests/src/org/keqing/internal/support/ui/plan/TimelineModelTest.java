package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPlan;

class TimelineModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static SupportPlan plan() {
        SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
        plan.setStartDate(LocalDate.of(2026, 10, 5));
        plan.setDueDate(LocalDate.of(2026, 12, 20));
        PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
        task.setName("Talk");
        task.setDueDate(LocalDate.of(2026, 11, 1));
        plan.getTasks().add(task);
        PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
        measure.setName("Train");
        measure.setDueDate(LocalDate.of(2026, 10, 30));
        measure.setDone(true);
        plan.getMeasures().add(measure);
        plan.getMeasures().add(SupportFactory.eINSTANCE.createPlanMeasure());
        PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
        target.setMetric("amount");
        target.setGoalValue(new BigDecimal("200"));
        target.setActualValue(new BigDecimal("199"));
        target.setDueDate(LocalDate.of(2027, 1, 10));
        plan.getTargets().add(target);
        return plan;
    }

    @Test
    void whatHasADayStandsInItsOrderBetweenWholeMonths() {
        TimelineModel model = TimelineModel.of(plan(), TODAY);
        assertEquals(List.of("Train", "Talk", "amount"), model.lines().stream().map(TimelineModel.Line::name).toList());
        assertEquals(LocalDate.of(2026, 10, 1), model.from());
        assertEquals(LocalDate.of(2027, 1, 31), model.to());
        assertEquals(4, model.months().size());
        assertEquals(0, model.place(model.from()));
        assertEquals(1, model.place(model.to()));
    }

    @Test
    void lateIsWhatIsNotDoneAfterItsDay() {
        TimelineModel model = TimelineModel.of(plan(), TODAY);
        assertFalse(model.lines().get(0).late(TODAY));
        assertTrue(model.lines().get(1).late(TODAY));
        assertFalse(model.lines().get(2).done());
    }

    @Test
    void todayIsOnATimelineThatLiesBehind() {
        TimelineModel model = TimelineModel.of(plan(), LocalDate.of(2028, 2, 3));
        assertEquals(LocalDate.of(2028, 2, 29), model.to());
    }
}
