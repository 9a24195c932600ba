package org.keqing.internal.contract.ui;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;

/** Asks for a few values, says beside each what is wrong with it, does the work while it is open, and says in its head why that failed. */
final class EntryDialog extends AreaDialog implements EntryForm.Head {

    private final EntryModel model;
    private EntryForm form;

    EntryDialog(Shell parent, EntryModel model) {
        super(parent, model.title());
        this.model = model;
    }

    @Override
    protected void createContent(Composite area) {
        form = new EntryForm(area, model, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        setTitle(model.title());
        setMessage(LabelText.literal(model.message()));
    }

    @Override
    public void typed() {
        // what is wrong stands beside the field; the button stays
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, model.title(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    @Override
    protected void okPressed() {
        Optional<EntryForm.Typed> typed = form.attempt();
        if (typed.isEmpty()) {
            return;
        }
        busy(true);
        setErrorMessage(null);
        Jobs.run(model.title(), form.control(), progress -> {
            model.perform(typed.get().settled(model));
            return typed;
        }, done -> super.okPressed(), failure -> {
            busy(false);
            setErrorMessage(Failures.message(failure));
        });
    }

    private void busy(boolean busy) {
        form.control().setEnabled(!busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
    }
}
