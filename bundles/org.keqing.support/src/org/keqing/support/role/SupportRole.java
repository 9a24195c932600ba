package org.keqing.support.role;

/**
 * Who does what in support. A role that no person has been given is everybody's.
 *
 * @since 0.1
 */
public enum SupportRole {
    /**
     * Changes what the company sets: policies per tier, festivals, margins, limits of advice, what results of plans are compared with; and decides what of these policies begins and ends for clients whose
     * tier changed.
     */
    POLICY_MANAGER
}
