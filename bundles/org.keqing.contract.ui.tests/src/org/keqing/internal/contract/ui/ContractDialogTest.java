package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.records.RecordDialog;

/** The dialog of a contract with its buttons and pages: led on by a step, sent back with a reason, its dues planned, written and paid. */
class ContractDialogTest {

    private static final int DUES = 1;
    private static final int HISTORY = 5;

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private TestContracts test;
    private ContractEdit edit;
    private ContractDialog dialog;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        probe.ui(dialog::close);
        edit.close();
        test.close();
    }

    private void show(long id) throws Exception {
        edit = test.edit(id);
        shell = probe.ui(() -> {
            dialog = new ContractDialog(null, edit, test.client(), test.services());
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog.getShell();
        });
    }

    private void page(int page) {
        probe.ui(() -> {
            UiProbe.all(shell, CTabFolder.class).getFirst().setSelection(page);
            return true;
        });
    }

    private String line() {
        return probe.ui(() -> UiProbe.all(shell, Canvas.class).stream().map(each -> each.getData("text")).filter(String.class::isInstance).findFirst().orElseThrow().toString());
    }

    private static Text last(Shell window) {
        return UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList().getLast();
    }

    private static boolean says(Composite root, String text) {
        return UiProbe.all(root, Label.class).stream().anyMatch(label -> label.getText().contains(text) && label.isVisible());
    }

    private NatTable table(String column) {
        return probe.find(shell, NatTable.class, table -> IntStream.range(0, table.getColumnCount()).anyMatch(i -> column.equals(table.getDataValueByPosition(i, 0))));
    }

    private static List<Object> column(NatTable table, String name) {
        int column = IntStream.range(0, table.getColumnCount()).filter(i -> name.equals(table.getDataValueByPosition(i, 0))).findFirst().orElseThrow();
        return IntStream.range(1, table.getRowCount()).mapToObj(i -> table.getDataValueByPosition(column, i)).toList();
    }

    private ContractState state(long id) throws Exception {
        try (ContractEdit now = test.edit(id)) {
            return now.contract().getState();
        }
    }

    @Test
    void whatWasTypedIsSavedAndTheContractLedOn() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        assertEquals("[Draft] \u203A In review \u203A Approved \u203A Signed \u203A In force \u203A End", line());
        probe.ui(() -> {
            UiProbe.all(shell, Text.class).stream().filter(text -> text.getText().equals("A-12")).findFirst().orElseThrow().setText("A-13");
            return true;
        });
        probe.answer(Messages.StepSubmit, window -> last(window).setText("please look"), Messages.StepSubmit);
        probe.press(shell, Messages.StepSubmit + Messages.LabelMore);
        probe.waitFor("the dialog to open again", shell::isDisposed);
        assertEquals(RecordDialog.TAKE_THEIRS, dialog.getReturnCode());
        assertEquals(ContractState.REVIEW, state(id));
        assertEquals("please look", test.life().steps(test.store(), id).getFirst().comment());
        try (ContractEdit now = test.edit(id)) {
            assertEquals("A-13", now.contract().getSubject());
        }
    }

    @Test
    void whoSendsBackSaysWhy() throws Exception {
        long id = test.lease(contract -> { });
        test.step(id, LifeStep.SUBMIT);
        show(id);
        List<Boolean> said = new ArrayList<>();
        probe.answer(Messages.StepSendBack, window -> {
            said.add(says(window, Messages.MsgRequired));
            UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(Messages.StepSendBack)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
            said.add(says(window, Messages.MsgRequired));
            last(window).setText("no term");
            said.add(says(window, Messages.MsgRequired));
        }, Messages.StepSendBack);
        probe.press(shell, Messages.StepSendBack + Messages.LabelMore);
        probe.waitFor("the dialog to open again", shell::isDisposed);
        assertEquals(ContractState.DRAFT, state(id));
        assertEquals(List.of(false, true, false), said, "only an attempt without a reason is answered");
    }

    @Test
    void theDuesFollowTheTermsWhileTheyAreEdited() throws Exception {
        show(test.lease(contract -> { }));
        page(DUES);
        NatTable dues = table(Messages.ColumnDueDate);
        assertEquals(5, probe.ui(dues::getRowCount), "four quarters and the head");
        Combo rhythm = probe.find(shell, Combo.class, Combo::isEnabled);
        probe.ui(() -> {
            rhythm.select(rhythm.indexOf("Monthly"));
            rhythm.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        probe.waitFor("twelve months", () -> says(shell, "12 dues over 12,000.00 CNY"));
        assertTrue(probe.ui(dues::getRowCount) > 5, "the list has grown");
        assertFalse(probe.ui(() -> UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(Messages.ActionGenerate)).findFirst().orElseThrow().isEnabled()),
            "nothing is signed");
    }

    @Test
    void theDuesOfASignedContractAreWrittenAndPaid() throws Exception {
        long id = test.signed();
        show(id);
        page(DUES);
        assertFalse(probe.ui(() -> UiProbe.all(shell, Combo.class).getFirst().isEnabled()), "the terms are fixed");
        probe.press(shell, Messages.ActionGenerate);
        NatTable dues = table(Messages.ColumnDueDate);
        probe.waitFor("written dues", () -> Messages.LabelOverdue.equals(column(dues, Messages.ColumnState).getFirst()));
        assertEquals(4, test.dues().dues(test.store(), id).size());
        probe.ui(() -> {
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = 30;
            click.y = dues.getStartYOfRowPosition(1) + 6;
            dues.notifyListeners(SWT.MouseDown, click);
            dues.notifyListeners(SWT.MouseUp, click);
            return true;
        });
        probe.answer(Messages.TitlePayment, window -> UiProbe.all(window, Text.class).stream().filter(text -> text.getText().equals("3,000.00")).findFirst().orElseThrow().setText("1200"),
            Messages.TitlePayment);
        probe.press(shell, Messages.ActionPay);
        probe.waitFor("the payment", () -> says(shell, "paid 1,200.00 \u00B7 open 10,800.00"));
        page(HISTORY);
        NatTable steps = table(Messages.ColumnStep);
        probe.waitFor("the steps", () -> steps.getRowCount() == 6);
        assertEquals(List.of(Messages.StepSubmit, Messages.StepPassLegal, Messages.StepPassFinance, Messages.StepApprove, Messages.StepSign),
            probe.ui(() -> column(steps, Messages.ColumnStep)));
    }
}
