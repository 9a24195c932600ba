package org.keqing.support.proposal;

/**
 * What became of a proposal.
 *
 * @since 0.1
 */
public enum Decision {
    /** Nobody decided yet. */
    OPEN,
    /** Taken as proposed. */
    ACCEPTED,
    /** Taken with changes; the reason says why. */
    CHANGED,
    /** Not taken; the reason says why. */
    REFUSED
}
