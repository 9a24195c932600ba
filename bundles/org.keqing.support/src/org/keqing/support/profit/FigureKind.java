package org.keqing.support.profit;

/**
 * What is known of a client's own business in a month.
 *
 * @since 0.1
 */
public enum FigureKind {
    /** What it sold. */
    SALES,
    /** What it spent besides purchases from us and dues to us: wages, rent elsewhere. */
    COST
}
