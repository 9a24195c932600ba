package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Incentives with bound targets. An OSGi service; works on any store. Refusals are {@link StoreException}s with a sentence for people; the database refuses the same by itself.
 * <p>
 * An incentive that is written in a contract is for those who may read the contract: for others it is absent from every list, with its claims, and asked for by itself it is answered for as one that does
 * not exist. {@link #hidden} says how many are absent. What was paid counts in what a client was given ({@link #giveAndReturn}) for everybody: sums over a quarter name no contract.
 *
 * @since 0.1
 */
public interface IncentiveService {

    /**
     * Writes an incentive down. It is not changed any more.
     *
     * @return its id
     * @throws StoreException when the terms are not possible, the plan or contract is not one of the client or the contract not his to read, the plan is dropped or the contract not signed yet, or the period does not touch the time for
     *                        which it holds
     */
    long define(Store store, String user, long clientId, IncentiveTerms terms) throws StoreException;

    /**
     * The contracts of a client to which an incentive can be bound: signed ones that a person may read.
     *
     * @return their numbers, the newest first; none where contracts are not installed
     */
    List<String> contracts(Store store, String user, long clientId) throws StoreException;

    /**
     * What a contract says of an incentive, to be proposed to whoever defines it. The reading is put on record, also when nothing is then defined: the figures of the text were shown.
     *
     * @param number number of the contract
     * @return empty where contracts are not installed
     * @throws StoreException when there is no such contract of the client, or none that the person may read: the same for both
     */
    Optional<IncentiveProposal> propose(Store store, String user, long clientId, String number) throws StoreException;

    /**
     * Takes an incentive back; refused once anything was claimed.
     *
     * @throws StoreException also when it does not exist any more, or the person may not see it: the same for both
     */
    void withdraw(Store store, String user, long incentiveId) throws StoreException;

    /**
     * Where the incentives of a client stand that a person may see, the one that ends last first.
     *
     * @param user     who asks
     * @param clientId the client, 0: of all clients
     * @param limit    incentives at most, at least 1
     */
    List<IncentiveStanding> standings(Store store, String user, long clientId, int limit) throws StoreException;

    /**
     * How many incentives are absent from the lists of a person, since they are written in contracts that the person may not read.
     *
     * @param user     who asks
     * @param clientId the client, 0: of all clients
     */
    long hidden(Store store, String user, long clientId) throws StoreException;

    /**
     * The condition by which statements other than those of this service leave out what a person may not see.
     *
     * @param user      who asks
     * @param incentive alias of the table {@code incentive}, or of a view with its column {@code contract_number}, in the statement
     * @return a condition without parameters in parentheses, {@code (1 = 1)} when nothing is kept from the person
     */
    String visibleSql(Store store, String user, String incentive) throws StoreException;

    /**
     * One incentive.
     *
     * @param user who asks
     * @throws StoreException also when it does not exist any more, or the person may not see it: the same for both
     */
    IncentiveStanding standing(Store store, String user, long incentiveId) throws StoreException;

    /**
     * Computes what the incentives that have begun have come to as of a day and keeps it, also of those that the person does not see: it shows nothing of them. What was kept for that day is replaced.
     *
     * @param clientId the client, 0: of all clients
     * @return how many were computed
     */
    int accrue(Store store, String user, LocalDate asOf, long clientId) throws StoreException;

    /**
     * What was kept of an incentive.
     *
     * @param user who asks
     * @return by day
     * @throws StoreException also when it does not exist any more, or the person may not see it: the same for both
     */
    List<Accrual> accruals(Store store, String user, long incentiveId) throws StoreException;

    /**
     * Claims what is earned and not yet claimed.
     *
     * @param amount money, {@code null}: all of it
     * @return id of the claim
     * @throws StoreException when the target is not met or the amount is more than is open
     */
    long claim(Store store, String user, long incentiveId, BigDecimal amount) throws StoreException;

    /**
     * Approves a claim; nobody approves his own.
     *
     * @param comment what is said with it, may be {@code null}
     */
    void approve(Store store, String user, long claimId, String comment) throws StoreException;

    /**
     * Refuses a claim.
     *
     * @param comment why
     */
    void refuse(Store store, String user, long claimId, String comment) throws StoreException;

    /**
     * Pays an approved claim; nobody pays his own.
     *
     * @param day       when, from the day of the decision until today
     * @param reference of the bank, may be {@code null}
     */
    void pay(Store store, String user, long claimId, LocalDate day, String reference) throws StoreException;

    /**
     * Claims of the incentives that a person may see, the newest first.
     *
     * @param user     who asks
     * @param clientId the client, 0: of all clients
     * @param limit    claims at most, at least 1
     */
    List<IncentiveClaim> claims(Store store, String user, long clientId, int limit) throws StoreException;

    /**
     * Notes what a client was given besides incentives and plans.
     *
     * @param amount value in money, above 0, two decimals at most
     * @param remark what it was, may be {@code null}; 200 characters at most
     */
    void give(Store store, String user, long clientId, LocalDate day, GivenKind kind, BigDecimal amount, String remark) throws StoreException;

    /**
     * What a client was given and what came of it, by quarter.
     *
     * @param until    a day of the last quarter
     * @param quarters how many, 1 to 40
     * @return the quarters in the order of time
     */
    List<GiveReturn> giveAndReturn(Store store, long clientId, LocalDate until, int quarters) throws StoreException;
}
