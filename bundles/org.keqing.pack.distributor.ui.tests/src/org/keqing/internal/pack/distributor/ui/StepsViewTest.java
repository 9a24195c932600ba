package org.keqing.internal.pack.distributor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.pack.distributor.method.EightSteps;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiIds;

/** The eight steps with their widgets: from an empty database to a confirmed round. The weighted scheme has its criteria and standards from the beginning. */
class StepsViewTest {

    private final Locale before = Locale.getDefault();
    private final List<String> opened = new ArrayList<>();
    private final UiProbe probe = new UiProbe(Display.getDefault());
    private EvaluationService service;
    private SchemeRegistry schemes;
    private Store store;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        schemes = SchemeProbe.installed().orElseGet(() -> SchemeRegistry.of(SchemeProbe.read(StepsViewTest.class, "/schemes/weighted-four-tier.tiering").scheme()));
        service = EvaluationService.of(schemes, TieringEngine.create());
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(520, 800);
    }

    @AfterEach
    void close() {
        shell.dispose();
        store.close();
        Locale.setDefault(before);
    }

    /** Writes down what is asked to be opened. */
    private <T> T noted(Class<T> type, String method) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, called, arguments) -> {
            if (called.getName().equals(method)) {
                opened.add((String) arguments[0]);
            }
            return null;
        }));
    }

    private void show(Store of) throws Exception {
        CurrentStore current = StandIn.of(CurrentStore.class, of == null ? Map.of("state", CurrentStore.State.CLOSED) : Map.of("store", Optional.of(of), "state", CurrentStore.State.OPEN));
        IViewSite site = StandIn.of(IViewSite.class, Map.of("getPage", noted(IWorkbenchPage.class, "showView")), current, EightSteps.of(schemes, service),
            noted(IHandlerService.class, "executeCommand"));
        StepsView view = new StepsView();
        view.init(site);
        view.createPartControl(shell);
        shell.layout(true, true);
        shell.open();
    }

    private void waitFor(String part) {
        probe.find(shell, Label.class, label -> label.getText().contains(part));
    }

    /** The marks in front of the titles: a number or a tick. */
    private String marks() {
        return String.join(" ", UiProbe.all(shell, Label.class).stream().map(Label::getText).filter(text -> text.length() == 1).toList());
    }

    private List<Button> buttons() {
        return UiProbe.all(shell, Button.class);
    }

    @Test
    void withoutADatabaseNothingCanBeOpened() throws Exception {
        show(null);
        waitFor(Messages.MsgNoStore);
        assertEquals(8, buttons().size());
        assertTrue(buttons().stream().noneMatch(Button::isEnabled));
    }

    @Test
    void anEmptyDatabaseBeginsWithTheCommittee() throws Exception {
        show(store);
        waitFor("2 of 8 steps are done. Go on with: Committee");
        assertEquals("1 2 \u2713 4 \u2713 6 7 8", marks());
        waitFor("0 clients  \u00B7  open");
        assertTrue(buttons().stream().allMatch(Button::isEnabled));
    }

    @Test
    void everyStepLeadsToWhereItIsWorkedOn() throws Exception {
        show(store);
        waitFor("2 of 8");
        buttons().forEach(button -> button.notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of("org.keqing.evaluation.ui.newRound", UiIds.COMMAND_IMPORT, "org.keqing.studio.ui.schemes", "org.keqing.evaluation.ui.newRound", "org.keqing.studio.ui.schemes",
            "org.keqing.evaluation.ui.showRounds", "org.keqing.evaluation.ui.showRounds", "org.keqing.support.ui.plans"), opened);
    }

    /** One client and a head alone: four criteria are graded by people. */
    @Test
    void stepsAreTickedOffAsTheWorkGoesOn() throws Exception {
        long client = Clients.client("A").name("Alpha").save(store);
        Committee committee = new Committee(List.of(new CommitteeMember("Chen", CommitteeRole.HEAD)), RoleWeights.EQUAL);
        Round round = service.prepare(store, new RoundRequest("2025", EightSteps.SCHEME, 0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), committee, Scope.ALL, "Chen"), Progress.NONE);
        show(store);
        waitFor("5 of 8 steps are done. Go on with: Grading");
        assertEquals("\u2713 \u2713 \u2713 \u2713 \u2713 6 7 8", marks());
        Map<String, BigDecimal> grades = Map.of("management_philosophy", BigDecimal.TEN, "loyalty", BigDecimal.TEN, "company_size", BigDecimal.TEN, "downstream_satisfaction", BigDecimal.TEN);
        service.saveSheet(store, new Sheet(round.id(), client, "Chen", grades, "Chen"));
        service.evaluate(store, round.id(), Progress.NONE);
        service.confirm(store, round.id(), "Chen", Progress.NONE);
        buttons().getFirst().notifyListeners(SWT.Selection, new Event());
        waitFor("7 of 8 steps are done. Go on with: Management of the tiers");
        assertFalse(marks().contains("7"));
        assertTrue(marks().endsWith("8"));
    }
}
