package org.keqing.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What needs attention about contracts. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractWatch {

    /**
     * Contracts in force that a person may read, whose last day has come or comes within so many days, the first to end first.
     *
     * @param user     who asks
     * @param today    the day from which is counted
     * @param leadDays days ahead, 0 or more; a contract that ends on the last of them belongs to it
     * @param limit    contracts at most
     * @throws StoreException when the database fails
     */
    List<ContractSummary> expiring(Store store, String user, LocalDate today, int leadDays, int limit) throws StoreException;

    /**
     * What needs attention about the contracts that a person may read, by {@link WatchItem.Kind kind}: what is over in force, overdue or an original that should be back, what has no dues or lacks further ones, and what ends by the lead times of the categories;
     * what ends or has ended with what is advised.
     *
     * @param user  who asks
     * @param today the day from which is counted
     * @param limit items of each kind at most
     * @return in the order of the kinds, of each the most urgent first
     * @throws StoreException when the database fails
     */
    List<WatchItem> items(Store store, String user, LocalDate today, int limit) throws StoreException;

    /**
     * The first of what needs attention, in the order of {@link #items}: what a list shows while the rest is read.
     *
     * @param user  who asks
     * @param today the day from which is counted
     * @param limit items of all kinds together at most
     * @throws StoreException when the database fails
     */
    List<WatchItem> first(Store store, String user, LocalDate today, int limit) throws StoreException;

    /**
     * What needs attention as {@link #items} tells it, but only of some kinds, and without what is advised about renewals: what a day tells.
     *
     * @param kinds which kinds; what is not asked for costs nothing
     * @param user  who asks
     * @param mine  only the contracts that this person keeps and those of the clients that this person manages
     * @param today the day from which is counted
     * @param limit items of each kind at most
     * @throws StoreException when the database fails
     */
    List<WatchItem> ofDay(Store store, Set<WatchItem.Kind> kinds, String user, boolean mine, LocalDate today, int limit) throws StoreException;

    /**
     * Contracts that a person may read, in force without dues, and those whose further dues are missing: {@link WatchItem.Kind#NO_DUES} and {@link WatchItem.Kind#DUES_MISSING} alone.
     *
     * @param user  who asks
     * @param today the day from which is counted
     * @param limit items of each kind at most
     * @throws StoreException when the database fails
     */
    List<WatchItem> missingDues(Store store, String user, LocalDate today, int limit) throws StoreException;

    /**
     * How many contracts need attention, of those that a person may read.
     *
     * @param user  who asks
     * @param today the day from which is counted
     * @throws StoreException when the database fails
     */
    WatchFigures figures(Store store, String user, LocalDate today) throws StoreException;

    /**
     * How many clients have a contract.
     *
     * @throws StoreException when the database fails
     */
    ContractCoverage coverage(Store store) throws StoreException;

    /**
     * Clients without a contract in force, by code.
     *
     * @param limit clients at most
     * @return code and name of each
     * @throws StoreException when the database fails
     */
    List<UncoveredClient> uncovered(Store store, int limit) throws StoreException;
}
