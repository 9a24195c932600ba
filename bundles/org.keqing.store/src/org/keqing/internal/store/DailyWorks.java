package org.keqing.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.keqing.store.DailyWork;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what is to be done once a day. */
final class DailyWorks {

    private static final Logger LOG = LoggerFactory.getLogger(DailyWorks.class);

    private final List<DailyWork> works;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    DailyWorks(List<DailyWork> works) {
        this.works = List.copyOf(works);
    }

    /** Does the work of this day unless it is done or under way. */
    void run(Store store, LocalDate today) {
        LocalDate before = done.get();
        if (before.equals(today) || !done.compareAndSet(before, today)) {
            return;
        }
        for (DailyWork each : works) {
            try {
                store.write(DailyWork.USER, tx -> {
                    each.run(tx, today);
                    return null;
                });
            } catch (StoreException | RuntimeException e) {
                LOG.error("{}: the work of the day failed", store.location().display(), e);
            }
        }
    }
}
