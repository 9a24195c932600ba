package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.keqing.contract.dues.ContractDue;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Contracts that follow from others: renewals, amendments, and what is to be settled when one ends early. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractSuccession {

    /**
     * What is to be settled.
     *
     * @param owed    for the days until the end, of the last period what its days cost by the terms
     * @param paid    for periods, all that came in
     * @param deposit that came in
     * @since 0.1
     */
    record Settlement(BigDecimal owed, BigDecimal paid, BigDecimal deposit) {

        /** {@return what the client gets; negative: what it still owes} */
        public BigDecimal balance() {
            return paid.add(deposit).subtract(owed);
        }
    }

    /**
     * What becomes of a written due when its contract is terminated.
     *
     * @param due    as it is now
     * @param amount what it comes to then; zero when nothing of it is left
     * @since 0.1
     */
    record EndingDue(ContractDue due, BigDecimal amount) {

        /** {@return whether it goes: nothing of it is left and nothing came in for it} */
        public boolean takenBack() {
            return amount.signum() == 0 && due.paid().signum() == 0;
        }

        /** {@return what is taken off its amount, zero when it stays as it is} */
        public BigDecimal off() {
            return due.amount().subtract(amount);
        }

        /** {@return what is open of it then, zero when all or more came in} */
        public BigDecimal open() {
            return amount.subtract(due.paid()).max(BigDecimal.ZERO);
        }

        /** {@return what came in for more than it comes to then, zero when nothing did} */
        public BigDecimal ahead() {
            return due.paid().subtract(amount).max(BigDecimal.ZERO);
        }
    }

    /**
     * What a termination leads to.
     *
     * @param settlement what is to be settled
     * @param dues       all written dues by due date, with what becomes of them
     * @since 0.1
     */
    record Ending(Settlement settlement, List<EndingDue> dues) {
    }

    /**
     * What a contract follows and what follows it; each the number of a contract, null when there is none.
     *
     * @param renews    what it renews
     * @param amends    what it amends
     * @param renewedBy what renews it
     * @param amendedBy what amends it
     * @since 0.1
     */
    record Links(String renews, String amends, String renewedBy, String amendedBy) {
    }

    /**
     * What a contract follows and what follows it, from drafts on; of several the newest.
     *
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    Links links(Store store, long contractId) throws StoreException;

    /**
     * Begins the renewal of a contract: a draft for the same time with the same terms, from the day after its last day. Nothing is stored before {@link ContractEdit#save()}.
     *
     * @throws StoreException when the contract is not signed or has no last day, may not be read, does not exist any more, or the database fails
     */
    ContractEdit renew(Store store, String user, long contractId) throws StoreException;

    /**
     * Begins an amendment of a contract: a draft with the same terms for the rest of the term from a day on. Nothing is stored before {@link ContractEdit#save()}.
     *
     * @param from the first day on which the amendment holds
     * @throws StoreException when the contract is not signed, the day is not within its term, it may not be read, does not exist any more, or the database fails
     */
    ContractEdit amend(Store store, String user, long contractId, LocalDate from) throws StoreException;

    /**
     * What is to be settled when a contract ends, by its written dues and their payments. It stays the same when the contract was ended on that day and its open dues were taken back.
     *
     * @param last last day of the contract
     * @throws StoreException when the contract may not be read, does not exist any more, or the database fails
     */
    Settlement settlement(Store store, String user, long contractId, LocalDate last) throws StoreException;

    /**
     * What would become of the written dues if a contract were terminated on a day, and what is to be settled then; nothing is changed.
     *
     * @param last last day of the contract
     * @throws StoreException when the contract may not be read, does not exist any more, its terms do not fit together, or the database fails
     * @since 0.1
     */
    Ending ending(Store store, String user, long contractId, LocalDate last) throws StoreException;
}
