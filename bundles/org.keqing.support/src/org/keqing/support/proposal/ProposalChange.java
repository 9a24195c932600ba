package org.keqing.support.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * How a proposal is taken otherwise than proposed.
 *
 * @param leftOut keys of the lines that do not count ({@link org.keqing.support.policy.PolicyDiff.Line#key()})
 * @param owner   who is responsible for the plan and its tasks; {@code null} for the client's manager
 * @param due     last day of the plan; {@code null} as proposed
 * @param reason  why, 1,000 characters at most
 * @since 0.1
 */
public record ProposalChange(Set<String> leftOut, String owner, LocalDate due, String reason) {

    public ProposalChange {
        leftOut = Set.copyOf(leftOut);
        Objects.requireNonNull(reason, "reason"); //$NON-NLS-1$
    }
}
