package org.keqing.internal.client.ui.editor;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.client.ui.Messages;
import org.keqing.internal.client.ui.overview.Overview;
import org.keqing.internal.client.ui.overview.OverviewPane;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;

/** The client at a glance, as in the overview view. */
final class OverviewPage extends ClientPage {

    static final String ID = "overview"; //$NON-NLS-1$

    private OverviewPane pane;

    OverviewPage(ClientEditor editor) {
        super(editor, ID, Messages.PageOverview);
    }

    @Override
    void create(Composite parent, ClientEditModel model) {
        pane = new OverviewPane(parent, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        saved();
    }

    @Override
    void saved() {
        if (pane == null || pane.control().isDisposed() || editor().current().store().isEmpty() || editor().model().isEmpty()) {
            return;
        }
        var store = editor().current().store().get();
        long id = editor().model().get().client().getId();
        Jobs.read(Messages.JobLoadOverview, pane.control(), progress -> Overview.read(store, id, OverviewPane.insights(), OverviewPane::log, Locale.getDefault()),
            overview -> overview.ifPresent(this::fill), failure -> message(Failures.message(failure)));
    }

    private void fill(Overview overview) {
        pane.show(overview);
        getManagedForm().getForm().reflow(true);
    }
}
