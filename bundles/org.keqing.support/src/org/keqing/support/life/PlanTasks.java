package org.keqing.support.life;

import java.time.LocalDate;
import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The tasks of open plans, over all plans. An OSGi service.
 *
 * @since 0.1
 */
public interface PlanTasks {

    /**
     * The open tasks and measures of a person in plans that are planned or running, the earliest due first.
     *
     * @param person whose; {@code null} for everybody
     * @param limit  rows at most, at least 1
     * @throws StoreException when the database fails
     */
    List<PlanTaskRow> open(Store store, String person, int limit) throws StoreException;

    /**
     * Notes that a task or measure is done, or open again; the plan's progress follows.
     *
     * @param task   the task
     * @param doneOn the day, not after today; {@code null} to open it again
     * @throws StoreException when the task is gone, its plan is done or dropped, the day lies ahead, or the database fails
     */
    void done(Store store, String user, PlanTaskRow task, LocalDate doneOn) throws StoreException;
}
