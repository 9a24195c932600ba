package org.keqing.internal.evaluation.ui.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.TestRounds;
import org.keqing.testsupport.UiProbe;

/** The calibration page: Li gives 10, 6 and 6, Wang 10, 6 and 2, so that Li is 4/3 more lenient and they are apart at Gamma. */
class CalibrationPaneTest {

    private TestRounds rounds;

    @BeforeEach
    void open() throws Exception {
        rounds = new TestRounds();
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    private Round scored() throws Exception {
        return rounds.scored(2025, new int[] { 10, 6, 6 }, new int[] { 10, 6, 2 });
    }

    private void show(Round round) {
        rounds.open((parent, site) -> {
            CalibrationPane pane = new CalibrationPane(parent, site, rounds.scheme(), round.committee().members());
            pane.show(rounds.store(), round);
            return pane;
        });
    }

    private Button button(String text) {
        return rounds.probe().find(rounds.shell(), Button.class, each -> each.getText().equals(text));
    }

    @Test
    void whoIsLenientAndWhereTheyAreApart() throws Exception {
        show(rounds.reviewed(scored()));
        rounds.waitForLabel(Messages.LabelOpen);
        NatTable evaluators = rounds.probe().find(rounds.shell(), NatTable.class, table -> table.getRowCount() == 3 && "Li".equals(table.getDataValueByPosition(0, 1)));
        assertEquals("Wang", rounds.probe().ui(() -> evaluators.getDataValueByPosition(0, 2)));
        Chart chart = rounds.probe().ui(() -> UiProbe.all(rounds.shell(), Chart.class).getFirst());
        double[] leniency = rounds.probe().ui(() -> chart.getSeriesSet().getSeries()[0].getYSeries());
        assertEquals(4.0 / 3, leniency[0], 0.005);
        assertEquals(-4.0 / 3, leniency[1], 0.005);
        rounds.probe().find(rounds.shell(), NatTable.class, table -> table.getRowCount() > 1 && "C".equals(table.getDataValueByPosition(0, 1)));
        assertFalse(rounds.probe().ui(button(Messages.ButtonBlind)::isEnabled), "the sheets are in review");
    }

    @Test
    void blindScoringHidesTheFiguresUntilTheReveal() throws Exception {
        Round round = rounds.scored(2025, new int[0], new int[0]);
        show(round);
        rounds.waitForLabel(Messages.LabelOpen);
        Button blind = button(Messages.ButtonBlind);
        rounds.probe().ui(() -> {
            blind.setSelection(true);
            blind.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        rounds.waitForLabel(Messages.LabelHidden);
        rounds.waitForLabel(Messages.MsgHiddenFigures);
        assertTrue(rounds.calibrations().scoring(rounds.store(), round.id()).isHidden());
        assertFalse(rounds.probe().ui(button(Messages.ButtonReveal)::isEnabled), "nothing is scored yet");
    }
}
