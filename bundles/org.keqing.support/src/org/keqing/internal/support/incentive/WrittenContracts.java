package org.keqing.internal.support.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.IncentiveProposal;

/** The contracts to which incentives are bound, where contracts are installed. A contract that a person may not read is answered for as one that is not there. */
public interface WrittenContracts {

    /**
     * A contract.
     *
     * @param signed whether both have signed it
     * @param from   first day for which it holds
     * @param to     last day, {@code null} when it is open
     */
    record Written(long id, String number, String subject, boolean signed, LocalDate from, LocalDate to) {
    }

    /** Those of a client that a person may read, the newest first. */
    List<Written> of(Store store, String user, long clientId) throws StoreException;

    /**
     * The condition that leaves out incentives that are written in contracts that a person may not read.
     *
     * @param incentive alias of a table or view with the column {@code contract_number}
     * @return a condition without parameters in parentheses, {@link VisibleIncentives#ALL} when nothing is kept from the person
     */
    String readableSql(Store store, String user, String incentive) throws StoreException;

    /** What a contract says of an incentive; the reading is put on record. */
    IncentiveProposal propose(Store store, String user, Written contract, LocalDate today) throws StoreException;

    /** One of a client by its number. */
    default Optional<Written> find(Store store, String user, long clientId, String number) throws StoreException {
        return of(store, user, clientId).stream().filter(each -> each.number().equals(number)).findFirst();
    }
}
