package org.keqing.support.incentive;

/**
 * What a client is given besides incentives and plans.
 *
 * @since 0.1
 */
public enum GivenKind {
    /** Money off the price. */
    DISCOUNT,
    /** Goods for nothing. */
    GOODS,
    /** Anything else with a value. */
    OTHER
}
