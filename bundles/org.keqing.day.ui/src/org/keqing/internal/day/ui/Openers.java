package org.keqing.internal.day.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;

/**
 * Opens items by what the plug-ins offer.
 *
 * @param openers what they offer
 */
record Openers(List<ItemOpener> openers) {

    /**
     * Opens what an item names; where nobody knows its kind, its client.
     *
     * @return false when there is nothing that could be opened
     */
    boolean open(IWorkbenchPage page, DueItem item) throws PartInitException {
        ClientRef client = client(item);
        Optional<ItemOpener> opener = of(item.target().kind());
        if (opener.isPresent()) {
            opener.get().open(page, item.target().id(), item.target().name(), client);
            return true;
        }
        Optional<ItemOpener> ofClient = client == null ? Optional.empty() : of(Target.CLIENT);
        if (ofClient.isPresent()) {
            ofClient.get().open(page, client.id(), client.name(), client);
        }
        return ofClient.isPresent();
    }

    static ClientRef client(DueItem item) {
        return item.client() == null ? null : new ClientRef(item.client().id(), item.client().code(), item.client().name());
    }

    private Optional<ItemOpener> of(String kind) {
        return openers.stream().filter(opener -> opener.kind().equals(kind)).findFirst();
    }
}
