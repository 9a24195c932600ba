package org.keqing.support.incentive;

/**
 * What is counted of the trades of the period.
 *
 * @since 0.1
 */
public enum Metric {
    /** Their amount. */
    AMOUNT,
    /** Their quantity. */
    QUANTITY,
    /** Amount less cost; a trade without a cost counts nothing. */
    MARGIN
}
