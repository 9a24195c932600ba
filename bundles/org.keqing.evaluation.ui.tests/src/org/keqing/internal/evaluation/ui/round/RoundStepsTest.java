package org.keqing.internal.evaluation.ui.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqing.evaluation.RoundState;

class RoundStepsTest {

    @ParameterizedTest
    @EnumSource
    void stepsAreOfferedOnlyWhereTheRoundAllowsThem(RoundState state) {
        assertEquals(state.next().contains(RoundState.CONFIRMED), RoundSteps.canConfirm(state));
        assertEquals(state.next().contains(RoundState.CLOSED), RoundSteps.canClose(state));
        assertEquals(state.next().contains(RoundState.SCORING), RoundSteps.canOpenScoring(state));
    }

    @ParameterizedTest
    @EnumSource(names = { "CONFIRMED", "CLOSED" })
    void whatCountsDoesNotChange(RoundState state) {
        assertFalse(RoundSteps.canScore(state));
        assertFalse(RoundSteps.canAggregate(state));
        assertFalse(RoundSteps.canDiscard(state));
        assertTrue(RoundSteps.hasResult(state));
    }

    @ParameterizedTest
    @EnumSource(names = { "PREPARED", "SCORING" })
    void beforeTheReviewThereAreSheetsAndNoFigures(RoundState state) {
        assertTrue(RoundSteps.canScore(state));
        assertFalse(RoundSteps.hasResult(state));
    }
}
