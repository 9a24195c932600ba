package org.keqing.internal.evaluation.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.AreaDialog;

/** A dialog that asks for something, says in its head what is still wrong, and has one button that does it, beside Cancel. */
public abstract class AskDialog extends AreaDialog {

    private final String action;
    private final String hint;

    /**
     * @param window title of the window
     * @param action label of the button that does it
     * @param hint   what the head says while nothing is wrong
     */
    protected AskDialog(Shell shell, String window, String action, String hint) {
        super(shell, window);
        this.action = action;
        this.hint = hint;
    }

    @Override
    protected final void createContent(Composite area) {
        setTitle(headline());
        setMessage(hint);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(body);
        createFields(body);
    }

    /** {@return the headline: what is done to whom} */
    protected abstract String headline();

    /** {@return what is wrong, null when nothing is} */
    protected abstract String problem();

    /** Creates the fields; the parent has a grid of one column, which may be changed. Each change calls {@link #check()}. */
    protected abstract void createFields(Composite parent);

    /** Says what is wrong and lets the action be done only when nothing is. */
    protected final void check() {
        String problem = problem();
        setMessage(problem == null ? hint : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true).setEnabled(problem() == null);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ButtonCancel, false);
    }
}
