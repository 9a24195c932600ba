package org.keqing.contract.custody;

import java.time.LocalDate;
import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * Where the originals of contracts are: lent, returned, overdue. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface CustodyService {

    /**
     * Hands out the original of a signed contract.
     *
     * @return id of the loan
     * @throws StoreException with the reason, when the original is out already, the contract is not signed, the user neither keeps it nor has the role of the custodian, a value does not fit, the contract
     *             may not be read or does not exist any more, or the database fails
     */
    long lend(Store store, String user, long contractId, LoanRequest request) throws StoreException;

    /**
     * The same within a transaction, as a book of loans tells it.
     *
     * @param user   who enters it, and needs the right
     * @param lentBy who handed it out, 100 characters at most
     */
    long lend(Tx tx, String user, long contractId, LoanRequest request, String lentBy) throws StoreException;

    /**
     * Takes an original back.
     *
     * @param day not before it was lent, not after today
     * @throws StoreException with the reason, when it is back already, the user neither keeps it nor has the role of the custodian, the day does not fit, or the database fails
     */
    void giveBack(Store store, String user, long loanId, LocalDate day) throws StoreException;

    /**
     * The same within a transaction, as a book of loans tells it.
     *
     * @param user       who enters it, and needs the right
     * @param returnedTo who took it back, 100 characters at most
     */
    void giveBack(Tx tx, String user, long loanId, LocalDate day, String returnedTo) throws StoreException;

    /**
     * The loans of a contract, the last first.
     *
     * @throws StoreException when the contract may not be read, does not exist any more, or the database fails
     */
    List<Loan> loans(Store store, String user, long contractId) throws StoreException;

    /**
     * The originals that are out, of all contracts that a person may read; what should be back first stands first.
     *
     * @param limit loans at most
     * @throws StoreException when the database fails
     */
    List<Loan> out(Store store, String user, int limit) throws StoreException;
}
