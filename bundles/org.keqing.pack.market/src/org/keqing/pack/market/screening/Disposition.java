package org.keqing.pack.market.screening;

/**
 * What is done with the tenants of a tier.
 *
 * @since 0.1
 */
public enum Disposition {
    /** Treasured: stays whatever its amount (重点维护). */
    KEEP,
    /** Helped to grow: stays (培育). */
    CULTIVATE,
    /** Stays, and the dependence on it is limited (防范). */
    HEDGE,
    /** May be let go (淘汰). */
    ELIMINATE
}
