package org.keqing.contract.access;

import java.time.Instant;

/**
 * An opening of a contract.
 *
 * @param at     when
 * @param who    by whom
 * @param route  on which way
 * @param detail what of it, such as the name of a scan; null when nothing is to be added
 * @since 0.1
 */
public record ContractOpening(Instant at, String who, Route route, String detail) {
}
