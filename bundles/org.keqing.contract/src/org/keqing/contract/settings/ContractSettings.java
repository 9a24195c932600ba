package org.keqing.contract.settings;

import java.util.List;
import java.util.function.Predicate;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * What a company sets for its contracts. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractSettings {

    /** Lead times of a company that has set none. */
    List<Integer> DEFAULT_LEAD_DAYS = List.of(90, 60, 30);

    /** The rule of a company that has set none. */
    String DEFAULT_NUMBER_RULE = "HT-{year}-{seq:4}"; //$NON-NLS-1$

    /** On-time rate in percent from which a renewal is proposed, of a company that has set none. */
    int DEFAULT_RENEWAL_RATE = 90;

    /**
     * The categories with settings and those that contracts have, by name.
     *
     * @throws StoreException when the database fails
     */
    List<CategorySettings> categories(Store store) throws StoreException;

    /**
     * Sets what holds for a category. A new keeper takes over the contracts of the category that are not archived.
     *
     * @return contracts that have another keeper now
     * @throws StoreException when a value does not fit (names it), the user has not the role of the custodian, or the database fails
     */
    int save(Store store, String user, CategorySettings settings) throws StoreException;

    /**
     * The same in a transaction of the caller, whose user sets.
     *
     * @return contracts that have another keeper now
     * @throws StoreException when a value does not fit (names it), the user has not the role of the custodian, or the database fails; the transaction is to be given up then
     */
    int save(Tx tx, CategorySettings settings) throws StoreException;

    /**
     * Whether a person has the role of the custodian, so that what he sets is taken: for buttons and files.
     *
     * @throws StoreException when the database fails
     */
    boolean maySet(Store store, String user) throws StoreException;

    /**
     * In which categories a person may give a contract another keeper than the one it gets by itself: where the category has a keeper, that keeper and who was given the role of the custodian by
     * name; elsewhere whoever has that role.
     *
     * @return true for a category in which the person may
     * @throws StoreException when the database fails
     * @since 0.1
     */
    Predicate<String> keeperOpen(Store store, String user) throws StoreException;

    /**
     * The days before the end at which is warned, the most first.
     *
     * @throws StoreException when the database fails
     */
    List<Integer> leadDays(Store store) throws StoreException;

    /**
     * The rule by which contracts are numbered.
     *
     * @throws StoreException when the database fails
     */
    NumberRule numberRule(Store store) throws StoreException;

    /**
     * The on-time rate in percent from which a renewal is proposed.
     *
     * @throws StoreException when the database fails
     */
    int renewalRate(Store store) throws StoreException;

    /**
     * Sets lead times, number rule and rate of the company.
     *
     * @param leadDays    each from 1 to 3,650
     * @param numberRule  see {@link NumberRule#parse}
     * @param renewalRate from 0 to 100
     * @throws StoreException when a value does not fit (names it), the user has not the role of the custodian, or the database fails; nothing is set then
     */
    void save(Store store, String user, List<Integer> leadDays, String numberRule, int renewalRate) throws StoreException;

    /**
     * The number that the next contract of a category would get; nobody is given it.
     *
     * @param category its category, empty while it is not known
     * @param year     the year of the number
     * @throws StoreException when the database fails
     */
    String nextNumber(Store store, String category, int year) throws StoreException;

    /**
     * Gives a number: nobody else gets it, even when it is not used.
     *
     * @param category category of the contract
     * @param year     the year of the number
     * @throws StoreException when the database fails
     */
    String drawNumber(Store store, String user, String category, int year) throws StoreException;
}
