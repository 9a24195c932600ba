package org.keqing.pack.tobacco.supply;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The ceiling of one tranche and what it comes to.
 *
 * @param tranche   id of the tranche in the scheme {@code tobacco.tranches}, {@code t1} to {@code t8}
 * @param cases     cases a month for one client, at least 0, up to four decimals
 * @param clients   clients of the tranche in the last confirmed round
 * @param total     cases a month for all of them: {@code cases × clients}
 * @param changedBy who set it last, {@code null} for the value that came with the pack
 * @param changedAt when, {@code null} for the value that came with the pack
 * @since 0.1
 */
public record TrancheCeiling(String tranche, BigDecimal cases, int clients, BigDecimal total, String changedBy, Instant changedAt) {
}
