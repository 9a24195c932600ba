package org.keqing.support.incentive;

/**
 * How the reward of a step is counted.
 *
 * @since 0.1
 */
public enum RewardKind {
    /** Percent of the amount of the trades of the period, whatever the target counts. */
    PERCENT,
    /** A fixed amount of money. */
    AMOUNT
}
