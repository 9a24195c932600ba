package org.keqing.internal.pack.keyaccount.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountFactory;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** The view with real widgets in a running workbench: without a round, with all clients, with the accounts of a round, and one account below. */
class KeyAccountsUiTest {

    private static final String VIEW = "org.keqing.pack.keyaccount.ui.accounts";

    @TempDir
    static Path folder;

    private static UiProbe probe;
    private static CurrentStore current;

    @BeforeAll
    static void openDatabase() throws Exception {
        Assumptions.assumeTrue(Platform.isRunning(), "only inside OSGi");
        assertTrue(PlatformUI.isWorkbenchRunning(), "the harness starts a workbench");
        probe = new UiProbe(PlatformUI.getWorkbench().getDisplay());
        current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        probe.ui(() -> {
            current.open(StoreLocation.of(folder.resolve("database")));
            return true;
        });
        probe.waitFor("the database", () -> current.state() != CurrentStore.State.OPENING);
        assertEquals(CurrentStore.State.OPEN, current.state(), () -> current.failure().orElse(""));
        KeyAccount file = KeyAccountFactory.eINSTANCE.createKeyAccount();
        file.setInfluence(JudgementGrade.GOOD);
        file.setInfluenceEvidence("Others follow");
        file.setInfluenceOn(LocalDate.of(2025, 7, 1));
        file.setSponsor("Wang Wei");
        long large = Clients.client("A-1").name("Alpha").extension(file).save(store());
        Trades.trade(large).ref("1").on("2025-02-01").quantity("1").amount("830").cost("700").save(store());
        Trades.trade(large).ref("2").on("2025-08-01").quantity("1").amount("170").cost("100").save(store());
        long small = Clients.client("B-1").name("Beta").save(store());
        Trades.trade(small).ref("3").on("2025-12-01").quantity("1").amount("10").save(store());
        Clients.client("C-1").name("Gamma").save(store());
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

    private static Store store() {
        return current.store().orElseThrow();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static boolean says(Composite root, String text) {
        return UiProbe.all(root, Label.class).stream().anyMatch(label -> label.getText().contains(text) && label.isVisible());
    }

    @Test
    void fromNoRoundToTheAccountsOfOne() throws Exception {
        probe.ui(() -> page().showView(VIEW));
        Composite root = probe.ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        probe.waitFor("the sentence", () -> says(root, Messages.MsgNoRound));
        probe.press(root, Messages.ActionShowAll);
        probe.waitFor("all three clients", () -> says(root, "3 accounts") && says(root, "One large purchase, of 2025-02-01, gives 83 % of the amount"));
        ChainCanvas chain = probe.find(root, ChainCanvas.class, each -> true);
        assertTrue(probe.ui(chain::words).startsWith("Company: Wang Wei; Key-account department: not named yet"), probe.ui(chain::words));
        assertEquals(Optional.of("A-1"), probe.ui(() -> ClientSelection.from(page().getSelection()).map(ClientRef::code)), "the list selects the client");
        List<String> charts = probe.ui(() -> UiProbe.all(root, Chart.class).stream().map(each -> (String) each.getData("text")).toList());
        assertEquals(List.of("Purchases: 2025-01-01 1; 2025-04-01 0; 2025-07-01 1; 2025-10-01 0", "Amount: 2025-01-01 830.0000; 2025-04-01 -; 2025-07-01 170.0000; 2025-10-01 -"),
            charts.subList(0, 2));
        assertEquals("Influence (grade): 2025-01-01 0; 2025-04-01 0; 2025-07-01 8; 2025-10-01 8", charts.getLast());

        EvaluationService evaluation = UiServices.require(PlatformUI.getWorkbench(), EvaluationService.class);
        Round round = evaluation.prepare(store(), new RoundRequest("2025", TraitService.SCHEME, 0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, Scope.ALL, "chief"),
            Progress.NONE);
        evaluation.evaluate(store(), round.id(), Progress.NONE);
        evaluation.confirm(store(), round.id(), "chief", Progress.NONE);
        // 1,000 of 1,010 is a key account alone, it crosses 80 and 95 %; the other two are general
        Combo rounds = probe.find(root, Combo.class, each -> each.getItemCount() > 0 && each.getItem(each.getItemCount() - 1).equals(Messages.LabelAllClients));
        probe.waitFor("the round in the list", () -> rounds.getItemCount() == 2);
        probe.ui(() -> {
            rounds.select(0);
            rounds.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        probe.waitFor("the key account", () -> says(root, "\u00b7  1 accounts"));
        probe.waitFor("what is said of it", () -> says(root, "1 live on one large purchase"));
    }
}
