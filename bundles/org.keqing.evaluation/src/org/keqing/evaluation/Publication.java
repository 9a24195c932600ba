package org.keqing.evaluation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The publication of a round: a preliminary list, a window in which clients may object, a final list.
 *
 * @param roundId     the round
 * @param from        first day on which a client may object
 * @param to          last day on which a client may object
 * @param announcedBy who announced the preliminary list
 * @param announcedAt when
 * @param finalBy     who published the final list, {@code null} before
 * @param finalAt     when, {@code null} before
 * @since 0.1
 */
public record Publication(long roundId, LocalDate from, LocalDate to, String announcedBy, Instant announcedAt, String finalBy, Instant finalAt) {

	/** {@return whether the final list is published} */
	public boolean isFinal() {
		return finalAt != null;
	}

	/**
	 * Whether clients may object on a day.
	 *
	 * @param day the day
	 * @return {@code true} from the first to the last day of the window, both inclusive
	 */
	public boolean isOpen(LocalDate day) {
		return !isFinal() && !day.isBefore(from) && !day.isAfter(to);
	}
}
