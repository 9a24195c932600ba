package org.keqing.internal.client.ui.list;

/** Reads the list again. */
public final class RefreshHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        view.refresh();
    }
}
