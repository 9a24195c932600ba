package org.keqing.support.allocation;

/**
 * The states of an allocation run.
 *
 * @since 0.1
 */
public enum AllocationState {
    /** May be computed again. */
    DRAFT,
    /** Its numbers stand; it may be published, or taken back to draft. */
    FROZEN,
    /** Told to the clients; never changes any more. */
    PUBLISHED
}
