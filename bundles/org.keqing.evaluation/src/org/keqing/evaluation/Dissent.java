package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The objection of a client to its tier: a case that is closed with an outcome and an answer.
 *
 * @param id         identity, 0 for a new one
 * @param roundId    the round
 * @param clientId   the client
 * @param clientCode its code; not looked at when a case is raised
 * @param clientName its name; not looked at when a case is raised
 * @param raisedOn   the day on which it was raised
 * @param raisedBy   who spoke for the client, not blank
 * @param reason     why, not blank
 * @param wanted     id of the tier that the client thinks right, {@code null} when it names none
 * @param outcome    how the case ended, {@code null} while it is open
 * @param answer     what the client is told, {@code null} while it is open
 * @param decidedBy  who decided, {@code null} while it is open
 * @param decidedOn  when, {@code null} while it is open
 * @since 0.1
 */
public record Dissent(long id, long roundId, long clientId, String clientCode, String clientName, LocalDate raisedOn, String raisedBy, String reason, String wanted,
		Outcome outcome, String answer, String decidedBy, LocalDate decidedOn) {
	public Dissent {
		Objects.requireNonNull(raisedOn);
		raisedBy = Objects.requireNonNull(raisedBy).strip();
		reason = Objects.requireNonNull(reason).strip();
	}

	/**
	 * How a case ends.
	 *
	 * @since 0.1
	 */
	public enum Outcome {
		/** The client is right: its evaluation is scored again or corrected. */
		UPHELD,
		/** The tier stays. */
		REJECTED,
		/** The client took it back. */
		WITHDRAWN
	}

	/** A new case. */
	public static Dissent raised(long roundId, long clientId, LocalDate day, String by, String reason, String wanted) {
		return new Dissent(0, roundId, clientId, null, null, day, by, reason, wanted, null, null, null, null);
	}

	/** {@return whether it waits for an answer} */
	public boolean isOpen() {
		return outcome == null;
	}
}
