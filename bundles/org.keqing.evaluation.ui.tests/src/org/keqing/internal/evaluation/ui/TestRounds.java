package org.keqing.internal.evaluation.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.CurrentStore;

/** Pages of the round editor on a database in memory, inside and outside a workbench. Three clients A, B, C; Li and Wang grade their loyalty, of which all depends. */
public final class TestRounds implements AutoCloseable {

    private static final Committee COMMITTEE = Committee.ofMembers(List.of("Li", "Wang"));

    private final Locale before = Locale.getDefault();
    private final Scheme scheme = TestSchemes.weighted();
    private final EvaluationService service = EvaluationService.of(SchemeRegistry.of(scheme), TieringEngine.create());
    private final CalibrationService calibrations = CalibrationService.create();
    private final PublicationService publications = PublicationService.create();
    private final UiProbe probe = new UiProbe(Display.getDefault());
    private final Store store;
    private final long[] clients;
    private final Shell shell;

    public TestRounds() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        clients = new long[] { Clients.client("A").name("Alpha").save(store), Clients.client("B").name("Beta").save(store), Clients.client("C").name("Gamma").save(store) };
        shell = probe.ui(() -> {
            Shell opened = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
            opened.setLayout(new FillLayout());
            opened.setSize(1200, 800);
            return opened;
        });
    }

    /** Prepares a round over a year and stores the sheets of Li and Wang: a grade per client. */
    public Round scored(int year, int[] li, int[] wang) throws Exception {
        Round round = service.prepare(store, new RoundRequest(Integer.toString(year), scheme.getId(), 0, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), COMMITTEE, Scope.ALL, "chief"),
            Progress.NONE);
        for (int i = 0; i < li.length; i++) {
            service.saveSheet(store, new Sheet(round.id(), clients[i], "Li", Map.of("loyalty", BigDecimal.valueOf(li[i])), "Li"));
            service.saveSheet(store, new Sheet(round.id(), clients[i], "Wang", Map.of("loyalty", BigDecimal.valueOf(wang[i])), "Wang"));
        }
        return service.find(store, round.name()).orElseThrow();
    }

    /** The round in review. */
    public Round reviewed(Round round) throws Exception {
        return service.evaluate(store, round.id(), Progress.NONE);
    }

    /** The round confirmed. */
    public Round confirmed(Round round) throws Exception {
        reviewed(round);
        return service.confirm(store, round.id(), "chief", Progress.NONE);
    }

    /** Makes a page and opens its window. */
    public <P> P open(Page<P> page) {
        CurrentStore current = StandIn.of(CurrentStore.class, Map.of("store", Optional.of(store), "user", "chief"));
        ICommandService commands = StandIn.of(ICommandService.class, Map.of("getCommand", new CommandManager().getCommand("no.report")));
        IServiceLocator site = StandIn.of(IServiceLocator.class, Map.of(), current, commands, service, calibrations, publications, MigrationService.of(TieringEngine.create()));
        return probe.ui(() -> {
            P made = page.make(shell, site);
            shell.layout(true, true);
            shell.open();
            return made;
        });
    }

    /** Makes a page. */
    public interface Page<P> {
        P make(Composite parent, IServiceLocator site);
    }

    /** Waits until a visible label has a text. */
    public void waitForLabel(String part) {
        probe.find(shell, Label.class, label -> label.getText().contains(part));
    }

    public Shell shell() {
        return shell;
    }

    public UiProbe probe() {
        return probe;
    }

    public Store store() {
        return store;
    }

    public Scheme scheme() {
        return scheme;
    }

    public EvaluationService service() {
        return service;
    }

    public CalibrationService calibrations() {
        return calibrations;
    }

    public PublicationService publications() {
        return publications;
    }

    @Override
    public void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        store.close();
        Locale.setDefault(before);
    }
}
