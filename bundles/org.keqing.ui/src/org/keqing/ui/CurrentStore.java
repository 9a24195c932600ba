package org.keqing.ui;

import java.util.Optional;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreLocation;

/**
 * The database that the desktop works on: at most one at a time. An OSGi service; views get it with
 * {@link UiServices#require(org.eclipse.ui.services.IServiceLocator, Class)} and follow it with a {@link Listener}.
 *
 * @since 0.1
 */
public interface CurrentStore {

    /** Where the desktop stands with its database. */
    enum State {
        /** No database was asked for, or it was closed. */
        CLOSED,
        /** A job opens the database. */
        OPENING,
        /** The database is open, {@link CurrentStore#store()} is present. */
        OPEN,
        /** The last attempt failed, {@link CurrentStore#failure()} says why. */
        FAILED
    }

    /** The open store; empty while closed, opening or failed. */
    Optional<Store> store();

    /** The state now. */
    State state();

    /** Why the last attempt to open failed: one sentence for people. */
    Optional<String> failure();

    /** The database that was asked for last, open or not. */
    Optional<StoreLocation> location();

    /** The name under which changes are written to the history. */
    String user();

    /**
     * Closes what is open and opens another database in a background job. Returns at once; listeners are told what comes of it.
     *
     * @param where the database
     */
    void open(StoreLocation where);

    /** Closes the store after running work has ended; listeners are told. */
    void close();

    /** Adds a listener; it is not called for the present state. */
    void addListener(Listener listener);

    /** Removes a listener. */
    void removeListener(Listener listener);

    /** Hears of the store as a whole and of its data. All calls come on the UI thread. */
    interface Listener {

        /** The state changed: a store was opened or closed, or opening began or failed. */
        void storeChanged();

        /**
         * Committed data changed, by this program.
         *
         * @param change which types and ids
         */
        default void dataChanged(StoreChange change) {
        }
    }
}
