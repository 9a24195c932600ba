package org.keqing.support.allocation;

import java.util.List;

import org.keqing.internal.support.allocation.DefaultAllocationService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Allocation runs: draft, frozen, published. An OSGi service; works on any store. Refusals are {@link StoreException}s with a sentence for people.
 *
 * @since 0.1
 */
public interface AllocationService {

    /** Id of the source that takes the present tiers of the clients as classes, all with the weight 1 and without a ceiling. */
    String TIERS = "tiers"; //$NON-NLS-1$

    /** {@return the sources there are, those of packs first} */
    List<SupplySource> sources();

    /**
     * Shares a supply out among the clients of a source and keeps it as a draft.
     *
     * @return id of the run
     * @throws StoreException when a number is out of range, or the source has no clients
     */
    long create(Store store, String user, AllocationRequest request, Progress progress) throws StoreException;

    /**
     * Computes a draft again from the present facts and stock.
     *
     * @param supply  whole units
     * @param rule    how
     * @param classes terms of its classes; a class that is missing keeps its own. Empty: all keep theirs
     * @throws StoreException when the run is no draft any more, or a number is out of range
     */
    void compute(Store store, String user, long runId, long supply, AllocationRule rule, List<AllocationClass> classes, Progress progress) throws StoreException;

    /** Freezes a draft. */
    void freeze(Store store, String user, long runId) throws StoreException;

    /** Takes a frozen run back to draft. */
    void thaw(Store store, String user, long runId) throws StoreException;

    /**
     * Publishes a frozen run.
     *
     * @throws StoreException when it is not frozen, or there is a published one of the product and month: the same supply would be shared twice
     */
    void publish(Store store, String user, long runId) throws StoreException;

    /** Deletes a draft. */
    void delete(Store store, String user, long runId) throws StoreException;

    /**
     * Whether a product was ever traded, or some client has it on hand: for those who type its name.
     *
     * @return false for a product that is new, or misspelt
     * @throws StoreException when the database fails
     */
    boolean isKnown(Store store, String product) throws StoreException;

    /** {@return all runs, the newest first} */
    List<AllocationRun> runs(Store store) throws StoreException;

    /**
     * One run.
     *
     * @throws StoreException also when it does not exist any more
     */
    AllocationRun run(Store store, long runId) throws StoreException;

    /** {@return the classes of a run in their order} */
    List<AllocationShare> shares(Store store, long runId) throws StoreException;

    /** {@return the clients of a run by code} */
    List<AllocationLine> lines(Store store, long runId) throws StoreException;

    /**
     * Some clients of a run, in the order of {@link #lines(Store, long)}.
     *
     * @param from  the first one's place, from 0
     * @param limit clients at most
     * @throws StoreException when the database fails
     */
    List<AllocationLine> lines(Store store, long runId, int from, int limit) throws StoreException;

    /**
     * What a client was given by published allocations, the newest month first.
     *
     * @param clientId the client
     * @param months   how many months, counted back from the newest of them
     * @return its lines; empty when nothing was published for it
     * @throws StoreException when the database fails
     */
    List<ClientAllocation> ofClient(Store store, long clientId, int months) throws StoreException;

    /**
     * The way to a client's units, one sentence for each number, in the default locale.
     *
     * @param run  the run
     * @param line a client of it
     */
    List<String> explain(AllocationRun run, AllocationLine line);

    /**
     * Keeps what clients have on hand of a product; what was known of these clients is replaced.
     *
     * @return how many were kept
     * @throws StoreException when a client does not exist or a number is out of range; nothing is kept then
     */
    int stock(Store store, String user, String product, List<StockEntry> entries) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @param sources where classes and ceilings come from; the present tiers are always one
     * @return the service
     */
    static AllocationService of(List<SupplySource> sources) {
        return new DefaultAllocationService(sources);
    }
}
