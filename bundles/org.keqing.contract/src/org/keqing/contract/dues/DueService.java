package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.keqing.contract.model.Contract;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * Dues of contracts: planned from the terms, written among the client's facts, where they count in schemes, and paid. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface DueService {

    /**
     * What the terms of a contract lead to, without the database.
     *
     * @param contract the contract; an open-ended one is planned for the horizon
     * @param horizon  last day
     * @return the dues, empty when the contract has no rhythm
     * @throws IllegalArgumentException with the reason, when the terms do not fit together
     */
    List<PlannedDue> plan(Contract contract, LocalDate horizon);

    /**
     * Writes the dues of all signed contracts and those in force that fall due within the window and are not written yet. All or nothing; run again it writes nothing twice.
     *
     * @param window the due dates, both included
     * @return what was written
     * @throws StoreException when terms do not fit together (names the contract), or the database fails
     * @throws org.keqing.store.CanceledException when the progress says so; nothing is written then
     */
    GeneratedDues generate(Store store, String user, Span window, Progress progress) throws StoreException;

    /**
     * The same for one contract that the person may read, and its whole term; an open-ended one for a year from its start or from today, whichever is later.
     *
     * @throws StoreException when the person may not read the contract, it is not signed, its terms do not fit together, or the database fails
     */
    GeneratedDues generate(Store store, String user, long contractId) throws StoreException;

    /**
     * The written dues of a contract that a person may read, by due date. Who shows them puts that on record by {@link org.keqing.contract.access.ContractAccess}.
     *
     * @param user who asks
     * @throws StoreException when the person may not read the contract, it does not exist, or the database fails
     */
    List<ContractDue> dues(Store store, String user, long contractId) throws StoreException;

    /**
     * The written dues of a contract of which the caller knows that the person may read it, by due date, within a transaction.
     *
     * @throws SQLException when the database fails
     * @since 0.1
     */
    List<ContractDue> dues(Tx tx, long contractId) throws SQLException;

    /**
     * Enters money that came in, within a transaction, as {@link #pay(Store, String, long, LocalDate, BigDecimal, String)} does, for a contract of which the caller knows that the person may
     * read it.
     *
     * @throws StoreException when the amount is not above zero or has more decimals, the day is still to come, the due does not exist any more, or more than is open would be paid
     * @throws SQLException   when the database fails
     * @since 0.1
     */
    ContractDue pay(Tx tx, long dueId, LocalDate date, BigDecimal amount, String reference) throws SQLException, StoreException;

    /**
     * Dues with something open of all contracts that a person may read, by due date.
     *
     * @param user  who asks
     * @param until last due date
     * @param limit dues at most
     * @throws StoreException when the database fails
     */
    List<ContractDue> open(Store store, String user, LocalDate until, int limit) throws StoreException;

    /**
     * Enters money that came in, for a contract that the person may read. The due's paid amount is the sum of its payments, its payment date that of the last.
     *
     * @param dueId     a due
     * @param date      day of the payment, not after today
     * @param amount    above zero, two decimals at most
     * @param reference of the bank, may be null
     * @return the due as it is now
     * @throws StoreException when the amount is not above zero or has more decimals, the day is still to come, the due does not exist any more, more than is open would be paid, the person may not read the
     *             contract, or the database fails
     */
    ContractDue pay(Store store, String user, long dueId, LocalDate date, BigDecimal amount, String reference) throws StoreException;
}
