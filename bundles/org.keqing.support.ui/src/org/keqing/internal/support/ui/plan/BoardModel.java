package org.keqing.internal.support.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;

/** The board: one column per state, one card selected, and the step by which a card goes to another column. Knows no widgets. */
final class BoardModel {

    /** Cards at most in a column; more are counted only. */
    static final int LIMIT = 200;
    /** Cards of a column that are shown while all are read. */
    static final int FIRST = 50;

    private Map<PlanState, List<PlanSummary>> cards = new EnumMap<>(PlanState.class);
    private Map<PlanState, Integer> counts = new EnumMap<>(PlanState.class);
    private PlanState column = PlanState.PLANNED;
    private int index;

    /** What is read. */
    record Content(Map<PlanState, List<PlanSummary>> cards, Map<PlanState, Integer> counts) {
        boolean isEmpty() {
            return counts.isEmpty();
        }
    }

    /** Shows other cards; the selected plan stays selected where it is there still. */
    void set(Content content) {
        long before = selected().map(PlanSummary::id).orElse(0L);
        cards = content.cards();
        counts = content.counts();
        for (PlanState state : PlanState.values()) {
            List<PlanSummary> list = cards(state);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).id() == before) {
                    column = state;
                    index = i;
                    return;
                }
            }
        }
        index = Math.clamp(index, 0, Math.max(0, cards(column).size() - 1));
    }

    List<PlanSummary> cards(PlanState state) {
        return cards.getOrDefault(state, List.of());
    }

    int count(PlanState state) {
        return counts.getOrDefault(state, 0);
    }

    Optional<PlanSummary> selected() {
        List<PlanSummary> list = cards(column);
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    boolean isSelected(PlanState state, int at) {
        return state == column && at == index;
    }

    void select(PlanState state, int at) {
        column = state;
        index = Math.clamp(at, 0, Math.max(0, cards(state).size() - 1));
    }

    /** Selects up or down in the column. */
    void down(int by) {
        select(column, index + by);
    }

    /** Selects the next column to the left or right that has cards. */
    void aside(int by) {
        for (int next = column.getValue() + by; next >= 0 && next < PlanState.values().length; next += by) {
            if (!cards(PlanState.get(next)).isEmpty()) {
                select(PlanState.get(next), index);
                return;
            }
        }
    }

    /** The step that leads a plan to a state, empty when there is none. */
    static Optional<PlanStep> step(PlanState from, PlanState to) {
        return PlanStep.of(from).stream().filter(step -> step.to() == to).findFirst();
    }

    /** The step to the nearest column on one side that a step leads to. */
    static Optional<PlanStep> stepAside(PlanState from, int by) {
        for (int next = from.getValue() + by; next >= 0 && next < PlanState.values().length; next += by) {
            Optional<PlanStep> step = step(from, PlanState.get(next));
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }
}
