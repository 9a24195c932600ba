package org.keqing.pack.tobacco.supply;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The ceiling of one client, by its tranche in the last confirmed round.
 *
 * @param clientId   the client
 * @param clientCode its code
 * @param clientName its name
 * @param region     its region, may be {@code null}
 * @param manager    its manager, may be {@code null}
 * @param tranche    id of the tranche, {@code null} when the round could not assess the client
 * @param meanCases  mean cases a month in the period of the round, {@code null} when not assessed
 * @param ceiling    cases a month, {@code null} without a tranche
 * @param round      name of the round
 * @param asOf       its cut-off date
 * @since 0.1
 */
public record ClientCeiling(long clientId, String clientCode, String clientName, String region, String manager, String tranche, BigDecimal meanCases,
    BigDecimal ceiling, String round, LocalDate asOf) {
}
