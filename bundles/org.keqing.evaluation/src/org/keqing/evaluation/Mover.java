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
 * @param reasons    what changed, the largest change first
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
	 * @param criterion  id of the criterion, dimension or input
	 * @param before     points in the previous round, or the grade or number where a scheme counts no points; {@code null} when it had none
	 * @param now        the same in this round
	 * @param beforeText text of a choice in the previous round, {@code null} when it had none
	 * @param nowText    the same in this round
	 */
	public record Reason(String criterion, BigDecimal before, BigDecimal now, String beforeText, String nowText) {
		/** A reason in numbers. */
		public Reason(String criterion, BigDecimal before, BigDecimal now) {
			this(criterion, before, now, null, null);
		}

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
