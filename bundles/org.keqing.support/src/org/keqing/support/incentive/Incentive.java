package org.keqing.support.incentive;

import java.time.Instant;

/**
 * An incentive of a client.
 *
 * @param id         its id
 * @param clientId   the client
 * @param clientCode its code
 * @param clientName its name
 * @param terms      what is promised
 * @param written    the title of the plan or the number of the contract it is bound to
 * @param definedBy  who wrote it down
 * @param definedAt  when
 * @since 0.1
 */
public record Incentive(long id, long clientId, String clientCode, String clientName, IncentiveTerms terms, String written, String definedBy, Instant definedAt) {
}
