package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.dues.Span;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.store.Progress;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.WizardWindow;

/** What follows a signed contract, by the buttons and dialogs: a renewal, an amendment, a termination with its settlement. */
class LifeDialogsTest {

    private static final String FINISH = IDialogConstants.FINISH_LABEL.replace("&", "");

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private TestContracts test;
    private Shell shell;
    private long id;
    private int done;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
        id = test.lease(contract -> contract.setDeposit(new BigDecimal("500")));
        test.texts().texts().write(test.store(), TestContracts.USER, id, TextSource.of(TestContracts.TEMPLATE, TextLanguage.EN, Map.of("place", "Main Street")));
        test.step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        shell = probe.ui(() -> {
            Shell fresh = new Shell(Display.getDefault());
            fresh.setLayout(new FillLayout());
            fresh.setSize(900, 120);
            new LifeBar(fresh, test.services(), Runnable::run, () -> done++, draft -> { }).show(id, "HT-1", ContractState.SIGNED, true);
            fresh.open();
            return fresh;
        });
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        test.close();
    }

    private static List<Text> fields(Shell window) {
        return UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
    }

    private static boolean says(Shell window, String text) {
        return UiProbe.all(window, Label.class).stream().anyMatch(label -> label.getText().contains(text))
            || UiProbe.all(window, Text.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    private static void press(Shell window, String button) {
        UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private ContractSummary follower() throws Exception {
        return test.texts().contracts().contracts(test.store(), TestContracts.USER, 10).stream().filter(each -> each.id() != id).findFirst().orElse(null);
    }

    @Test
    void aRenewalIsADraftOfTheNextTermWithItsText() throws Exception {
        probe.answer(Messages.TitleRenewal, window -> fields(window).getLast().setText("13,000"), FINISH);
        probe.press(shell, Messages.TitleRenewal + Messages.LabelMore);
        probe.waitFor("the draft", () -> follower() != null);
        ContractSummary draft = follower();
        assertEquals(ContractState.DRAFT, draft.state());
        assertEquals(List.of(TestContracts.BEGIN.plusYears(1), TestContracts.BEGIN.plusYears(2).minusDays(1)), List.of(draft.start(), draft.end()));
        assertEquals(0, new BigDecimal("13000").compareTo(draft.amount()));
        probe.waitFor("its text", () -> test.texts().texts().text(test.store(), TestContracts.USER, draft.id()).isPresent());
        assertEquals("A-12 at Main Street; the rent is 13,000.00.", test.texts().texts().text(test.store(), TestContracts.USER, draft.id()).orElseThrow().clauses().getLast().text());
    }

    @Test
    void anAmendmentBeginsInsideTheTerm() throws Exception {
        List<Boolean> said = new ArrayList<>();
        probe.answer(Messages.TitleAmendment, window -> {
            fields(window).getFirst().setText("soon");
            press(window, IDialogConstants.FINISH_LABEL);
            said.add(window.isDisposed());
            fields(window).getFirst().setText(TestContracts.BEGIN.plusMonths(6).toString());
        }, FINISH);
        probe.press(shell, Messages.TitleAmendment + Messages.LabelMore);
        probe.waitFor("the draft", () -> follower() != null);
        assertEquals(List.of(false), said, "what is no day is not taken");
        assertEquals(List.of(TestContracts.BEGIN.plusMonths(6), TestContracts.BEGIN.plusYears(1).minusDays(1)), List.of(follower().start(), follower().end()));
        try (ContractEdit edit = test.edit(follower().id())) {
            assertEquals(id, edit.contract().getAmends().getId());
        }
    }

    @Test
    void aTerminationProposesItsSettlementAndNeedsAReason() throws Exception {
        test.dues().generate(test.store(), TestContracts.USER, new Span(TestContracts.BEGIN, TestContracts.BEGIN.plusYears(1)), Progress.NONE);
        List<String> seen = new ArrayList<>();
        List<Boolean> refused = new ArrayList<>();
        probe.answer(Messages.StepTerminate, window -> {
            seen.add(fields(window).get(1).getText());
            refused.add(says(window, Messages.MsgRequired));
            press(window, IDialogConstants.FINISH_LABEL);
            refused.add(says(window, Messages.MsgRequired));
            fields(window).getLast().setText("moved away");
        }, FINISH);
        probe.press(shell, Messages.StepTerminate + Messages.LabelMore);
        probe.waitFor("the end", () -> done == 1);
        assertEquals(List.of(false, true), refused);
        assertTrue(seen.getFirst().startsWith("-"), "nothing came in, so the client owes: " + seen);
        try (ContractEdit edit = test.edit(id)) {
            Contract contract = edit.contract();
            assertEquals(ContractState.TERMINATED, contract.getState());
            assertEquals(seen.getFirst().replace(",", ""), contract.getSettlement().toPlainString());
        }
        assertEquals("moved away", test.life().steps(test.store(), id).getLast().comment());
    }

    @Test
    void anotherDayProposesAnotherSettlement() throws Exception {
        test.dues().generate(test.store(), TestContracts.USER, new Span(TestContracts.BEGIN, TestContracts.BEGIN.plusYears(1)), Progress.NONE);
        Shell window = probe.ui(termination()::getShell);
        probe.ui(() -> {
            fields(window).getFirst().setText(TestContracts.BEGIN.plusMonths(2).minusDays(1).toString());
            return true;
        });
        probe.waitFor("two months of rent", () -> probe.ui(() -> fields(window).get(1).getText().equals("-2,000.00") && says(window, "2,000.00 is owed")));
        probe.ui(() -> {
            fields(window).get(1).setText("-1,500.00");
            fields(window).getFirst().setText(TestContracts.BEGIN.plusMonths(1).minusDays(1).toString());
            return true;
        });
        probe.waitFor("one month of rent", () -> probe.ui(() -> says(window, "1,000.00 is owed")));
        assertEquals("-1,500.00", probe.ui(() -> fields(window).get(1).getText()), "what was agreed otherwise stays");
        probe.press(window, IDialogConstants.CANCEL_LABEL);
        probe.waitFor("its end", window::isDisposed);
    }

    private WizardWindow termination() throws Exception {
        TerminationModel model = TerminationModel.read(test.life(), test.texts().succession(), test.store(), TestContracts.USER, id, "HT-1", TestContracts.TODAY);
        return open(model);
    }

    private WizardWindow open(OutcomeModel<?> model) {
        return probe.ui(() -> {
            WizardWindow opened = EntryWizard.window(shell, model);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }

    private static boolean enabled(Shell window, String button) {
        return UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow().isEnabled();
    }

    @Test
    void aTerminationShowsWhatBecomesOfTheDuesBeforeItIsDone() throws Exception {
        test.dues().generate(test.store(), TestContracts.USER, id);
        WizardWindow wizard = termination();
        Shell window = probe.ui(wizard::getShell);
        assertEquals(List.of(false, false), probe.ui(() -> List.of(enabled(window, IDialogConstants.NEXT_LABEL), enabled(window, IDialogConstants.FINISH_LABEL))), "a reason is asked for");
        probe.ui(() -> {
            fields(window).getLast().setText("moved away");
            // the day last, and on at once: what is proposed for it comes on the way
            fields(window).getFirst().setText(TestContracts.BEGIN.plusMonths(2).minusDays(1).toString());
            assertTrue(enabled(window, IDialogConstants.FINISH_LABEL), "it can be ended on the first page");
            press(window, IDialogConstants.NEXT_LABEL);
            return true;
        });
        probe.waitFor("what is open and taken back", () -> says(window, "2,000.00") && says(window, "9,500.00") && says(window, "-2,000.00"));
        assertEquals(5, test.dues().dues(test.store(), TestContracts.USER, id).size(), "nothing is written yet");
        // someone else is faster
        test.step(id, LifeStep.TERMINATE);
        probe.press(window, IDialogConstants.FINISH_LABEL);
        probe.waitFor("the reason", () -> wizard.getErrorMessage() != null);
        assertTrue(probe.ui(wizard::getErrorMessage).contains("The step does not lead on from it."), probe.ui(wizard::getErrorMessage));
        probe.press(window, IDialogConstants.CANCEL_LABEL);
        probe.waitFor("its end", window::isDisposed);
    }

    @Test
    void aRenewalShowsItsDuesBeforeItIsWritten() throws Exception {
        Shell window = probe.ui(open(FollowModel.read(test.texts(), test.store(), TestContracts.USER, id, false, TestContracts.TODAY, stored -> { }))::getShell);
        probe.ui(() -> {
            fields(window).getLast().setText("13,000");
            press(window, IDialogConstants.NEXT_LABEL);
            return true;
        });
        probe.waitFor("the difference", () -> says(window, "+1,000.00"));
        assertNull(follower(), "nothing is written yet");
        probe.press(window, IDialogConstants.FINISH_LABEL);
        probe.waitFor("its end", window::isDisposed);
        assertEquals(0, new BigDecimal("13000").compareTo(follower().amount()));
    }

    @Test
    void theBarSaysWhatFollows() throws Exception {
        try (ContractEdit amendment = test.texts().succession().amend(test.store(), TestContracts.USER, id, TestContracts.BEGIN.plusMonths(6))) {
            amendment.save();
            probe.ui(() -> {
                LifeBar bar = new LifeBar(shell, test.services(), Runnable::run, () -> { }, draft -> { });
                bar.show(id, "HT-1", ContractState.SIGNED, true);
                shell.layout();
                return bar;
            });
            probe.waitFor("the link", () -> probe.ui(() -> says(shell, "Amended by " + amendment.contract().getNumber())));
        }
    }

    @Test
    void whatTheServiceRefusesStandsInTheHeadOfTheDialog() throws Exception {
        EntryDialog dialog = probe.ui(() -> {
            EntryDialog opened = new EntryDialog(shell, new StepModel(test.life(), test.store(), TestContracts.USER, id, "HT-1", LifeStep.SUBMIT, TestContracts.TODAY));
            opened.setBlockOnOpen(false);
            opened.open();
            press(opened.getShell(), Messages.StepSubmit);
            return opened;
        });
        probe.waitFor("the reason", () -> dialog.getErrorMessage() != null);
        assertTrue(probe.ui(dialog::getErrorMessage).contains("The step does not lead on from it."), probe.ui(dialog::getErrorMessage));
        assertFalse(probe.ui(dialog.getShell()::isDisposed));
        assertNull(follower());
        Shell window = probe.ui(dialog::getShell);
        probe.press(window, Messages.ActionCancel);
        probe.waitFor("its end", window::isDisposed);
        assertEquals(0, done);
    }
}
