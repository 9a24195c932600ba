package org.keqing.pack.distributor.method;

import java.util.List;

import org.keqing.evaluation.EvaluationService;
import org.keqing.internal.pack.distributor.DefaultEightSteps;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;

/**
 * Reads from the data how far the eight steps are; nobody ticks them off. The newest round of {@code distributor.weighted-four-tier} counts, and its scheme as it froze
 * it; without a round the installed scheme.
 *
 * @since 0.1
 */
public interface EightSteps {

    /** The scheme of the method. */
    String SCHEME = "distributor.weighted-four-tier";

    /**
     * The steps.
     *
     * @param store the store
     * @return all eight, in their order
     */
    List<MethodStep> steps(Store store) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @param schemes the installed schemes
     * @param rounds  knows the rounds
     * @return the service
     */
    static EightSteps of(SchemeRegistry schemes, EvaluationService rounds) {
        return new DefaultEightSteps(schemes, rounds);
    }
}
