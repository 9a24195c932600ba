package org.keqing.internal.evaluation.ui.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.SheetLine;

class CalibrationModelTest {

    /** The committee's grades spread by 2. */
    private static final Calibration COMMITTEE = new Calibration(List.of(), 2, List.of());
    private static final List<SheetLine> CLIENTS = List.of(new SheetLine(1, "A-1", "Alpha", Map.of()), new SheetLine(2, "B-1", "Beta", Map.of()));

    private static String verdict(Double leniency, double spread) {
        return CalibrationModel.verdict(new EvaluatorFigures("Li", CommitteeRole.MEMBER, 1, 1, 1, leniency, spread, null, null, Map.of(), null), COMMITTEE);
    }

    @Test
    void fromOneGradeOffTheOthersOnItIsSaid() {
        assertEquals(Messages.VerdictLenient, verdict(1d, 2));
        assertEquals("", verdict(0.99, 1));
        assertEquals(Messages.VerdictStrict, verdict(-1d, 1));
        assertEquals(Messages.VerdictStrict + ", " + Messages.VerdictNarrow, verdict(-2d, 0.99));
        assertEquals(Messages.VerdictAlone, verdict(null, 1));
    }

    @Test
    void whatMayBeDoneFollowsTheState() {
        Scoring blind = new Scoring(true, null, null, List.of());
        Scoring revealed = new Scoring(true, "Chen", Instant.EPOCH, List.of(1L));
        assertTrue(CalibrationModel.canArrange(RoundState.PREPARED, Scoring.OPEN));
        assertFalse(CalibrationModel.canArrange(RoundState.SCORING, revealed));
        assertFalse(CalibrationModel.canArrange(RoundState.REVIEW, Scoring.OPEN));
        assertTrue(CalibrationModel.canReveal(RoundState.SCORING, blind));
        assertFalse(CalibrationModel.canReveal(RoundState.PREPARED, blind));
        assertFalse(CalibrationModel.canReveal(RoundState.SCORING, Scoring.OPEN));
        assertEquals(Messages.LabelHidden, CalibrationModel.sentence(blind));
        assertTrue(CalibrationModel.sentence(revealed).contains("Chen") && CalibrationModel.sentence(revealed).contains("1"));
    }

    @Test
    void anchorsAreTypedAsCodes() {
        assertEquals("A-1, B-1", CalibrationModel.codes(CLIENTS, List.of(2L, 1L)));
        assertEquals(Optional.of("C-1"), CalibrationModel.unknown(CLIENTS, "A-1\uFF0CC-1"));
        assertEquals(List.of(2L, 1L), CalibrationModel.ids(CLIENTS, " B-1, A-1 "));
        assertEquals(List.of(), CalibrationModel.ids(CLIENTS, ""));
    }

    @Test
    void figuresHaveTwoDecimals() {
        assertEquals(new BigDecimal("-0.67"), CalibrationModel.decimal(-2d / 3));
        assertNull(CalibrationModel.decimal(null));
    }
}
