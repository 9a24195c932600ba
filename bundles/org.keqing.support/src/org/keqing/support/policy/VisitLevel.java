package org.keqing.support.policy;

/**
 * Who visits a client.
 *
 * @since 0.1
 */
public enum VisitLevel {
    /** The head of the company or a deputy. */
    SENIOR,
    /** The client manager. */
    MANAGER,
    /** A call instead of a visit. */
    PHONE
}
