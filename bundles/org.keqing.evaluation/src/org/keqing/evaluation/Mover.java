package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A client whose tier differs from the previous confirmed round of the same scheme, and why.
 *
 * @param clientId   the client
 * @param clientCode its code
 * @param clientName its name
 * @param fromTier   tier before, {@code null} when not assessed
 * @param toTier     tier now, {@code null} when not assessed
 * @param fromScore  score before, {@code null} when not assessed
 * @param toScore    score now, {@code null} when not assessed
 * @param reasons    the criteria whose points changed, the largest change first
 * @since 0.1
 */
public record Mover(long clientId, String clientCode, String clientName, String fromTier, String toTier, BigDecimal fromScore,
		BigDecimal toScore, List<Reason> reasons) {
	public Mover {
		reasons = List.copyOf(reasons);
	}

	/**
	 * What one criterion has to do with the move.
	 *
	 * @param criterion id of the criterion
	 * @param before    points in the previous round, {@code null} when it had none
	 * @param now       points in this round, {@code null} when it has none
	 */
	public record Reason(String criterion, BigDecimal before, BigDecimal now) {
		/**
		 * The change in points; a missing side counts as no points.
		 *
		 * @return now less before
		 */
		public BigDecimal change() {
			return orZero(now).subtract(orZero(before));
		}

		private static BigDecimal orZero(BigDecimal points) {
			return points == null ? BigDecimal.ZERO : points;
		}
	}
}
