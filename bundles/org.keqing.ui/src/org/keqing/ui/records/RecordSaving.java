package org.keqing.ui.records;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.progress.IProgressService;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreException;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/**
 * Saves the record of an editor away from the UI thread. The window waits meanwhile: it stays painted, takes no input and shows the progress of what lasts.
 *
 * @since 0.1
 */
public final class RecordSaving {

    private final IWorkbenchPartSite site;
    private final Consumer<String> problem;
    private boolean running;

    /**
     * Saves for an editor.
     *
     * @param site    the editor's
     * @param problem is told on the UI thread why something was not saved
     */
    public RecordSaving(IWorkbenchPartSite site, Consumer<String> problem) {
        this.site = site;
        this.problem = problem;
    }

    /** Whether a record is being written now: it belongs to another thread until then. */
    public boolean isRunning() {
        return running;
    }

    /**
     * Saves a record in which nothing is wrong, and waits for it. After a conflict it is asked whose version stays, as soon as the platform's own saving has ended.
     *
     * @param fields what is saved
     * @param mine   called when this version shall stay: save again
     * @param theirs called when the other one shall stay
     * @return whether it was saved
     */
    public boolean save(RecordFields fields, Runnable mine, Runnable theirs) {
        Display display = Display.getCurrent();
        try {
            await(progress -> {
                fields.edited().save();
                return true;
            });
            fields.saved();
            return true;
        } catch (ConflictException conflict) {
            // the progress of the platform's own saving would cover the question
            display.asyncExec(() -> ask(fields, conflict, mine, theirs));
        } catch (StoreException refused) {
            problem.accept(Failures.message(refused));
        } catch (Exception failure) {
            ILog.of(RecordSaving.class).error(Failures.message(failure), failure);
            problem.accept(Failures.message(failure));
        }
        return false;
    }

    private void ask(RecordFields fields, ConflictException conflict, Runnable mine, Runnable theirs) {
        if (!fields.isDisposed()) {
            ConflictQuestion.ask(site.getShell(), fields.edited(), conflict, mine, theirs);
        }
    }

    /**
     * Does work that belongs to saving, such as opening again what was saved, while the window waits.
     *
     * @param work runs on a worker thread
     * @return its result
     * @throws Exception what the work threw
     */
    public <R> R await(Jobs.Work<R> work) throws Exception {
        Control focus = Display.getCurrent().getFocusControl();
        running = true;
        try {
            return Jobs.runIn(UiServices.require(site, IProgressService.class), work);
        } finally {
            running = false;
            refocus(focus);
        }
    }

    /** A window that takes no input has no focus either. */
    private static void refocus(Control focus) {
        if (focus != null && !focus.isDisposed()) {
            focus.setFocus();
        }
    }
}
