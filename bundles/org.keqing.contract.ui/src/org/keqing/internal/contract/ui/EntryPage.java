package org.keqing.internal.contract.ui;

import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.LabelText;

/** Asks for the values. */
final class EntryPage extends WizardPage implements EntryForm.Head {

    private final EntryModel model;
    private EntryForm form;

    EntryPage(EntryModel model) {
        super("entries", model.title(), null); //$NON-NLS-1$
        this.model = model;
        setMessage(LabelText.literal(model.message()));
    }

    @Override
    public void createControl(Composite parent) {
        form = new EntryForm(parent, model, this);
        setPageComplete(form.complete());
        setControl(form.control());
    }

    @Override
    public void typed() {
        setErrorMessage(null);
        setPageComplete(form.complete());
    }

    /** What was typed; empty when something is wrong with it, which is said then. */
    Optional<EntryForm.Typed> typedValues() {
        return form.attempt();
    }
}
