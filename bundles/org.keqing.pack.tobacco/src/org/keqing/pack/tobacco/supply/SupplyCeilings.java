package org.keqing.pack.tobacco.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.pack.tobacco.DefaultSupplyCeilings;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The supply ceilings by tranche. A client's ceiling follows from its tranche in the last confirmed round of {@code tobacco.tranches}; a correction of that
 * round counts. Every call is one transaction.
 *
 * @since 0.1
 */
public interface SupplyCeilings {

    /** The scheme whose tiers are the tranches. */
    String SCHEME = "tobacco.tranches"; //$NON-NLS-1$

    /** Cases a month that no ceiling exceeds. */
    BigDecimal MOST = new BigDecimal(100_000);

    /**
     * All tranches with their ceiling.
     *
     * @param store the store
     * @return the tranches, the first one first
     */
    List<TrancheCeiling> tranches(Store store) throws StoreException;

    /**
     * Sets the ceiling of a tranche. It counts at once for all clients of the tranche.
     *
     * @param store   the store
     * @param user    who sets it
     * @param tranche id of the tranche
     * @param cases   cases a month, 0 to {@link #MOST}, at most four decimals
     * @throws org.keqing.evaluation.EvaluationException when there is no such tranche or the number is out of range
     */
    void set(Store store, String user, String tranche, BigDecimal cases) throws StoreException;

    /**
     * The ceiling of one client.
     *
     * @param store    the store
     * @param clientId the client
     * @return empty when the last confirmed round does not have the client, or there is none
     */
    Optional<ClientCeiling> of(Store store, long clientId) throws StoreException;

    /**
     * The ceilings of all clients of the last confirmed round.
     *
     * @param store the store
     * @param limit rows to give, at least 1
     * @return the clients by tranche and name
     */
    List<ClientCeiling> clients(Store store, int limit) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @return the service
     */
    static SupplyCeilings create() {
        return new DefaultSupplyCeilings();
    }
}
