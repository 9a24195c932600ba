package org.keqing.internal.contract.ui;

import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.WizardWindow;

/** Asks for a few values, shows what they lead to, and does it: a renewal, an amendment, a termination. */
final class EntryWizard extends Wizard {

    private final OutcomeModel<?> model;
    private final EntryPage entries;

    EntryWizard(OutcomeModel<?> model) {
        this.model = model;
        this.entries = new EntryPage(model);
        setWindowTitle(model.title());
        setNeedsProgressMonitor(true);
    }

    static WizardWindow window(Shell shell, OutcomeModel<?> model) {
        return new WizardWindow(shell, new EntryWizard(model), 800, 420);
    }

    @Override
    public void addPages() {
        addPage(entries);
        addPage(new OutcomePage<>(model, entries));
    }

    @Override
    public boolean performFinish() {
        Optional<EntryForm.Typed> typed = entries.typedValues();
        if (typed.isEmpty()) {
            return false;
        }
        try {
            return Jobs.runIn(getContainer(), progress -> {
                model.perform(typed.get().settled(model));
                return typed;
            }) != null;
        } catch (Exception e) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(Failures.message(e));
            return false;
        }
    }
}
