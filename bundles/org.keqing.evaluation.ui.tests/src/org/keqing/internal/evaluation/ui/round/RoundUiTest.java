package org.keqing.internal.evaluation.ui.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundState;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.designation.KeyClientsView;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.TierBadges;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;

/**
 * A round from the wizard to the correction, with real widgets in a running workbench. The scheme is the weighted one of the distributor; nothing but the four
 * criteria that people grade is known: philosophy 10, loyalty 20, company 10, downstream 10 of 50.
 */
class RoundUiTest {

    private static final String SCHEME = "distributor.weighted-four-tier";

    @TempDir
    static Path folder;

    private static UiProbe probe;
    private static CurrentStore current;
    private static EvaluationService service;
    private static long alpha;
    private static long beta;

    @BeforeAll
    static void openDatabase() throws Exception {
        Assumptions.assumeTrue(Platform.isRunning(), "only inside OSGi");
        assertTrue(PlatformUI.isWorkbenchRunning(), "the harness starts a workbench");
        probe = new UiProbe(PlatformUI.getWorkbench().getDisplay());
        current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        service = UiServices.require(PlatformUI.getWorkbench(), EvaluationService.class);
        probe.ui(() -> {
            current.open(StoreLocation.of(folder.resolve("database")));
            return true;
        });
        probe.waitFor("the database", () -> current.state() != CurrentStore.State.OPENING);
        assertEquals(CurrentStore.State.OPEN, current.state(), () -> current.failure().orElse(""));
        alpha = Clients.client("A-1").name("Alpha").region("North").save(store());
        beta = Clients.client("B-1").name("Beta").region("North").save(store());
        Clients.client("C-1").name("Gamma").region("South").save(store());
    }

    @AfterAll
    static void closeDatabase() {
        if (current != null) {
            probe.ui(() -> {
                current.close();
                return true;
            });
        }
    }

    @BeforeEach
    void showRounds() {
        probe.ui(() -> page().showView(RoundsView.ID));
    }

    @AfterEach
    void closeEditors() {
        if (probe != null) {
            probe.ui(() -> page().closeAllEditors(false));
        }
    }

    private static Store store() {
        return current.store().orElseThrow();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Opens the wizard and fills its first page. */
    private static Shell wizard(String name, String regions) {
        probe.later(() -> ((RoundsView) page().findView(RoundsView.ID)).newRound());
        Shell wizard = probe.shell(Messages.TitleNewRound);
        type(wizard, Messages.LabelName, name);
        type(wizard, Messages.LabelPeriodFrom, "2026-01-01");
        type(wizard, Messages.LabelAsOf, "2026-06-30");
        type(wizard, Messages.LabelRegions, regions);
        return wizard;
    }

    private static void type(Composite parent, String label, String text) {
        Text field = probe.field(parent, label, Text.class);
        probe.ui(() -> {
            field.setText(text);
            return true;
        });
    }

    private static RoundEditor prepare(String name, String regions) {
        Shell wizard = wizard(name, regions);
        probe.press(wizard, IDialogConstants.NEXT_LABEL);
        probe.press(wizard, Messages.LabelCommitteeNamed);
        type(wizard, Messages.RoleHead, "Chen Gang");
        probe.press(wizard, IDialogConstants.FINISH_LABEL);
        return probe.await("the editor of " + name,
            () -> page().getActiveEditor() instanceof RoundEditor editor && editor.getTitle().equals(name) ? Optional.of(editor) : Optional.empty());
    }

    private static String error(Shell wizard) {
        return probe.ui(() -> ((WizardDialog) wizard.getData()).getCurrentPage().getErrorMessage());
    }

    private static RoundState state(String name) throws Exception {
        return service.find(store(), name).orElseThrow().state();
    }

    private static void aggregate(String name) {
        probe.press(window(), Messages.ButtonAggregate);
        probe.waitFor("the review of " + name, () -> state(name) == RoundState.REVIEW);
    }

    private static void confirm(String name) {
        probe.press(window(), Messages.ButtonConfirm);
        Shell question = probe.shell(Messages.TitleConfirm);
        probe.press(question, Messages.ButtonConfirm);
        probe.waitFor("the confirmation of " + name, () -> state(name) == RoundState.CONFIRMED);
    }

    private static String progress(int given, int needed, int complete, int clients) {
        return Plurals.bind(Messages.LabelSheetProgress, given, needed, complete, clients);
    }

    private static String badge(String tier) {
        return probe.ui(() -> TierBadges.standard().text(new Tier(SCHEME, tier, false)));
    }

    /** Goes to the next open grade and types from there; the focus moves on by itself. */
    private static void grade(NatTable grid, char... keys) {
        probe.press(window(), Messages.ButtonNextOpen);
        for (char key : keys) {
            probe.type(grid, key);
        }
    }

    @Test
    void aRoundFromTheWizardToTheCorrection() throws Exception {
        RoundEditor editor = prepare("2026H1", "North");
        StyledText standards = probe.find(window(), StyledText.class, each -> each.getText().contains(Messages.LabelKeys));
        NatTable grid = probe.ui(() -> UiProbe.all(standards.getParent(), NatTable.class).getFirst());
        probe.find(window(), Label.class, each -> each.getText().equals(progress(0, 8, 0, 2)));

        grade(grid, '1', '1');
        grade(grid, '1', '1');
        probe.find(window(), Label.class, each -> each.getText().equals(progress(4, 8, 1, 2)));
        assertTrue(editor.isDirty());
        grade(grid, '3', '2');
        grade(grid, '3');
        String open = probe.ui(standards::getText);
        assertTrue(open.startsWith("Beta"), open);
        for (int key = 1; key <= 5; key++) {
            assertTrue(open.lines().toList().get(key).startsWith(Integer.toString(key)), open);
        }
        probe.type(grid, '3');
        probe.find(window(), Label.class, each -> each.getText().equals(progress(8, 8, 2, 2)));

        aggregate("2026H1");
        assertFalse(editor.isDirty(), "aggregating saves the sheets first");
        assertEquals(8, service.progress(store(), service.find(store(), "2026H1").orElseThrow().id()).given());
        probe.waitFor("why the first client is in its tier", () -> editor.result() != null && editor.result().explanation().contains("Alpha"));
        // 10 everywhere
        assertTrue(explanation(editor).contains(badge("important") + " 100.00"), explanation(editor));
        NatTable clients = probe.find(window(), NatTable.class, each -> each.getRowCount() == 3 && "A-1".equals(each.getDataValueByPosition(1, 1)));
        probe.key(clients, SWT.ARROW_DOWN);
        probe.waitFor("why the second client is in its tier", () -> editor.result().explanation().contains("Beta"));
        // (6 x 10 + 8 x 20 + 6 x 10 + 6 x 10) / 50 x 10 = 68; 12 to 80; loyalty 8 -> 10 gives 2 x 20 / 50 x 10 = 8
        assertTrue(explanation(editor).contains(badge("main") + " 68.00"), explanation(editor));
        assertTrue(explanation(editor).contains("12.00"), explanation(editor));
        assertTrue(explanation(editor).contains("32.00 / 40.00"), "loyalty by points of possible points: " + explanation(editor));
        assertTrue(explanation(editor).contains("+8.00"), explanation(editor));

        confirm("2026H1");
        probe.waitFor("the end of scoring", () -> UiProbe.all(window(), Button.class).stream().noneMatch(each -> each.isVisible() && each.getText().equals(Messages.ButtonAggregate)));
        probe.type(grid, '5');
        assertFalse(probe.ui(editor::isDirty), "a confirmed round is read only");

        correctBeta(editor);
    }

    private static String explanation(RoundEditor editor) {
        return probe.ui(() -> editor.result().explanation());
    }

    private static void correctBeta(RoundEditor editor) throws Exception {
        probe.waitFor("the second client", () -> editor.result().explanation().contains("Beta"));
        probe.press(window(), Messages.ButtonCorrectEvaluation);
        Shell dialog = probe.shell(Messages.TitleCorrect);
        Combo loyalty = probe.ui(() -> UiProbe.all(dialog, Combo.class).get(3));
        probe.type(loyalty, '1');
        assertEquals(1, probe.ui(loyalty::getSelectionIndex));
        // (60 + 200 + 60 + 60) / 50 x 10 = 76
        probe.find(dialog, Label.class, each -> each.getText().equals("32.00 \u2192 40.00"));
        assertFalse(probe.ui(() -> UiProbe.all(dialog, Button.class).stream().anyMatch(each -> each.getText().equals(Messages.ButtonCorrect) && each.isEnabled())), "needs a reason");
        type(dialog, Messages.LabelReason, "sheet misread");
        probe.press(dialog, Messages.ButtonCorrect);
        probe.waitFor("the correction", () -> editor.result().explanation().contains("76.00"));
        String text = explanation(editor);
        assertTrue(text.contains("sheet misread") && text.contains("68.00"), "the new evaluation names the old one: " + text);
        assertEquals(0, new BigDecimal("76").compareTo(service.tierHistory(store(), beta).getFirst().score()));
        assertTrue(service.tierHistory(store(), beta).getFirst().correction());
        assertEquals(0, new BigDecimal("100").compareTo(service.tierHistory(store(), alpha).getFirst().score()));
    }

    @Test
    void aTakenNameAndAnEmptyScopeAreToldInTheWizard() throws Exception {
        prepare("taken", "North");
        Shell wizard = wizard("taken", "");
        probe.waitFor("the error", () -> NLS.bind(Messages.MsgRoundExists, "taken").equals(error(wizard)));
        assertFalse(probe.ui(() -> ((WizardDialog) wizard.getData()).getCurrentPage().isPageComplete()));
        type(wizard, Messages.LabelName, "nowhere");
        type(wizard, Messages.LabelRegions, "Atlantis");
        probe.waitFor("no error", () -> error(wizard) == null);
        probe.press(wizard, IDialogConstants.FINISH_LABEL);
        probe.waitFor("the refusal", () -> error(wizard) != null && error(wizard).contains("nowhere"));
        probe.press(wizard, IDialogConstants.CANCEL_LABEL);
        probe.waitFor("the end of the wizard", wizard::isDisposed);
        assertTrue(service.find(store(), "nowhere").isEmpty());
    }

    @Test
    void clientsWithoutAnyInputAreNotAssessed() throws Exception {
        RoundEditor editor = prepare("nobody", "South");
        aggregate("nobody");
        probe.find(window(), Label.class, each -> each.getText().startsWith(Plurals.bind(Messages.LabelResultSome, 0, 1, "0.00", 1)));
        probe.waitFor("the explanation", () -> editor.result().explanation().contains("Gamma"));
        assertFalse(explanation(editor).contains(badge("small")), explanation(editor));
        confirm("nobody");
        assertEquals(List.of(), service.tierHistory(store(), service.assessments(store(), service.find(store(), "nobody").orElseThrow().id(), 0, 1).getFirst().clientId()));
    }

    @Test
    void keyClientsAreListedAndEnded() throws Exception {
        service.designate(store(), new Designation(0, alpha, "opens the north", "Li Na", "Chen Gang", LocalDate.now().minusDays(3), null));
        probe.ui(() -> page().showView(KeyClientsView.ID));
        NatTable list = probe.find(window(), NatTable.class, each -> each.getRowCount() == 2 && "A-1".equals(each.getDataValueByPosition(1, 1)));
        assertEquals(Messages.LabelDesignationInForce, probe.ui(() -> list.getDataValueByPosition(4, 1)));
        service.endDesignation(store(), service.designations(store(), alpha).getFirst().id(), LocalDate.now().minusDays(1), "Chen Gang");
        probe.waitFor("the end", () -> Messages.LabelDesignationEnded.equals(list.getDataValueByPosition(4, 1)));
    }
}
