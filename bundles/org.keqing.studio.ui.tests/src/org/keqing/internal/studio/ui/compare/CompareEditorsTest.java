package org.keqing.internal.studio.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.TestStudio;
import org.keqing.internal.studio.ui.whatif.MatrixGrid;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.model.Scheme;

/** Comparison and back-test with their widgets, on five clients with 5000 to 1000. */
class CompareEditorsTest {

    private TestStudio studio;

    @AfterEach
    void close() {
        studio.close();
    }

    /** From 3500 large: clients 1 and 2. */
    private static Scheme bands() {
        return TestSchemes.read("""
            <tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.bands" version="1" value="amount" input="amount">
              <name language="en" text="Bands"/><name language="zh_CN" text="分档"/>
              <input id="amount" source="amount" absence="zero"/>
              <tier id="large" order="1" lower="3500"/><tier id="small" order="2" upper="3500"/>
            </tiering:BandScheme>
            """);
    }

    @Test
    void twoSchemesOnTheSameClients() throws Exception {
        Scheme rank = TestSchemes.rank();
        Scheme bands = bands();
        studio = new TestStudio(rank, bands);
        studio.round("test.rank", 2024);
        CompareEditor editor = studio.open(new CompareEditor(), new PairInput(rank, bands));
        studio.probe().waitFor("the comparison", () -> editor.shown() != null);
        // a is client 1, b are 2 and 3, c are 4 and 5
        assertEquals(List.of("a 1", "b 2", "c 2"), editor.shown().places().stream().filter(place -> place.first() != null).map(place -> place.first() + ' ' + place.countFirst()).toList());
        assertEquals(1, editor.shown().comparison().count(0, 0));
        assertEquals(1, editor.shown().comparison().count(1, 0));
        assertEquals(1, editor.shown().comparison().count(1, 1));
        MatrixGrid map = UiProbe.all(studio.shell(), MatrixGrid.class).getFirst();
        map.choose(1, 0);
        studio.probe().find(studio.shell(), NatTable.class, table -> table.getRowCount() == 2 && "C2".equals(table.getDataValueByPosition(0, 1)));
        studio.waitForLabel("1 client");
        CTabFolder tabs = UiProbe.all(studio.shell(), CTabFolder.class).getFirst();
        tabs.setSelection(1);
        NatTable differences = studio.probe().find(studio.shell(), NatTable.class, table -> table.getColumnCount() == 4);
        assertTrue(differences.getRowCount() > 3, "kind, input and tiers differ");
    }

    @Test
    void theSameVersionDiffersInNothing() throws Exception {
        studio = new TestStudio(TestSchemes.rank());
        studio.open(new CompareEditor(), new PairInput(TestSchemes.rank(), TestSchemes.rank()));
        studio.waitForLabel(Messages.MsgNoDifference);
    }

    /** Up to the end of 2024 all bought; in 2025 the last one, with 1000, did not. */
    @Test
    void aBackTestSetsTheTiersAgainstWhatCameAfter() throws Exception {
        Scheme bands = bands();
        studio = new TestStudio(bands);
        BackTestEditor editor = studio.open(new BackTestEditor(), new SchemeInput(bands));
        studio.waitForLabel(Messages.MsgBackTest);
        Text last = studio.probe().field(studio.shell(), Messages.LabelLastCutOff, Text.class);
        last.setText("yesterday");
        editor.run();
        studio.waitForLabel(Messages.MsgDay);
        last.setText("2024-12-31");
        studio.probe().press(studio.shell(), Messages.ButtonRun);
        studio.probe().waitFor("the figures", () -> !editor.lines().isEmpty());
        List<String> of2024 = editor.lines().stream().filter(line -> line.cutOff().getYear() == 2024)
            .map(line -> line.tier() + ' ' + line.clients() + ' ' + line.amountBefore().toBigInteger() + ' ' + line.amountAfter().toBigInteger() + ' ' + line.left()).toList();
        assertEquals(List.of("large 2 9000 9000 0", "small 3 6000 5000 1"), of2024);
        assertEquals(2, UiProbe.all(studio.shell(), NatTable.class).size(), "sums and each period");
    }
}
