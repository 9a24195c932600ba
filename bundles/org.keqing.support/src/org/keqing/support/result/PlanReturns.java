package org.keqing.support.result;

import java.util.List;

import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Works out what plans brought. An OSGi service.
 *
 * @since 0.1
 */
public interface PlanReturns {

    /**
     * What a plan brought, up to its end or to today while it runs.
     *
     * @throws StoreException when the plan was never started or is gone, or the database fails
     */
    PlanReturn of(Store store, long planId, Progress progress) throws StoreException;

    /**
     * What plans brought, any number of them: the figures of a term that several share are read once.
     *
     * @param planIds plans that were started; those of one term best stand together
     * @return one result per plan, in their order
     * @throws StoreException when one was never started or is gone, or the database fails
     */
    List<PlanReturn> of(Store store, List<Long> planIds, Progress progress) throws StoreException;

    /**
     * How plans are compared.
     *
     * @throws StoreException when the database fails
     */
    ReturnSettings settings(Store store) throws StoreException;

    /**
     * Changes how plans are compared.
     *
     * @throws StoreException when the database fails
     */
    void settings(Store store, String user, ReturnSettings settings) throws StoreException;
}
