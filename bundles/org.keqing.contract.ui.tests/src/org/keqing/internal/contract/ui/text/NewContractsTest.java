package org.keqing.internal.contract.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.internal.contract.ui.TestContracts.TEMPLATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.ui.TestContracts;
import org.keqing.internal.contract.ui.text.NewContractsModel.Preview;
import org.keqing.internal.contract.ui.text.NewContractsModel.Term;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.UiProbe;

/** Contracts for two clients from one template, by the model and through the pages of the wizard. */
class NewContractsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TestContracts test;
    private NewContractsModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
        Clients.client("B-2").name("Dawn").save(test.store());
        model = new NewContractsModel(test.texts(), test.store(), TestContracts.USER, new SourceModel(List.of(TEMPLATE), Map.of()), List.of(test.client()), TODAY);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void choose(String typed) throws StoreException {
        model.choose(typed, model.find(typed));
    }

    private List<ContractSummary> contracts() throws StoreException {
        return test.texts().contracts().contracts(test.store(), TestContracts.USER, 100);
    }

    @Test
    void clientsAreFoundByTheirCodes() throws Exception {
        assertEquals("HD-0391", model.codes());
        choose("B-2\nHD-0391, B-2；");
        assertEquals(List.of("B-2", "HD-0391"), model.clients().stream().map(each -> each.code()).toList());
        assertNull(model.problemOfClients());
        choose("B-2 X-9");
        assertEquals("There is no client with this code: X-9", model.problemOfClients());
        choose("");
        assertEquals(Messages.MsgNoClients, model.problemOfClients());
    }

    @Test
    void termsAreCheckedBeforeAnythingIsMade() throws Exception {
        assertEquals(List.of("2026-12-01", "2027-11-30"), List.of(model.term(Term.START), model.term(Term.END)), "a year from the next month");
        assertTrue(model.problemOfTerms().startsWith("Subject: "), model.problemOfTerms());
        model.set(Term.SUBJECT, "A-12");
        assertEquals(Messages.MsgDuesNeedAmount, model.problemOfTerms());
        model.set(Term.AMOUNT, "12,000.10");
        assertNull(model.problemOfTerms());
        model.set(Term.DEPOSIT, "much");
        assertTrue(model.problemOfTerms().startsWith("Deposit: "), model.problemOfTerms());
        model.set(Term.DEPOSIT, "");
        model.set(Term.END, "2026-11-30");
        assertTrue(model.preview(test.client()).problem().contains("2026-12-01"), "the last day is before the first");
        assertThrows(StoreException.class, () -> model.create(Progress.NONE));
        assertEquals(List.of(), contracts());
    }

    @Test
    void whatComesOfItIsShownAndMade() throws Exception {
        model.set(Term.SUBJECT, "A-12");
        model.set(Term.AMOUNT, "12000.10");
        model.choose(Rhythm.MONTHLY);
        Preview preview = model.preview(test.client());
        assertEquals(12, preview.dues().size());
        assertEquals("12 dues over 12,000.10", DuesPage.words(preview.dues()));
        assertEquals("Place", preview.text().missing().getFirst().label());
        assertEquals(List.of(), contracts(), "nothing is stored by looking");
        model.set(Term.DEPOSIT, "500");
        assertEquals("12 dues over 12,000.10, and a deposit of 500.00", DuesPage.words(model.preview(test.client()).dues()), "the deposit is none of the dues");
        model.source().set("place", "Main Street");
        choose("HD-0391 B-2");
        assertEquals(2, model.create(Progress.NONE).size());
        List<ContractSummary> made = contracts();
        assertEquals(List.of("Lease", "Lease"), made.stream().map(ContractSummary::category).toList());
        assertEquals(0, new BigDecimal("12000.10").compareTo(made.getFirst().amount()));
        for (ContractSummary each : made) {
            String words = test.texts().texts().text(test.store(), TestContracts.USER, each.id()).orElseThrow().clauses().getFirst().text();
            assertEquals("Tenant: " + each.clientName(), words);
        }
    }

    @Test
    void theWizardLeadsFromClientsToTexts() throws Exception {
        UiProbe probe = new UiProbe(Display.getDefault());
        WizardDialog[] dialog = new WizardDialog[1];
        Shell shell = probe.ui(() -> {
            dialog[0] = NewContractsWizard.window(null, model);
            dialog[0].setBlockOnOpen(false);
            dialog[0].open();
            return dialog[0].getShell();
        });
        Text codes = probe.find(shell, Text.class, text -> text.getText().equals("HD-0391"));
        probe.ui(() -> {
            codes.setText("HD-0391\nB-2");
            return true;
        });
        probe.waitFor("both clients", () -> model.clients().size() == 2);
        next(probe, dialog[0]);
        Text place = probe.find(shell, Text.class, text -> text.getText().isEmpty());
        probe.ui(() -> {
            place.setText("Main Street");
            return true;
        });
        next(probe, dialog[0]);
        Text subject = probe.find(shell, Text.class, text -> text.getText().isEmpty());
        probe.waitFor("the keyboard in what is asked for", subject::isFocusControl);
        probe.ui(() -> {
            subject.setText("A-12");
            Text amount = UiProbe.all((Composite) dialog[0].getCurrentPage().getControl(), Text.class).get(3);
            amount.setText("12000");
            return true;
        });
        next(probe, dialog[0]);
        probe.waitFor("the dues", () -> dialog[0].getCurrentPage().isPageComplete());
        next(probe, dialog[0]);
        probe.waitFor("the text of the first client", () -> UiProbe.all(shell, StyledText.class).stream().anyMatch(each -> each.getText().contains("Tenant: Hengda") && each.getText().contains("A-12 at Main Street")));
        probe.press(shell, IDialogConstants.FINISH_LABEL);
        probe.waitFor("two contracts", shell::isDisposed);
        assertEquals(2, contracts().size());
    }

    private static void next(UiProbe probe, WizardDialog dialog) {
        var page = probe.ui(dialog::getCurrentPage);
        Button next = probe.find(probe.ui(dialog::getShell), Button.class, button -> button.isEnabled() && button.getText().equals(IDialogConstants.NEXT_LABEL));
        probe.ui(next::forceFocus);
        probe.press(probe.ui(dialog::getShell), IDialogConstants.NEXT_LABEL);
        probe.waitFor("the next page", () -> dialog.getCurrentPage() != page);
    }
}
