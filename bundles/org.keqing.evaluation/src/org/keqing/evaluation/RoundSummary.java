package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a round.
 *
 * @param round       the round
 * @param tiers       one entry per tier of the scheme in its order, also the empty ones
 * @param notAssessed the clients without any input
 * @param value       trade amount of the period of all clients of the round
 * @param previous    name of the previous confirmed round of the same scheme, {@code null} when there is none
 * @param migrations  the migration matrix against it, only cells with clients, empty when there is no previous round
 * @since 0.1
 */
public record RoundSummary(Round round, List<TierFigure> tiers, TierFigure notAssessed, BigDecimal value, String previous,
		List<Migration> migrations) {
	public RoundSummary {
		tiers = List.copyOf(tiers);
		migrations = List.copyOf(migrations);
	}

	/**
	 * How many clients changed their tier against the previous round.
	 *
	 * @return the movers among the clients assessed in both rounds
	 */
	public int movers() {
		return migrations.stream().filter(m -> m.fromTier() != null && m.toTier() != null && !m.fromTier().equals(m.toTier()))
				.mapToInt(Migration::count).sum();
	}
}
