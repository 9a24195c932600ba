package org.keqing.support.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.keqing.support.model.PlanState;

/**
 * A step of a plan's life: from which states to which. There is no other way from one state to another.
 *
 * @since 0.1
 */
public enum PlanStep {
    /** The work begins: baselines are computed, and what the clients are now is noted for the comparison. */
    START(EnumSet.of(PlanState.PLANNED), PlanState.RUNNING),
    /** The work is over: its outcome is written down and the goals are measured. */
    FINISH(EnumSet.of(PlanState.RUNNING), PlanState.DONE),
    /** It is given up; says why. */
    DROP(EnumSet.of(PlanState.PLANNED, PlanState.RUNNING), PlanState.DROPPED),
    /** A finished plan goes on, with the baselines it had; says why. */
    RESUME(EnumSet.of(PlanState.DONE), PlanState.RUNNING),
    /** A dropped plan is planned again; says why. */
    REVIVE(EnumSet.of(PlanState.DROPPED), PlanState.PLANNED);

    private final Set<PlanState> from;
    private final PlanState to;

    PlanStep(Set<PlanState> from, PlanState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Whether it leads on from a state.
     *
     * @param state a state
     * @return true when it does
     */
    public boolean leadsFrom(PlanState state) {
        return from.contains(state);
    }

    /** {@return the state afterwards} */
    public PlanState to() {
        return to;
    }

    /** {@return whether a comment must say why; of {@link #FINISH} it is the outcome} */
    public boolean needsComment() {
        return this != START;
    }

    /**
     * The steps that lead on from a state.
     *
     * @param state a state
     * @return the steps in the order of a plan's life
     */
    public static List<PlanStep> of(PlanState state) {
        return Stream.of(values()).filter(step -> step.leadsFrom(state)).toList();
    }

    /**
     * Whether a plan in this state still has something to be done.
     *
     * @param state a state
     * @return true for planned and running
     */
    public static boolean isOpen(PlanState state) {
        return state == PlanState.PLANNED || state == PlanState.RUNNING;
    }
}
