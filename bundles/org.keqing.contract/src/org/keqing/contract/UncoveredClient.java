package org.keqing.contract;

/**
 * A client without a contract in force.
 *
 * @param clientId id
 * @param code     its code
 * @param name     its name
 * @param region   its region, null when unknown
 * @param manager  its responsible manager, null when nobody is named
 * @param underWay true when a contract is on its way (draft to signed)
 * @since 0.1
 */
public record UncoveredClient(long clientId, String code, String name, String region, String manager, boolean underWay) {
}
