package org.keqing.support.proposal;

import java.util.Objects;

/**
 * What one proposal becomes.
 *
 * @param roundId  the round
 * @param clientId the client
 * @param decision what it becomes, not {@link Decision#OPEN}
 * @param reason   why, 1,000 characters at most; {@code null} for none, which only an accepted one may have
 * @param change   what is otherwise than proposed; {@code null} unless the decision is {@link Decision#CHANGED}. Its own reason is not looked at
 * @since 0.1
 */
public record ProposalVerdict(long roundId, long clientId, Decision decision, String reason, ProposalChange change) {

    public ProposalVerdict {
        Objects.requireNonNull(decision, "decision"); //$NON-NLS-1$
        if (decision == Decision.OPEN || (decision == Decision.CHANGED) != (change != null)) {
            throw new IllegalArgumentException(decision.name());
        }
    }
}
