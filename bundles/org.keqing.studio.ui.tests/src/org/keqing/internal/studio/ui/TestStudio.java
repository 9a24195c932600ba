package org.keqing.internal.studio.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.CurrentStore;

/**
 * Editors of the studio on a database in memory, without a workbench. Five clients bought for 5000, 4000, 3000, 2000 and 1000 in 2024, and for the same in 2025 but the
 * last, who left.
 */
public final class TestStudio implements AutoCloseable {

    private final Locale before = Locale.getDefault();
    private final Store store;
    private final EvaluationService evaluation;
    private final CompanySchemes company;
    private final Shell shell;
    private final UiProbe probe = new UiProbe(Display.getDefault());

    public TestStudio(Scheme... schemes) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        SchemeRegistry registry = SchemeRegistry.of(schemes);
        evaluation = EvaluationService.of(registry, TieringEngine.create());
        company = CompanySchemes.of(registry);
        for (int i = 5; i >= 1; i--) {
            long id = Clients.client("C" + (6 - i)).name("Client " + (6 - i)).save(store);
            Trades.trade(id).on("2024-06-15").ref("a" + i).amount(i + "000").save(store);
            if (i > 1) {
                Trades.trade(id).on("2025-06-15").ref("b" + i).amount(i + "000").save(store);
            }
        }
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1300, 850);
    }

    /** Confirms a round over a year. */
    public void round(String scheme, int year) throws Exception {
        var round = evaluation.prepare(store, new RoundRequest(Integer.toString(year), scheme, 0, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, Scope.ALL, "chief"), Progress.NONE);
        evaluation.evaluate(store, round.id(), Progress.NONE);
        evaluation.confirm(store, round.id(), "chief", Progress.NONE);
    }

    /** Opens an editor. */
    public <E extends EditorPart> E open(E editor, IEditorInput input) throws PartInitException {
        CurrentStore current = StandIn.of(CurrentStore.class, Map.of("store", Optional.of(store), "user", "chief"));
        editor.init(StandIn.of(IEditorSite.class, Map.of("getShell", shell), current, evaluation, company, SchemeTrials.of(TieringEngine.create()), TieringEngine.create()), input);
        editor.createPartControl(shell);
        shell.layout(true, true);
        shell.open();
        return editor;
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

    public CompanySchemes company() {
        return company;
    }

    /** Waits until a visible label has a text. */
    public void waitForLabel(String part) {
        probe.waitFor(part, () -> UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(part)));
    }

    @Override
    public void close() {
        shell.dispose();
        store.close();
        Locale.setDefault(before);
    }
}
