package org.keqing.internal.evaluation.ui.round;

import org.keqing.evaluation.RoundState;

/** What can be done with a round in each state. */
public final class RoundSteps {

    private RoundSteps() {
    }

    /** Grades can be typed. */
    public static boolean canScore(RoundState state) {
        return state == RoundState.PREPARED || state == RoundState.SCORING;
    }

    /** The scoring can be opened, for the first time or again after a look at the figures. */
    public static boolean canOpenScoring(RoundState state) {
        return state == RoundState.PREPARED || state == RoundState.REVIEW;
    }

    /** The committee's sheets can be put together into a result. */
    public static boolean canAggregate(RoundState state) {
        return !state.isFinal();
    }

    /** The result can be made to count. */
    public static boolean canConfirm(RoundState state) {
        return state == RoundState.REVIEW;
    }

    public static boolean canClose(RoundState state) {
        return state == RoundState.CONFIRMED;
    }

    public static boolean canDiscard(RoundState state) {
        return !state.isFinal();
    }

    /** There are figures to look at. */
    public static boolean hasResult(RoundState state) {
        return state == RoundState.REVIEW || state.isFinal();
    }
}
