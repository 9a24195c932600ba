package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A client named key client whatever its score, because it lifts the company's image or skill. The score and the tier that the
 * scheme gives stay visible beside it.
 *
 * @param id       identity, 0 for a new one
 * @param clientId the client
 * @param reason   why, not blank
 * @param proposer who proposes, not blank
 * @param approver who approves, not blank and never the proposer
 * @param from     first day
 * @param to       last day, {@code null} for open end
 * @since 0.1
 */
public record Designation(long id, long clientId, String reason, String proposer, String approver, LocalDate from, LocalDate to) {
	public Designation {
		reason = Objects.requireNonNull(reason).strip();
		proposer = Objects.requireNonNull(proposer).strip();
		approver = Objects.requireNonNull(approver).strip();
		Objects.requireNonNull(from);
	}

	/**
	 * Whether the designation is in force on a day.
	 *
	 * @param day the day
	 * @return {@code true} from the first to the last day, both inclusive
	 */
	public boolean inForce(LocalDate day) {
		return !day.isBefore(from) && (to == null || !day.isAfter(to));
	}
}
