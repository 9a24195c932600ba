package org.keqing.evaluation;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A new evaluation of one client in a confirmed round, made after the round.
 *
 * @param id       identity
 * @param corrects the correction that this one corrects, 0 when it is the round's own evaluation
 * @param oldScore score of the evaluation that it corrects, {@code null} when not assessed
 * @param oldTier  id of the tier of the evaluation that it corrects, {@code null} when not assessed
 * @param score    exact score or value, {@code null} when not assessed
 * @param tier     id of the tier, {@code null} when not assessed
 * @param reason   why
 * @param user     who corrected
 * @param at       when
 * @since 0.1
 */
public record Correction(long id, long corrects, BigDecimal oldScore, String oldTier, BigDecimal score, String tier, String reason, String user,
		Instant at) {
}
