package org.keqing.support;

import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Lists, writes and deletes support plans. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface PlanService {

    /**
     * The plans of a client, by last day and title.
     *
     * @throws StoreException when the database fails
     */
    List<PlanSummary> plansOf(Store store, long clientId) throws StoreException;

    /**
     * The plans of all clients, by last day and title.
     *
     * @param limit plans at most, at least 1
     * @throws StoreException when the database fails
     */
    List<PlanSummary> plans(Store store, int limit) throws StoreException;

    /**
     * Begins a plan for a client: planned, from today for three months, owned by the user. Nothing is stored before {@link PlanEdit#save()}.
     *
     * @throws StoreException when the client does not exist any more or the database fails
     */
    PlanEdit create(Store store, String user, long clientId) throws StoreException;

    /**
     * Opens a plan for editing.
     *
     * @throws StoreException when the plan does not exist any more or the database fails
     */
    PlanEdit edit(Store store, String user, long planId) throws StoreException;

    /**
     * Deletes a plan.
     *
     * @return what {@link #restore} needs to undo it
     * @throws StoreException when the plan does not exist any more or the database fails
     */
    DeletedPlan delete(Store store, String user, long planId) throws StoreException;

    /**
     * Stores a deleted plan again, with new ids.
     *
     * @return id of the restored plan
     * @throws StoreException when its client does not exist any more or the database fails
     */
    long restore(Store store, String user, DeletedPlan deleted) throws StoreException;
}
