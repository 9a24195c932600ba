package org.keqing.internal.evaluation.ui;

import org.eclipse.swt.widgets.Control;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.StoreChange;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** What views over tiers follow: the open store, and every change of clients in it. */
public final class ClientChanges {

    private ClientChanges() {
    }

    /** Calls {@code changed} on the UI thread now, when another store is opened or closed, and when clients changed, until the owner is disposed. */
    public static void follow(CurrentStore current, Control owner, Runnable changed) {
        UiServices.follow(current, owner, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                changed.run();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(ClientPackage.Literals.CLIENT)) {
                    changed.run();
                }
            }
        });
    }
}
