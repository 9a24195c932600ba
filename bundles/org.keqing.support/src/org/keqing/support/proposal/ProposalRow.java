package org.keqing.support.proposal;

import java.math.BigDecimal;
import java.util.Set;

import org.keqing.support.policy.PolicyDiff;

/**
 * The proposal for one client.
 *
 * @param clientId the client
 * @param code     its code
 * @param name     its name
 * @param region   its region, {@code null} when not known
 * @param manager  its client manager, {@code null} when not known
 * @param fromTier id of the tier before, {@code null} when it had none
 * @param toTier   id of the tier the round gave
 * @param diff     what changes; shared by all clients with the same tiers
 * @param decision what became of it
 * @param planId   the plan it led to, 0 when there is none
 * @param leftOut  keys of the lines that do not count because it was changed ({@link PolicyDiff.Line#key()}); empty when all count, or when it was changed before this was kept
 * @since 0.1
 */
public record ProposalRow(long clientId, String code, String name, String region, String manager, String fromTier, String toTier, PolicyDiff diff, Decision decision,
        long planId, Set<String> leftOut) {

    /** Keeps an immutable copy. */
    public ProposalRow {
        leftOut = Set.copyOf(leftOut);
    }

    /** {@return what it costs more per year; negative when less} */
    public BigDecimal costChange() {
        return diff.costChange();
    }
}
