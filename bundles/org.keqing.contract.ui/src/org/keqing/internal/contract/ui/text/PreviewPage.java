package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.keqing.contract.text.MissingValue;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;

/** What the text of each client says; what it lacks stands out. */
final class PreviewPage extends WizardPage {

    private final NewContractsModel model;
    private Combo clients;
    private TextViewer viewer;
    private List<ClientRef> shown = List.of();
    private int reading;

    PreviewPage(NewContractsModel model) {
        super("preview", Messages.TitlePreview, null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.MsgPreview);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
        clients = new Combo(area, SWT.READ_ONLY);
        clients.getAccessible().addAccessibleListener(new Named(Messages.ColumnClient));
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).align(SWT.BEGINNING, SWT.FILL).applyTo(clients);
        clients.addListener(SWT.Selection, e -> read());
        viewer = new TextViewer(area, Messages.TitlePreview);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 320).applyTo(viewer.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && model.problemOfClients() == null) {
            if (!shown.equals(model.clients())) {
                shown = model.clients();
                clients.setItems(shown.stream().map(ClientRef::label).toArray(String[]::new));
                clients.select(0);
            }
            read();
        }
    }

    private void read() {
        int now = ++reading;
        ClientRef client = shown.get(Math.max(0, clients.getSelectionIndex()));
        Jobs.read(Messages.TitlePreview, viewer.control(), progress -> model.preview(client), preview -> {
            if (now == reading) {
                viewer.show(TextDocument.of(preview.text()));
                String missing = preview.text().missing().stream().map(MissingValue::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
                setErrorMessage(preview.problem());
                setMessage(missing.isEmpty() ? null : NLS.bind(Messages.MsgMissing, missing), WARNING);
            }
        }, failure -> setErrorMessage(Failures.message(failure)));
    }
}
