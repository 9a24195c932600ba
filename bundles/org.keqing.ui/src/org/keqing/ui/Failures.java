package org.keqing.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Control;

/**
 * Shows what went wrong: one sentence, details folded.
 *
 * @since 0.1
 */
public final class Failures {

    private Failures() {
    }

    /** The sentence of an exception for people: the first message found along its causes, else the kind of error. */
    public static String message(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t.getMessage() != null && !t.getMessage().isBlank()) {
                return t.getMessage();
            }
        }
        return failure.getClass().getSimpleName();
    }

    /** Opens the message box for failed work. */
    public static void show(Control owner, String work, Throwable failure) {
        MultiStatus status = new MultiStatus(Failures.class, IStatus.ERROR, message(failure), failure);
        for (Throwable t = failure; t != null; t = t.getCause()) {
            status.add(new Status(IStatus.ERROR, Failures.class, t.toString()));
        }
        ErrorDialog.openError(owner.getShell(), work, null, status);
    }
}
