package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.ContractFactory;
import org.keqing.testsupport.FocusWalk;
import org.keqing.testsupport.UiProbe;

/** What was typed into a contract is taken back and done again, saved beside the UI thread, and reached by the keyboard. */
class ContractUndoTest extends EditorDesk {

    private static final String ADD = "Add line";

    private boolean can(String key) {
        return probe.ui(() -> window.action(key).isEnabled());
    }

    private void press(String key) {
        probe.ui(() -> {
            assertTrue(window.action(key).isEnabled(), key);
            window.action(key).run();
            return true;
        });
    }

    private long number(Table table) {
        return probe.ui(table::getItemCount).longValue();
    }

    private Table steps() {
        return probe.ui(() -> UiProbe.all(shell, Table.class).getFirst());
    }

    private static AmountStep step(int month) {
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        step.setFromDate(TestContracts.BEGIN.plusMonths(month));
        step.setAmount(new BigDecimal(1000 + month));
        return step;
    }

    @Test
    void aFieldIsTakenBackToWhatIsSavedAndDoneAgain() throws Exception {
        show(test.lease(contract -> { }));
        assertFalse(can("undo"));
        type("A-12", "A-13");
        type("stall lease", "shop lease");
        assertTrue(can("undo"));
        press("undo");
        assertTrue(reads("stall lease") && reads("A-13"));
        assertTrue(probe.ui(editor::isDirty));
        press("undo");
        assertTrue(reads("A-12"));
        assertFalse(probe.ui(editor::isDirty), "it is as it was saved");
        assertFalse(can("undo"));
        press("redo");
        assertTrue(reads("A-13"));
        assertTrue(probe.ui(editor::isDirty));
    }

    @Test
    void whatWasSavedCanBeTakenBackToo() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        type("A-12", "A-13");
        assertTrue(save());
        assertFalse(probe.ui(editor::isDirty));
        press("undo");
        assertTrue(reads("A-12") && probe.ui(editor::isDirty));
        press("redo");
        assertFalse(probe.ui(editor::isDirty), "again as it was saved");
        press("undo");
        assertTrue(save());
        try (ContractEdit now = test.edit(id)) {
            assertEquals("A-12", now.contract().getSubject());
        }
    }

    @Test
    void aTextThatCannotBeReadGivesWay() throws Exception {
        show(test.lease(contract -> { }));
        type("A-12", "A-13");
        type("12,000.00", "many");
        assertTrue(probe.ui(() -> says("number")));
        press("undo");
        assertTrue(reads("12,000.00") && reads("A-13"), "only what could not be read");
        press("undo");
        assertFalse(probe.ui(editor::isDirty));
    }

    @Test
    void stepsAndFreePeriodsAndTheRhythmAreTakenBack() throws Exception {
        show(test.lease(contract -> {
            contract.setAmount(null);
            List.of(0, 3).forEach(month -> contract.getSteps().add(step(month)));
        }));
        page(DUES);
        Table steps = steps();
        probe.press(shell, ADD);
        probe.waitFor("a third step", () -> steps.getItemCount() == 3);
        assertTrue(probe.ui(editor::isDirty));
        press("undo");
        assertEquals(2, number(steps));
        assertFalse(probe.ui(editor::isDirty));
        Combo rhythm = probe.ui(() -> UiProbe.all(shell, Combo.class).getFirst());
        probe.ui(() -> {
            rhythm.select(rhythm.indexOf("Monthly"));
            rhythm.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        press("undo");
        probe.waitFor("the rhythm", () -> rhythm.getText().equals("Quarterly"));
        press("redo");
        probe.waitFor("the other rhythm", () -> rhythm.getText().equals("Monthly"));
    }

    @Test
    void whatIsTypedInACellIsTakenOverBeforeSaving() throws Exception {
        show(test.lease(contract -> { }));
        page(DUES);
        Table steps = steps();
        addAndType(steps, "2030-13-01");
        assertFalse(save(), "it has no amount");
        assertEquals(TestContracts.BEGIN.toString(), probe.ui(() -> steps.getItem(0).getText(0)), "there is no such day");
        addAndType(steps, "2030-01-01");
        assertFalse(save());
        assertEquals("2030-01-01", probe.ui(() -> steps.getItem(1).getText(0)));
    }

    private void addAndType(Table steps, String day) {
        probe.press(shell, ADD);
        Text cell = probe.find(steps, Text.class, Text::isEnabled);
        probe.ui(() -> {
            cell.setText(day);
            return true;
        });
    }

    @Test
    void theWindowWaitsForASavingOnAnotherThread() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        List<Thread> writers = new ArrayList<>();
        test.store().addListener(change -> writers.add(Thread.currentThread()));
        type("A-12", "A-13");
        assertTrue(save());
        assertEquals(1, window.waits());
        assertNotSame(shell.getDisplay().getThread(), writers.getFirst());
    }

    @Test
    void theKeyboardReachesEverythingInReadingOrderAndEverythingHasAName() throws Exception {
        show(test.signed());
        for (int page = 0; page < pages().size(); page++) {
            page(page);
            String title = pages().get(page);
            probe.waitFor(title, () -> shell.isVisible());
            FocusWalk walk = new FocusWalk(shell);
            assertEquals(List.of(), probe.ui(walk::unnamed), title);
            assertEquals(List.of(), probe.ui(walk::unreached), title);
            assertEquals(List.of(), probe.ui(walk::backward), title);
        }
    }
}
