package org.keqing.internal.evaluation.ui.designation;

import org.keqing.internal.evaluation.ui.round.ShowViewHandler;

/** Shows the list of key clients. */
public final class ShowKeyClientsHandler extends ShowViewHandler {

    public ShowKeyClientsHandler() {
        super(KeyClientsView.ID);
    }
}
