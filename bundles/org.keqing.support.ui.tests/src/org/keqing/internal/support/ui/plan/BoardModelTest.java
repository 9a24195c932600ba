package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;

class BoardModelTest {

    private final BoardModel model = new BoardModel();

    /** A plan with this number and state. */
    static PlanSummary plan(long id, PlanState state) {
        return plan(id, state, "li.na");
    }

    private static PlanSummary plan(long id, PlanState state, String owner) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return new PlanSummary(id, 2, "C1", "Hengda", "Plan " + id, owner, state, day, day.plusDays(40), null, null, new BigDecimal("0.5000"), 1, PlanOrigin.MANUAL);
    }

    /** Two planned, one running. */
    static BoardModel.Content content() {
        return content("li.na");
    }

    /** The same, all with one owner. */
    static BoardModel.Content content(String owner) {
        return new BoardModel.Content(
            Map.of(PlanState.PLANNED, List.of(plan(1, PlanState.PLANNED, owner), plan(2, PlanState.PLANNED, owner)), PlanState.RUNNING, List.of(plan(3, PlanState.RUNNING, owner))),
            Map.of(PlanState.PLANNED, 2, PlanState.RUNNING, 700));
    }

    private long selected() {
        return model.selected().orElseThrow().id();
    }

    @Test
    void arrowsGoThroughCardsAndSkipEmptyColumns() {
        model.set(content());
        assertEquals(1, selected());
        model.down(1);
        model.down(1);
        assertEquals(2, selected());
        model.aside(1);
        assertEquals(3, selected());
        model.aside(1);
        assertEquals(3, selected());
        model.aside(-1);
        assertEquals(1, selected());
        assertEquals(700, model.count(PlanState.RUNNING));
    }

    @Test
    void aCardStaysSelectedWhenItMovesToAnotherColumn() {
        model.set(content());
        model.select(PlanState.PLANNED, 1);
        model.set(new BoardModel.Content(Map.of(PlanState.PLANNED, List.of(plan(1, PlanState.PLANNED)), PlanState.RUNNING, List.of(plan(3, PlanState.RUNNING), plan(2, PlanState.RUNNING))),
            Map.of()));
        assertEquals(2, selected());
        assertTrue(model.isSelected(PlanState.RUNNING, 1));
    }

    @Test
    void aCardGoesOnlyWhereAStepLeads() {
        assertEquals(Optional.of(PlanStep.START), BoardModel.step(PlanState.PLANNED, PlanState.RUNNING));
        assertEquals(Optional.empty(), BoardModel.step(PlanState.PLANNED, PlanState.DONE));
        assertEquals(Optional.of(PlanStep.FINISH), BoardModel.stepAside(PlanState.RUNNING, 1));
        assertEquals(Optional.empty(), BoardModel.stepAside(PlanState.RUNNING, -1));
        assertEquals(Optional.of(PlanStep.RESUME), BoardModel.stepAside(PlanState.DONE, -1));
        assertEquals(Optional.of(PlanStep.REVIVE), BoardModel.stepAside(PlanState.DROPPED, -1));
    }
}
