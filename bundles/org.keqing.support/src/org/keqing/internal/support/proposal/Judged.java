package org.keqing.internal.support.proposal;

import java.util.Set;

import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;

/**
 * A proposal with what it becomes.
 *
 * @param reason as it is kept, {@code null} for none
 * @param change what is otherwise than proposed, {@code null} for nothing
 */
record Judged(ProposalRow row, Decision decision, String reason, ProposalChange change) {

    boolean isTaken() {
        return decision != Decision.REFUSED;
    }

    /** Keys of the lines that do not count. */
    Set<String> leftOut() {
        return change == null ? Set.of() : change.leftOut();
    }
}
