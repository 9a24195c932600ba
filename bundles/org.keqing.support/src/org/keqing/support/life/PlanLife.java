package org.keqing.support.life;

import java.time.LocalDate;
import java.util.List;

import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Leads support plans through their life, step by step. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface PlanLife {

    /**
     * Does a step. {@link PlanStep#START} computes the baselines of goals with a metric that is known from data, and notes the tier of every client; {@link PlanStep#FINISH}
     * computes their actual values.
     *
     * @param day      when it took place, not after today, not before the plan was started
     * @param comment  why, or the outcome; {@code null} where nothing is to be said; the outcome of a plan that has one already may be left out
     * @param progress progress and cancel of the computing
     * @throws StoreException with the reason, when the state, a missing comment or the day forbids it, the plan does not exist any more, or the database fails; nothing is changed then
     */
    void perform(Store store, String user, long planId, PlanStep step, LocalDate day, String comment, Progress progress) throws StoreException;

    /**
     * What was done, the first step first.
     *
     * @throws StoreException when the database fails
     */
    List<DonePlanStep> steps(Store store, long planId) throws StoreException;
}
