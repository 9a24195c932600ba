package org.keqing.contract;

/**
 * How many clients have a contract.
 *
 * @param clients  all clients
 * @param covered  those with a contract in force
 * @param underWay those without one, but with a contract on its way to it (draft to signed)
 * @since 0.1
 */
public record ContractCoverage(long clients, long covered, long underWay) {

    /** {@return clients without any contract in force or on its way} */
    public long without() {
        return clients - covered - underWay;
    }
}
