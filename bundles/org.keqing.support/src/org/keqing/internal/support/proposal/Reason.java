package org.keqing.internal.support.proposal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.proposal.Decision;

/** Why it was decided so: asked of whoever does not take a proposal as it is. */
final class Reason {

    private static final int LONGEST = 1_000;

    private Reason() {
    }

    /** What is wrong with the reason of a decision; {@code null} stands for none. */
    static Optional<String> problem(Decision decision, String reason) {
        if (decision != Decision.ACCEPTED && (reason == null || reason.isBlank())) {
            return Optional.of(Messages.MsgReasonMissing);
        }
        return reason != null && reason.length() > LONGEST ? Optional.of(NLS.bind(Messages.MsgReasonLong, LONGEST)) : Optional.empty();
    }

    /** As it is kept. */
    static String kept(String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
