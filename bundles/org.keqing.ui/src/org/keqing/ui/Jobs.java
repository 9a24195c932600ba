package org.keqing.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.keqing.internal.ui.MonitorProgress;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;

/**
 * Work on the store away from the UI thread, with progress and cancel, and its result back on the UI thread.
 *
 * @since 0.1
 */
public final class Jobs {

    /** Work that runs in a job. */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * Does the work.
         *
         * @param progress report to it and stop when it is cancelled
         * @return the result
         * @throws Exception any failure; its message is shown to people
         */
        R run(Progress progress) throws Exception;
    }

    private Jobs() {
    }

    /**
     * Runs work as a job seen in the progress view. A failure opens one message box and goes to the log, as a warning
     * when it is a {@link StoreException} without a cause: a refusal; a cancel does nothing.
     *
     * @param name  what the job does, as people read it
     * @param owner the result is dropped when this control is disposed by then
     * @param work  runs on a worker thread
     * @param done  receives the result on the UI thread
     * @return the scheduled job
     */
    public static <R> Job run(String name, Control owner, Work<R> work, Consumer<? super R> done) {
        return start(name, false, owner, work, done, e -> Failures.show(owner, name, e));
    }

    /**
     * As {@link #run(String, Control, Work, Consumer)}, with the failure handed to the caller on the UI thread instead of shown.
     */
    public static <R> Job run(String name, Control owner, Work<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        return start(name, false, owner, work, done, failed);
    }

    /** Short reading for a view: not listed in the progress view, a failure is handed to the caller on the UI thread. */
    public static <R> Job read(String name, Control owner, Work<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        return start(name, true, owner, work, done, failed);
    }

    /**
     * Runs work in a dialog's or wizard's own progress bar; the dialog stays open until it ends.
     *
     * @param context the dialog or wizard container
     * @param work    runs on a worker thread
     * @return the result, or {@code null} when cancelled
     * @throws Exception what the work threw
     */
    public static <R> R runIn(IRunnableContext context, Work<R> work) throws Exception {
        Object[] result = new Object[1];
        try {
            context.run(true, true, monitor -> {
                try {
                    result[0] = work.run(progress(monitor));
                } catch (OperationCanceledException | CanceledException e) {
                    throw new InterruptedException(e.getMessage());
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InterruptedException canceled) {
            return null;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        @SuppressWarnings("unchecked")
        R typed = (R) result[0];
        return typed;
    }

    /** The store's progress over a job's monitor. */
    public static Progress progress(IProgressMonitor monitor) {
        return new MonitorProgress(monitor);
    }

    private static <R> Job start(String name, boolean system, Control owner, Work<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        Display display = owner.getDisplay();
        Job job = Job.create(name, monitor -> {
            try {
                R result = work.run(progress(monitor));
                later(display, owner, () -> done.accept(result));
                return Status.OK_STATUS;
            } catch (OperationCanceledException | CanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                ILog.of(Jobs.class).log(new Status(refused(e) ? IStatus.WARNING : IStatus.ERROR, Jobs.class, name + ": " + Failures.message(e), e)); //$NON-NLS-1$
                later(display, owner, () -> failed.accept(e));
                return Status.OK_STATUS;
            }
        });
        job.setSystem(system);
        job.setPriority(system ? Job.SHORT : Job.LONG);
        job.schedule();
        return job;
    }

    /** Whether a rule of the business says no, in words and without another exception behind: no failure of the program. */
    private static boolean refused(Exception e) {
        return e instanceof StoreException && e.getCause() == null;
    }

    private static void later(Display display, Control owner, Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!owner.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }
}
