package org.keqing.internal.contract.ui.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.LabelText;

/** Asks what the text of a contract is to be made of. */
final class SourceDialog extends TitleAreaDialog {

    private final SourceModel model;
    private final String number;

    SourceDialog(Shell parent, SourceModel model, String number) {
        super(parent);
        this.model = model;
        this.number = number;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleWrite);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, SWT.DEFAULT).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new SourceForm(body, model, this::check).control());
        setTitle(number);
        setMessage(LabelText.literal(Messages.MsgWrite));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ActionWriteNow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
        check();
    }

    private void check() {
        setErrorMessage(model.problem());
        setMessage(model.incomplete() ? Messages.MsgWriteIncomplete : Messages.MsgWrite);
        getButton(IDialogConstants.OK_ID).setEnabled(model.problem() == null);
    }
}
