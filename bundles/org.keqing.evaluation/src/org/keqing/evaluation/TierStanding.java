package org.keqing.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One entry of a client's tier history.
 *
 * @param clientId      the client
 * @param schemeId      the scheme
 * @param schemeVersion its version
 * @param tier          id of the tier
 * @param score         exact score or value
 * @param designated    whether the client was key client at that cut-off date
 * @param from          first day, the cut-off date of the round
 * @param to            the day from which the next standing of the same scheme counts, {@code null} while this one counts
 * @param roundName     the round
 * @param correction    whether a correction of that round gave the standing
 * @since 0.1
 */
public record TierStanding(long clientId, String schemeId, int schemeVersion, String tier, BigDecimal score, boolean designated,
		LocalDate from, LocalDate to, String roundName, boolean correction) {
}
