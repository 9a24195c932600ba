package org.keqing.evaluation;

import java.math.BigDecimal;

/**
 * The result of one client in a round.
 *
 * @param clientId     the client
 * @param clientCode   its code
 * @param clientName   its name
 * @param score        the exact score (10 decimals) or, for a rank, the value; {@code null} when not assessed
 * @param tier         id of the tier, {@code null} when not assessed
 * @param previousTier id of the tier in the previous confirmed round of the scheme, {@code null} when there was none
 * @param designated   whether the client was key client at the cut-off date
 * @param coverage     share of the weight that had a value, 0 to 1
 * @param amount       trade amount of the period, {@code null} when there was no trade
 * @param corrected    whether a correction stands beside the result
 * @param newScore     the score of the last correction, {@code null} without one
 * @param newTier      id of the tier of the last correction, {@code null} without one
 * @since 0.1
 */
public record Assessment(long clientId, String clientCode, String clientName, BigDecimal score, String tier, String previousTier,
		boolean designated, BigDecimal coverage, BigDecimal amount, boolean corrected, BigDecimal newScore, String newTier) {
}
