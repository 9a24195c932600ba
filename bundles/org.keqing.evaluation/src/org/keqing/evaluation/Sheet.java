package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * The grades of one evaluator for one client.
 *
 * @param roundId   the round, or {@link #POOL} for grades that belong to no round yet
 * @param clientId  the client
 * @param evaluator the person, of the committee when the sheet belongs to a round
 * @param grades    grade by criterion id; criteria that the evaluator left open are absent
 * @param user      who entered it
 * @since 0.1
 */
public record Sheet(long roundId, long clientId, String evaluator, Map<String, BigDecimal> grades, String user) {
	/** The round number of grades imported without a round; preparing a round copies them into it. */
	public static final long POOL = 0;

	public Sheet {
		evaluator = Objects.requireNonNull(evaluator).strip();
		grades = Map.copyOf(grades);
		Objects.requireNonNull(user);
	}
}
