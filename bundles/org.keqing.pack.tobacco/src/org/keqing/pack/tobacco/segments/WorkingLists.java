package org.keqing.pack.tobacco.segments;

import java.util.Optional;

import org.keqing.evaluation.EvaluationService;
import org.keqing.internal.pack.tobacco.DefaultWorkingLists;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The lists that follow from the value segments (核心客户名单, 问题客户名单): the clients of the last confirmed round of {@code tobacco.value-segments} whose segment
 * belongs to a group, as the round froze the scheme; corrections count.
 *
 * @since 0.1
 */
public interface WorkingLists {

    /** The scheme whose groups make the lists. */
    String SCHEME = "tobacco.value-segments"; //$NON-NLS-1$
    /** Group of the clients worked with most closely. */
    String CORE = "core"; //$NON-NLS-1$
    /** Group of the clients with standard service. */
    String GENERAL = "general"; //$NON-NLS-1$
    /** Group of the clients whose cause is to be found. */
    String PROBLEM = "problem"; //$NON-NLS-1$

    /**
     * One list.
     *
     * @param store the store
     * @param group id of a group of the scheme
     * @return the list, empty when no round of the scheme is confirmed
     */
    Optional<WorkingList> list(Store store, String group) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @param rounds knows the rounds
     * @return the service
     */
    static WorkingLists of(EvaluationService rounds) {
        return new DefaultWorkingLists(rounds);
    }
}
