package org.keqing.internal.client.ui.list;

/** Puts the focus into the search box. */
public final class FindHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        view.find();
    }
}
