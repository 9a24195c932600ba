package org.keqing.store;

/**
 * Hears of commits in this program.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface StoreListener {

    /** Called after a commit, on the thread that committed; must be quick. */
    void changed(StoreChange change);
}
