package org.keqing.support;

import java.util.List;
import java.util.Map;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.model.PlanState;

/**
 * Lists, writes and deletes support plans. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface PlanService {

    /**
     * The plans of a client, alone or in a group, by last day.
     *
     * @throws StoreException when the database fails
     */
    List<PlanSummary> plansOf(Store store, long clientId) throws StoreException;

    /**
     * The plans of all clients, by last day.
     *
     * @param limit plans at most, at least 1
     * @throws StoreException when the database fails
     */
    List<PlanSummary> plans(Store store, int limit) throws StoreException;

    /**
     * The plans in a state: open ones by last day, the others the latest first.
     *
     * @param owner whose; {@code null} for everybody
     * @param limit plans at most, at least 1
     * @throws StoreException when the database fails
     * @since 0.1
     */
    List<PlanSummary> plans(Store store, PlanState state, String owner, int limit) throws StoreException;

    /**
     * How many plans there are in each state; a state without plans is not in it.
     *
     * @param owner whose; {@code null} for everybody
     * @throws StoreException when the database fails
     * @since 0.1
     */
    Map<PlanState, Integer> counts(Store store, String owner) throws StoreException;

    /**
     * Begins a plan for a client: planned, from today for three months, owned by the user. Nothing is stored before {@link PlanEdit#save()}.
     *
     * @throws StoreException when the client does not exist any more or the database fails
     */
    PlanEdit create(Store store, String user, long clientId) throws StoreException;

    /**
     * The client with a code.
     *
     * @param code the code
     * @return its id
     * @throws StoreException when there is no such client or the database fails
     * @since 0.1
     */
    long client(Store store, String code) throws StoreException;

    /**
     * Opens a plan for editing.
     *
     * @throws StoreException when the plan does not exist any more or the database fails
     */
    PlanEdit edit(Store store, String user, long planId) throws StoreException;

    /**
     * Deletes a plan that was not started; a plan that was is dropped instead.
     *
     * @return what {@link #restore} needs to undo it
     * @throws StoreException when the plan was started, does not exist any more or the database fails
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
