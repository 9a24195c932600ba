package org.keqing.pack.keyaccount.chain;

import java.util.Optional;

import org.keqing.internal.pack.keyaccount.DefaultChainService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Reads the chains of key accounts. They are edited in the client file: department, group and who is answerable on the page of the pack, the members as its service team.
 *
 * @since 0.1
 */
public interface ChainService {

    /**
     * The chain of a client; one that has no file as key account yet has the links that its client file knows.
     *
     * @param store    the store
     * @param clientId the client
     * @return empty when there is no such client
     */
    Optional<Chain> of(Store store, long clientId) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @return the service
     */
    static ChainService create() {
        return new DefaultChainService();
    }
}
