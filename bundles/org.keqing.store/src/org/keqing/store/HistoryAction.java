package org.keqing.store;

import java.util.Locale;

/**
 * What happened to an object.
 *
 * @since 0.1
 */
public enum HistoryAction {
    CREATED, CHANGED, DELETED;

    /** As stored in the column {@code action}: {@code created}, {@code changed}, {@code deleted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
