package org.keqing.contract.access;

import java.util.Collection;
import java.util.List;

import org.keqing.store.Condition;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Decides who may read which contract, and keeps on record who opened which. Form, list, search, export, report, print and commands ask here and nowhere else. An OSGi service; works on any
 * store.
 * <p>
 * Contracts of a category are everybody's to read unless the category is confidential. A contract of a confidential category is read by the readers and the keeper of its category, by whoever has a
 * role in the life of contracts, by its own keeper, and by the manager who is responsible for its client.
 *
 * @since 0.1
 */
public interface ContractAccess {

    /**
     * Whether a person may read a contract.
     *
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    boolean mayRead(Store store, String user, long contractId) throws StoreException;

    /**
     * The condition that lists of contracts add for a person: those that this person may not read are not in them.
     *
     * @return a condition on {@code Contract}; {@link Condition#ALL} when nothing is kept from the person
     * @throws StoreException when the database fails
     */
    Condition readable(Store store, String user) throws StoreException;

    /**
     * The same as SQL, for lists that are no list of contracts alone.
     *
     * @param contract alias of the table {@code contract} in the statement
     * @return a condition without parameters in parentheses, {@code (1 = 1)} when nothing is kept from the person
     * @throws StoreException when the database fails
     */
    String readableSql(Store store, String user, String contract) throws StoreException;

    /**
     * Puts an opening on record, or refuses it. To be called before a contract's content is shown or handed out.
     *
     * @param detail what of it, 300 characters at most are kept; may be null
     * @throws StoreException when the person may not read the contract, it does not exist any more, or the database fails
     */
    void open(Store store, String user, long contractId, Route route, String detail) throws StoreException;

    /**
     * The same for many contracts, such as those of a report or an exported file. All or none.
     *
     * @throws StoreException when the person may not read one of them (names it), one does not exist any more, or the database fails
     */
    void open(Store store, String user, Collection<Long> contractIds, Route route, String detail) throws StoreException;

    /**
     * Whether a person may see who opened a contract: its keeper, the keeper of its category, and whoever has the role of the custodian or approver.
     *
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    boolean maySeeOpenings(Store store, String user, long contractId) throws StoreException;

    /**
     * Who opened a contract, the last opening first.
     *
     * @param limit openings at most
     * @throws StoreException when the person may not see them, the contract does not exist any more, or the database fails
     */
    List<ContractOpening> openings(Store store, String user, long contractId, int limit) throws StoreException;
}
