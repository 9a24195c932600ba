package org.keqing.internal.contract.ui;

import java.util.HashSet;
import java.util.Set;
import org.keqing.store.StoreLocation;

/** Whether the list of what needs attention is still to come up for the open database: once for each in a run, however often its opening is told. */
final class WatchOffer {

    private final Set<StoreLocation> settled = new HashSet<>();
    private StoreLocation open;

    /** @param location of the open database, {@code null} when none is open */
    void opened(StoreLocation location) {
        open = location;
    }

    boolean isPending() {
        return open != null && !settled.contains(open);
    }

    /** The list has come up, or nothing was due. */
    void settle() {
        if (open != null) {
            settled.add(open);
        }
    }
}
