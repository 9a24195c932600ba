package org.keqing.support.incentive;

import java.util.EnumSet;
import java.util.Set;

/**
 * The states of a claim. There is no other way from one to another.
 *
 * @since 0.1
 */
public enum ClaimState {
    /** Claimed; waits for somebody else's decision. */
    CLAIMED,
    /** Approved; may be paid. */
    APPROVED,
    /** Paid; never changes any more. */
    PAID,
    /** Refused; never changes any more. */
    REFUSED;

    /** {@return the states that may follow} */
    public Set<ClaimState> next() {
        return switch (this) {
            case CLAIMED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED -> EnumSet.of(PAID);
            case PAID, REFUSED -> EnumSet.noneOf(ClaimState.class);
        };
    }
}
