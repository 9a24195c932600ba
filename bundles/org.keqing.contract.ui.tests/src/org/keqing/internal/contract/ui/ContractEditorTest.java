package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.access.ContractOpening;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.testsupport.UiProbe;

/** The editor of a contract with its buttons and pages: begun, refused, saved, led on, its dues planned, written and paid, changed elsewhere, confidential. */
class ContractEditorTest extends EditorDesk {

    private ContractState state(long id) throws Exception {
        try (ContractEdit now = test.edit(id)) {
            return now.contract().getState();
        }
    }

    private String subject(long id) throws Exception {
        try (ContractEdit now = test.edit(id)) {
            return now.contract().getSubject();
        }
    }

    private void elsewhere(long id, String subject) throws Exception {
        try (ContractEdit other = test.edit(id)) {
            other.contract().setSubject(subject);
            other.save();
        }
    }

    @Test
    void whatWasTypedIsSavedAndTheContractLedOn() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        assertEquals("[Draft] \u203A In review \u203A Approved \u203A Signed \u203A In force \u203A End", line());
        assertTrue(probe.ui(() -> says("Hengda  HD-0391  \u00B7  stall lease")));
        assertFalse(probe.ui(editor::isDirty));
        type("A-12", "A-13");
        assertTrue(probe.ui(editor::isDirty));
        probe.answer(Messages.StepSubmit, window -> last(window).setText("please look"), Messages.StepSubmit);
        probe.press(shell, Messages.StepSubmit + Messages.LabelMore);
        probe.waitFor("the new state", () -> line().contains("[In review]"));
        assertEquals(ContractState.REVIEW, state(id));
        assertEquals("please look", test.life().steps(test.store(), id).getFirst().comment());
        assertEquals("A-13", subject(id));
        assertFalse(probe.ui(editor::isDirty));
        assertTrue(probe.ui(() -> says(Messages.MsgTermsFixed)));
        assertFalse(probe.ui(() -> UiProbe.all(shell, Text.class).stream().filter(text -> text.getText().equals("A-13")).findFirst().orElseThrow().getEditable()));
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
        probe.waitFor("the draft", () -> line().startsWith("[Draft]"));
        assertEquals(ContractState.DRAFT, state(id));
        assertEquals(List.of(false, true, false), said, "only an attempt without a reason is answered");
    }

    @Test
    void aNewContractGetsItsOtherPagesWhenItIsStored() throws Exception {
        show(ContractEditorInput.begin(test.client()));
        probe.waitFor("the contract", () -> line().startsWith("[Draft]"));
        assertEquals(List.of(Messages.PageTerms, Messages.PageDues, Messages.PageCustody), pages());
        assertFalse(probe.ui(editor::isDirty), "nothing was typed");
        String number = probe.ui(() -> UiProbe.all(shell, Text.class).getFirst().getText());
        page(CUSTODY);
        assertFalse(save(), "it has no category");
        assertEquals(0, probe.ui(() -> UiProbe.all(shell, CTabFolder.class).getFirst().getSelectionIndex()).intValue(), "the page of the field came to the front");
        assertTrue(probe.ui(() -> says("Category")));
        probe.ui(() -> {
            UiProbe.all(shell, Text.class).get(1).setText("stall lease");
            UiProbe.all(shell, Text.class).get(2).setText("B-7");
            return true;
        });
        assertTrue(probe.ui(editor::isDirty));
        assertTrue(save());
        assertFalse(probe.ui(editor::isDirty));
        assertEquals(number, probe.ui(editor::getPartName));
        long id = test.services().texts().contracts().contractsOf(test.store(), TestContracts.USER, test.client().id()).getFirst().id();
        assertEquals(ContractEditorInput.of(id, "any", null), editor.getEditorInput(), "opened again it comes to the front");
        probe.waitFor("all pages", () -> pages().equals(List.of(Messages.PageTerms, Messages.PageDues, Messages.PageCustody, Messages.PageText, "Added", Messages.PageAttachments,
            Messages.PageHistory, Messages.PageOpenings)));
        assertNotEquals(ContractEditorInput.begin(test.client()), ContractEditorInput.begin(test.client()), "a second new one has its own editor");
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
        probe.waitFor("twelve months", () -> says("12 dues over 12,000.00 CNY"));
        assertTrue(probe.ui(dues::getRowCount) > 5, "the list has grown");
        assertTrue(probe.ui(editor::isDirty));
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
        assertEquals(4, test.dues().dues(test.store(), TestContracts.USER, id).size());
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
        probe.waitFor("the payment", () -> says("paid 1,200.00 \u00B7 open 10,800.00"));
        page(HISTORY);
        NatTable steps = table(Messages.ColumnStep);
        probe.waitFor("the steps", () -> steps.getRowCount() == 6);
        assertEquals(List.of(Messages.StepSubmit, Messages.StepPassLegal, Messages.StepPassFinance, Messages.StepApprove, Messages.StepSign),
            probe.ui(() -> column(steps, Messages.ColumnStep)));
    }

    @Test
    void whatIsChangedElsewhereIsShownUnlessSomethingWasTypedHere() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        elsewhere(id, "B-1");
        probe.waitFor("the new subject", () -> reads("B-1"));
        type("B-1", "mine");
        elsewhere(id, "theirs");
        probe.answer("Changed by somebody else", window -> { }, "Save mine");
        assertFalse(save(), "somebody else was faster");
        probe.waitFor("what was decided", () -> "mine".equals(subject(id)) && !editor.isDirty());
        type("mine", "mine again");
        elsewhere(id, "theirs");
        probe.answer("Changed by somebody else", window -> { }, "Take theirs");
        assertFalse(save());
        probe.waitFor("the other version", () -> reads("theirs") && !editor.isDirty());
        assertEquals("theirs", subject(id));
    }

    @Test
    void anOpeningIsOnRecordOnceHoweverOftenItIsShownAgain() throws Exception {
        long id = test.lease(contract -> { });
        test.texts().texts().write(test.store(), TestContracts.USER, id, TextSource.of(TestContracts.TEMPLATE, TextLanguage.EN, Map.of("place", "here")));
        confidential("reader");
        test.user("reader");
        show(id);
        page(TEXT);
        probe.waitFor("the text", () -> says("follows"));
        test.step(id, LifeStep.SUBMIT);
        probe.waitFor("the step", () -> line().contains("[In review]"));
        test.step(id, LifeStep.PASS_LEGAL);
        page(HISTORY);
        probe.waitFor("two steps", () -> table(Messages.ColumnStep).getRowCount() == 3);
        assertEquals(List.of("reader TEXT", "reader FORM"), openings(id).stream().filter(each -> each.startsWith("reader")).toList());
    }

    @Test
    void whoMayNotReadAContractIsToldSo() throws Exception {
        long id = test.lease(contract -> { });
        confidential("reader");
        test.user("outsider");
        show(ContractEditorInput.of(id, "HT", test.client()));
        probe.waitFor("the refusal", () -> says(Messages.TitleContractNotRead) && says("confidential"));
        assertEquals(List.of(), added, "no page sees the contract");
        assertTrue(openings(id).stream().noneMatch(each -> each.startsWith("outsider")));
    }

    private void confidential(String reader) throws Exception {
        for (ContractRole role : ContractRole.values()) {
            test.life().assign(test.store(), TestContracts.USER, role, Set.of(TestContracts.USER));
        }
        new DefaultContractSettings().save(test.store(), TestContracts.USER, new CategorySettings("stall lease", null, null, true, Set.of(reader), List.of()));
    }

    private List<String> openings(long id) throws Exception {
        return test.services().custody().access().openings(test.store(), TestContracts.USER, id, 10).stream().map(ContractEditorTest::words).toList();
    }

    private static String words(ContractOpening opening) {
        return opening.who() + " " + opening.route();
    }

    @Test
    void thePageOfAnotherPlugInIsMadeWhenItIsLookedAtAndFollowsTheContract() throws Exception {
        long id = test.lease(contract -> contract.setNumber("HT-1"));
        show(id);
        assertEquals(List.of(), added, "nobody looks at it");
        page(ADDED);
        assertEquals(List.of("created", "HT-1 HD-0391 li.na"), added);
        page(0);
        type("HT-1", "HT-2");
        assertTrue(save());
        assertEquals(List.of("created", "HT-1 HD-0391 li.na", "HT-2 HD-0391 li.na"), added);
    }

    @Test
    void onlyWhoKeepsTheCategoryNamesAnotherKeeper() throws Exception {
        long id = test.lease(contract -> contract.setKeeper("zhu.yi"));
        test.life().assign(test.store(), TestContracts.USER, ContractRole.KEEPER, Set.of("zhu.yi"));
        test.user("somebody");
        show(id);
        page(CUSTODY);
        assertFalse(probe.ui(() -> UiProbe.all(shell, Text.class).stream().filter(text -> text.getText().equals("zhu.yi")).findFirst().orElseThrow().getEditable()));
    }

    @Test
    void aRenewalOpensBesideWhatItRenews() throws Exception {
        long id = test.signed();
        List<ContractEditorInput> opened = new ArrayList<>();
        show(id);
        probe.ui(() -> {
            LifeBar bar = new LifeBar(shell, test.services(), Runnable::run, () -> { }, opened::add);
            bar.show(id, "HT-1", ContractState.SIGNED, true);
            shell.layout();
            return bar;
        });
        probe.answer(Messages.TitleRenewal, window -> { }, "Finish");
        probe.later(() -> UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(Messages.TitleRenewal + Messages.LabelMore)).toList().getLast()
            .notifyListeners(SWT.Selection, new Event()));
        probe.waitFor("the renewal", () -> !opened.isEmpty());
        try (ContractEdit renewal = test.edit(opened.getFirst().contractId())) {
            assertEquals(id, renewal.contract().getRenews().getId());
            assertEquals(renewal.contract().getNumber(), opened.getFirst().getName());
            assertEquals(0, new BigDecimal("12000").compareTo(renewal.contract().getAmount()));
        }
        assertEquals(test.client(), opened.getFirst().client());
    }
}
