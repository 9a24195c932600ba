package org.keqing.support.profit;

/**
 * What advice can be about.
 *
 * @since 0.1
 */
public enum AdviceKind {
    /** The client loses money. */
    LOSS,
    /** Rent and fees take too large a share of the sales. */
    RENT_SHARE,
    /** It buys less than in the months before. */
    PURCHASES_FALL,
    /** Most of its purchases earn little while another product earns more. */
    PRODUCT_MARGIN,
    /** More is overdue than it earns. */
    OVERDUE
}
