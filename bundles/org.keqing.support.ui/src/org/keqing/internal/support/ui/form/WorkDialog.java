package org.keqing.internal.support.ui.form;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.store.Progress;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/**
 * A dialog whose button does its work with a bar of progress; Cancel ends the work first. A failure is shown above what was entered, and the dialog stays open. The question mark
 * and F1 open the page of help of the view from which the dialog was opened.
 */
public abstract class WorkDialog extends AreaDialog {

    private final String title;
    private final String message;
    private final String button;
    private Composite body;
    private ProgressMonitorPart bar;
    private boolean busy;

    /**
     * @param title   what is done
     * @param message what it means
     * @param button  text of the button that does it
     */
    protected WorkDialog(Shell parent, String title, String message, String button) {
        super(parent, title);
        this.title = title;
        this.message = message;
        this.button = button;
    }

    /** Fills the body of the dialog, which has two columns of the same width. */
    protected abstract void createBody(Composite parent);

    /** Takes what was entered; called on the UI thread before the work. */
    protected abstract void take();

    /** Does the work; not on the UI thread. */
    protected abstract void work(Progress progress) throws Exception;

    @Override
    protected final void createContent(Composite area) {
        body = Palette.withFields(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(16, 16).spacing(16, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createBody(body);
        bar = new ProgressMonitorPart(area, GridLayoutFactory.fillDefaults().margins(16, 0).create());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        setTitle(title);
        setMessage(LabelText.literal(message));
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    @Override
    protected final void okPressed() {
        take();
        setErrorMessage(null);
        busy(true);
        try {
            Boolean done = Jobs.runIn((fork, cancelable, work) -> run(work), progress -> {
                work(progress);
                return true;
            });
            busy(false);
            if (done != null) {
                super.okPressed();
            }
        } catch (Exception e) {
            busy(false);
            setErrorMessage(LabelText.literal(Failures.message(e)));
        }
    }

    private void run(IRunnableWithProgress work) throws InvocationTargetException, InterruptedException {
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        bar.attachToCancelComponent(cancel);
        try {
            ModalContext.run(work, true, bar, getShell().getDisplay());
        } finally {
            bar.removeFromCancelComponent(cancel);
        }
    }

    @Override
    protected final void cancelPressed() {
        if (!busy) {
            super.cancelPressed();
        }
    }

    @Override
    protected final void handleShellCloseEvent() {
        if (!busy) {
            super.handleShellCloseEvent();
        }
    }

    private void busy(boolean now) {
        busy = now;
        bar.setVisible(now);
        ((GridData) bar.getLayoutData()).exclude = !now;
        bar.getParent().layout();
        body.setEnabled(!now);
        getButton(IDialogConstants.OK_ID).setEnabled(!now);
    }
}
