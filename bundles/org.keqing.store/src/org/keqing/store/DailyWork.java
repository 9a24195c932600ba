package org.keqing.store;

import java.time.LocalDate;

/**
 * Keeps right what the date decides: done before the first reading of a database and again on each later day it stays open. An OSGi
 * service of this type is found by the store. Must be quick when there is nothing to do, as on most days. A failure is logged and
 * reading goes on.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DailyWork {

    /** Who is named in the history. */
    String USER = "Keqing";

    /**
     * Does the work.
     *
     * @param tx a transaction of its own
     * @param today the date where the program runs
     * @throws Exception any failure
     */
    void run(Tx tx, LocalDate today) throws Exception;
}
