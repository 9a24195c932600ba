package org.keqing.contract;

import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Lists, writes and deletes contracts. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractService {

    /**
     * The contracts of a client that a person may read, the newest first.
     *
     * @param user who asks
     * @throws StoreException when the database fails
     */
    List<ContractSummary> contractsOf(Store store, String user, long clientId) throws StoreException;

    /**
     * The contracts of all clients that a person may read, the newest first.
     *
     * @param user  who asks
     * @param limit contracts at most, at least 1
     * @throws StoreException when the database fails
     */
    List<ContractSummary> contracts(Store store, String user, int limit) throws StoreException;

    /**
     * The number that the next contract of a year would get by the company's rule, before its category is known: {@code HT-2026-0001}, one more than the last one given.
     *
     * @throws StoreException when the database fails
     */
    String nextNumber(Store store, int year) throws StoreException;

    /**
     * Begins a contract with a client: a draft for one year from today, with the number that would be next. Nothing is stored before {@link ContractEdit#save()}, which gives the contract its
     * number by the rule of its category, unless another one was typed, and the keeper of its category.
     *
     * @throws StoreException when the client does not exist any more or the database fails
     */
    ContractEdit create(Store store, String user, long clientId) throws StoreException;

    /**
     * Opens a contract for reading and editing; the opening is put on record.
     *
     * @throws StoreException when the person may not read it, it does not exist any more or the database fails
     */
    ContractEdit edit(Store store, String user, long contractId) throws StoreException;

    /**
     * Reads a contract once more for a person who has it open, to show what was changed meanwhile. It belongs to the same opening, which is not put on record again.
     *
     * @param open what {@link #edit} gave; stays open
     * @throws StoreException when the person may not read it any more, it does not exist any more or the database fails
     * @since 0.1
     */
    ContractEdit reread(Store store, String user, ContractEdit open) throws StoreException;

    /**
     * Deletes a draft.
     *
     * @return what {@link #restore} needs to undo it
     * @throws StoreException when the contract is no draft, has scans or an original on loan, may not be read, does not exist any more, or the database fails
     */
    DeletedContract delete(Store store, String user, long contractId) throws StoreException;

    /**
     * Stores a deleted draft again, with a new id and its old number.
     *
     * @return id of the restored contract
     * @throws StoreException when its client does not exist any more, its number was given to another contract, or the database fails
     */
    long restore(Store store, String user, DeletedContract deleted) throws StoreException;
}
