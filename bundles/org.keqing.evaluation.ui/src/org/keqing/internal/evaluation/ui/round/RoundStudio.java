package org.keqing.internal.evaluation.ui.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.calibration.CalibrationPane;
import org.keqing.internal.evaluation.ui.migration.MigrationPane;
import org.keqing.internal.evaluation.ui.publication.PublicationPane;
import org.keqing.store.Store;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;

/** What can be studied of a round beside its sheets and its result. A page reads only once it is in front. */
final class RoundStudio {

    /** Shows a round in its state now. */
    private interface Page {
        void show(Store store, Round round);
    }

    private final CTabFolder tabs;
    private final IServiceLocator site;
    private final Consumer<ClientRef> clients;
    private final Runnable changed;
    private final Map<CTabItem, Page> pages = new HashMap<>();
    private final List<CTabItem> stale = new ArrayList<>();
    private Store store;
    private Round round;
    private CTabItem calibration;
    private CTabItem migration;
    private CTabItem publication;

    /** @param changed told after the way of scoring changed */
    RoundStudio(CTabFolder tabs, IServiceLocator site, Consumer<ClientRef> clients, Runnable changed) {
        this.changed = changed;
        this.tabs = tabs;
        this.site = site;
        this.clients = clients;
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> front()));
    }

    /** Shows a round; pages that it does not have yet, or no longer, come and go. */
    void show(Store newStore, Round newRound, Scheme scheme) {
        store = newStore;
        round = newRound;
        if (calibration == null && !scheme.getCriteria().isEmpty() && !round.committee().members().isEmpty()) {
            CalibrationPane pane = new CalibrationPane(tabs, site, scheme, round.committee().members());
            pane.onClient(clients);
            pane.onChange(changed);
            calibration = add(org.keqing.internal.evaluation.ui.calibration.Messages.TabCalibration, pane.control(), pane::show);
        }
        boolean hasResult = RoundSteps.hasResult(round.state());
        if (hasResult && migration == null) {
            MigrationPane pane = new MigrationPane(tabs, site);
            pane.onClient(clients);
            PublicationPane list = new PublicationPane(tabs, site, scheme);
            list.onClient(clients);
            migration = add(org.keqing.internal.evaluation.ui.migration.Messages.TabMigration, pane.control(), pane::show);
            publication = add(org.keqing.internal.evaluation.ui.publication.Messages.TabPublication, list.control(), list::show);
        } else if (!hasResult && migration != null) {
            remove(migration);
            remove(publication);
            migration = null;
        }
        stale.clear();
        stale.addAll(pages.keySet());
        front();
    }

    private CTabItem add(String label, Control control, Page page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(label);
        item.setControl(control);
        pages.put(item, page);
        return item;
    }

    private void remove(CTabItem item) {
        pages.remove(item);
        item.getControl().dispose();
        item.dispose();
    }

    private void front() {
        CTabItem item = tabs.getSelection();
        if (stale.remove(item)) {
            pages.get(item).show(store, round);
        }
    }
}
