package org.keqing.internal.client.ui.list;

/** Chooses the columns of the list. */
public final class ColumnsHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        view.table().chooseColumns();
    }
}
