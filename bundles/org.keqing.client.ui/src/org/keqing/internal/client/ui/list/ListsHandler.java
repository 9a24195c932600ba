package org.keqing.internal.client.ui.list;

/** Opens the menu of saved lists. */
public final class ListsHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        view.openLists();
    }
}
