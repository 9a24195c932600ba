package org.keqing.contract.life;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Leads contracts through their life, step by step. An OSGi service; works on any store.
 *
 * @since 0.2
 */
public interface ContractLife {

    /**
     * The steps that a person could do now, in the order of a contract's life.
     *
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    List<LifeStep> possible(Store store, String user, long contractId) throws StoreException;

    /**
     * Does a step.
     *
     * @throws StoreException with the reason, when the state, the person's role, a missing reason or the day forbids it, the contract does not exist any more, or the database fails;
     *             nothing is changed then
     */
    void perform(Store store, String user, long contractId, LifeStep step, StepDetails details) throws StoreException;

    /**
     * What was done, the first step first.
     *
     * @throws StoreException when the database fails
     */
    List<DoneStep> steps(Store store, long contractId) throws StoreException;

    /**
     * Who has which role; roles without a person are not in it.
     *
     * @throws StoreException when the database fails
     */
    Map<ContractRole, Set<String>> roles(Store store) throws StoreException;

    /**
     * Gives a role to persons, instead of those that had it.
     *
     * @param user    who does it; must have the role of the approver
     * @param persons user names; empty makes the role everybody's
     * @throws StoreException when the user has not that role or the database fails
     */
    void assign(Store store, String user, ContractRole role, Set<String> persons) throws StoreException;
}
