package org.keqing.support.profit;

/**
 * Which dues to us are the client's rent and fees. Dues may also be invoices of the goods, which stand among the purchases already.
 *
 * @since 0.1
 */
public enum DuesCounted {
    /** Those that contracts set for a period, never their deposits. */
    CONTRACTS,
    /** All of them: for a company whose dues are rent and fees alone. */
    ALL,
    /** None: for a company that takes neither. */
    NONE
}
