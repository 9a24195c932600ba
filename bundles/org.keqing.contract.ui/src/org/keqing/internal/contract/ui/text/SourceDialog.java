package org.keqing.internal.contract.ui.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.LabelText;

/** Asks what the text of a contract is to be made of. */
final class SourceDialog extends AreaDialog {

    private final SourceModel model;
    private final String number;

    SourceDialog(Shell parent, SourceModel model, String number) {
        super(parent, Messages.TitleWrite);
        this.model = model;
        this.number = number;
    }

    @Override
    protected void createContent(Composite area) {
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, SWT.DEFAULT).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new SourceForm(body, model, this::check).control());
        setTitle(number);
        setMessage(LabelText.literal(Messages.MsgWrite));
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
