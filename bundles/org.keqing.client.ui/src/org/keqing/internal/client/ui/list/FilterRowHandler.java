package org.keqing.internal.client.ui.list;

/** Shows or hides the filter row. */
public final class FilterRowHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        view.table().showFilterRow(!view.table().filterRowShown());
    }
}
