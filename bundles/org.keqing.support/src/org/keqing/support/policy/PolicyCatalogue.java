package org.keqing.support.policy;

import java.util.List;
import java.util.Optional;

import org.keqing.tiering.Problem;

/**
 * The policies that packs bring, fed by the extension point {@code org.keqing.support.policies}. An OSGi service. A file with errors is left out and reported by file,
 * tier and element.
 *
 * @since 0.1
 */
public interface PolicyCatalogue {

    /** {@return the newest version of each scheme's policies, by scheme} */
    List<PolicySet> policies();

    /** {@return what was wrong with contributions} */
    List<Problem> problems();

    /**
     * The policies of a scheme.
     *
     * @param scheme id of the scheme
     * @return the newest version
     */
    default Optional<PolicySet> find(String scheme) {
        return policies().stream().filter(set -> set.scheme().equals(scheme)).findFirst();
    }
}
