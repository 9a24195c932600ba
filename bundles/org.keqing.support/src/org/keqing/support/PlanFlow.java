package org.keqing.support;

import java.util.EnumSet;
import java.util.Set;

import org.keqing.support.model.PlanState;

/**
 * The ways from one state of a support plan to the next.
 *
 * @since 0.1
 */
public final class PlanFlow {

    private PlanFlow() {
    }

    /** Returns the states that may follow, in the order of a plan's life. */
    public static Set<PlanState> next(PlanState state) {
        return switch (state) {
            case PLANNED -> EnumSet.of(PlanState.RUNNING, PlanState.DROPPED);
            case RUNNING -> EnumSet.of(PlanState.DONE, PlanState.DROPPED);
            case DONE -> EnumSet.of(PlanState.RUNNING);
            case DROPPED -> EnumSet.of(PlanState.PLANNED);
        };
    }

    /** Whether a plan in this state still has something to be done. */
    public static boolean isOpen(PlanState state) {
        return state == PlanState.PLANNED || state == PlanState.RUNNING;
    }
}
