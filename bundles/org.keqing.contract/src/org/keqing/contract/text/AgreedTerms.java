package org.keqing.contract.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.contract.text.DefaultAgreedTerms;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What texts of contracts promise in figures, for those who keep the promises, such as incentives. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface AgreedTerms {

    /**
     * The figures of a contract's text that have a meaning; the reading is put on record. A contract from a version of its template that says of no variable what it means is read as the version that
     * is installed now says it.
     *
     * @return empty when the contract has no text
     * @throws StoreException when the user may not read the contract, it does not exist any more, or the database fails
     */
    Optional<AgreedText> of(Store store, String user, long contractId) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @param installed templates that bundles would bring
     */
    static AgreedTerms of(Collection<ContractTemplate> installed) {
        List<ContractTemplate> fixed = List.copyOf(installed);
        return DefaultAgreedTerms.of(() -> fixed);
    }
}
