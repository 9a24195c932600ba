package org.keqing.support.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies of a scheme, one per tier.
 *
 * @param scheme  id of the scheme
 * @param version version of the policies, 1 or more; not that of the scheme
 * @param tiers   the policies, in the order of the file
 * @since 0.1
 */
public record PolicySet(String scheme, int version, List<TierPolicy> tiers) {

    public PolicySet {
        Objects.requireNonNull(scheme, "scheme"); //$NON-NLS-1$
        tiers = List.copyOf(tiers);
    }

    /**
     * The policy of a tier.
     *
     * @param tier id of the tier; {@code null} for none
     * @return its policy
     */
    public Optional<TierPolicy> of(String tier) {
        return tiers.stream().filter(each -> each.tier().equals(tier)).findFirst();
    }

    /**
     * The same policies under another version.
     *
     * @param other the version
     * @return the policies
     */
    public PolicySet withVersion(int other) {
        return new PolicySet(scheme, other, tiers);
    }

    /**
     * The same with the policy of one tier replaced; a tier without policy gets it as the last one.
     *
     * @param policy the policy
     * @return the policies
     */
    public PolicySet with(TierPolicy policy) {
        if (of(policy.tier()).isEmpty()) {
            return new PolicySet(scheme, version, Stream.concat(tiers.stream(), Stream.of(policy)).toList());
        }
        return new PolicySet(scheme, version, tiers.stream().map(each -> each.tier().equals(policy.tier()) ? policy : each).toList());
    }
}
