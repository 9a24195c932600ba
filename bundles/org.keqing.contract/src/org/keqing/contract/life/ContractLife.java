package org.keqing.contract.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.contract.model.Contract;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * Leads contracts through their life, step by step. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractLife {

    /**
     * The steps that a person could do now, in the order of a contract's life.
     *
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    List<LifeStep> possible(Store store, String user, long contractId) throws StoreException;

    /**
     * The steps that contracts wait for: review, approval, signature, and the entry into force of those whose first day has come.
     *
     * @param mine  only those of roles that the user was given by name; where a role is everybody's, those of contracts that the user keeps or whose client the user manages. Else those of all contracts
     *              that the user may read
     * @param today the day
     * @param limit of each step at most, those that begin first; at least 1
     * @throws StoreException when the database fails
     */
    List<AwaitedStep> awaited(Store store, String user, boolean mine, LocalDate today, int limit) throws StoreException;

    /**
     * Does a step.
     *
     * @throws StoreException with the reason, when the state, the person's role, a missing reason or the day forbids it, the contract does not exist any more, or the database fails;
     *             nothing is changed then
     */
    void perform(Store store, String user, long contractId, LifeStep step, StepDetails details) throws StoreException;

    /**
     * Whether a person may take over contracts that are further than a draft elsewhere: who has the role of the keeper or of the approver.
     *
     * @throws StoreException when the database fails
     */
    boolean mayTakeOver(Store store, String user) throws StoreException;

    /**
     * Puts on record that new contracts came in with the states they had elsewhere: {@link LifeStep#TAKE_OVER}. To be called in the transaction that writes them; drafts are passed over.
     *
     * @param contracts the contracts, written already
     * @throws StoreException when the person of the transaction may not take them over, or the database fails
     */
    void takenOver(Tx tx, Collection<Contract> contracts) throws StoreException;

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
