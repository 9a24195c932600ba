package org.keqing.internal.evaluation.ui.round;

import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.RoundState;
import org.keqing.internal.evaluation.ui.Messages;

/** Words for the states of rounds and the roles of the committee. */
public final class RoundTexts {

    private RoundTexts() {
    }

    public static String state(RoundState state) {
        return switch (state) {
        case PREPARED -> Messages.StatePrepared;
        case SCORING -> Messages.StateScoring;
        case REVIEW -> Messages.StateReview;
        case CONFIRMED -> Messages.StateConfirmed;
        case CLOSED -> Messages.StateClosed;
        };
    }

    public static String role(CommitteeRole role) {
        return switch (role) {
        case HEAD -> Messages.RoleHead;
        case DEPUTY -> Messages.RoleDeputy;
        case MEMBER -> Messages.RoleMember;
        };
    }
}
