package org.keqing.internal.evaluation.ui.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.TestRounds;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;

/** The migration page: in 2024 A is important, B and C are main; in 2025 A is main, B stays, C is small. */
class MigrationPaneTest {

    private TestRounds rounds;
    private Round first;

    @BeforeEach
    void open() throws Exception {
        rounds = new TestRounds();
        first = rounds.confirmed(rounds.scored(2024, new int[] { 10, 6, 6 }, new int[] { 10, 6, 6 }));
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void aCellOpensToItsClients() throws Exception {
        Round second = rounds.confirmed(rounds.scored(2025, new int[] { 6, 6, 2 }, new int[] { 6, 6, 2 }));
        MigrationPane pane = rounds.open(MigrationPane::new);
        List<ClientRef> selected = new ArrayList<>();
        rounds.probe().ui(() -> {
            pane.onClient(selected::add);
            pane.show(rounds.store(), second);
            return pane;
        });
        rounds.waitForLabel("1 stayed  \u00B7  0 rose  \u00B7  2 fell");
        Combo other = rounds.probe().ui(() -> UiProbe.all(rounds.shell(), Combo.class).getFirst());
        assertEquals("2024  (2024-12-31)", rounds.probe().ui(other::getText));
        rounds.waitForLabel("Important client \u2192 Main client");
        rounds.probe().find(rounds.shell(), NatTable.class, table -> table.getRowCount() == 2 && "A".equals(table.getDataValueByPosition(0, 1)));
        MatrixCanvas matrix = rounds.probe().ui(() -> UiProbe.all(rounds.shell(), MatrixCanvas.class).getFirst());
        rounds.probe().key(matrix, SWT.ARROW_DOWN);
        rounds.probe().key(matrix, SWT.ARROW_RIGHT);
        rounds.waitForLabel("Main client \u2192 Small client");
        NatTable names = rounds.probe().find(rounds.shell(), NatTable.class, table -> table.getRowCount() == 2 && "C".equals(table.getDataValueByPosition(0, 1)));
        assertEquals("Gamma", rounds.probe().ui(() -> names.getDataValueByPosition(1, 1)));
        Chart chart = rounds.probe().ui(() -> UiProbe.all(rounds.shell(), Chart.class).getFirst());
        assertArrayEquals(new double[] { 1, 2, 0 }, rounds.probe().ui(() -> chart.getSeriesSet().getSeries("2024").getYSeries()));
        assertArrayEquals(new double[] { 0, 2, 1 }, rounds.probe().ui(() -> chart.getSeriesSet().getSeries("2025").getYSeries()));
    }

    @Test
    void aFirstRoundHasNothingToCompareWith() {
        MigrationPane pane = rounds.open(MigrationPane::new);
        rounds.probe().ui(() -> {
            pane.show(rounds.store(), first);
            return pane;
        });
        rounds.waitForLabel(Messages.MsgNoOther);
        assertFalse(rounds.probe().ui(() -> UiProbe.all(rounds.shell(), Button.class).stream().anyMatch(Button::isEnabled)), "nothing to export or print");
    }
}
