package org.keqing.internal.client.ui.overview;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.Failures;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.StoreChange;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** The selected client at a glance. */
public final class OverviewView extends ViewPart {

    private CurrentStore current;
    private Composite root;
    private EmptyState empty;
    private OverviewPane pane;
    private ClientRef client;
    private Job running;

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new StackLayout());
        empty = new EmptyState(root);
        pane = new OverviewPane(root, true);
        nothing();
        UiServices.follow(current, root, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                client = null;
                nothing();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (client != null && (!change.concerns(ClientPackage.Literals.CLIENT) || change.concerns(ClientPackage.Literals.CLIENT, client.id()))) {
                    load();
                }
            }
        });
        ClientSelection.follow(getSite(), root, selected -> {
            client = selected;
            load();
        });
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    private void load() {
        if (running != null) {
            running.cancel();
        }
        if (client == null || current.store().isEmpty()) {
            return;
        }
        var store = current.store().get();
        ClientRef wanted = client;
        running = Jobs.read(Messages.JobLoadOverview, root,
            progress -> Overview.read(store, wanted.id(), OverviewPane.insights(), OverviewPane::log, Locale.getDefault()),
            overview -> show(wanted, overview),
            failure -> message("warning", Failures.message(failure), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void show(ClientRef wanted, Optional<Overview> overview) {
        if (!wanted.equals(client)) {
            return;
        }
        if (overview.isEmpty()) {
            message("client", Messages.MsgGone, ""); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        pane.show(overview.get());
        ((StackLayout) root.getLayout()).topControl = pane.control();
        root.layout();
    }

    private void nothing() {
        message("overview", Messages.MsgChooseClient, Messages.MsgChooseClientHint); //$NON-NLS-1$
    }

    private void message(String icon, String headline, String sentence) {
        empty.show(UiIds.class, icon, headline, sentence);
        ((StackLayout) root.getLayout()).topControl = empty;
        root.layout();
    }
}
