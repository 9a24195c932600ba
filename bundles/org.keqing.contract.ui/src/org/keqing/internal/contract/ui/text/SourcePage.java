package org.keqing.internal.contract.ui.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** From which template, in which language, with which values. */
final class SourcePage extends WizardPage {

    private final NewContractsModel model;

    SourcePage(NewContractsModel model) {
        super("source", Messages.TitleSource, null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.MsgSource);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new SourceForm(area, model.source(), this::check).control());
        check();
        setControl(area);
    }

    private void check() {
        setErrorMessage(model.source().problem());
        setMessage(model.source().incomplete() ? Messages.MsgSourceIncomplete : null, WARNING);
        setPageComplete(model.source().problem() == null);
    }
}
