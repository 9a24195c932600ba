package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * On which clients and facts a scheme is tried: those of a round, or those of a period.
 *
 * @param roundId the round, 0 for a period
 * @param from    first day of the period; of a round {@code null}
 * @param asOf    last day of the period; of a round {@code null}
 * @param scope   the clients; of a round those that it froze
 * @since 0.1
 */
public record PopulationRequest(long roundId, LocalDate from, LocalDate asOf, Scope scope) {
	public PopulationRequest {
		Objects.requireNonNull(scope);
		if (roundId == 0 && Objects.requireNonNull(from).isAfter(Objects.requireNonNull(asOf))) {
			throw new IllegalArgumentException("The period begins on " + from + ", after its last day " + asOf);
		}
	}

	/**
	 * The clients of a round with what the round knew of them, or with its sheets and the facts of its period where the scheme asks for more.
	 *
	 * @param roundId the round
	 * @return the request
	 */
	public static PopulationRequest round(long roundId) {
		return new PopulationRequest(roundId, null, null, Scope.ALL);
	}

	/**
	 * Clients with the facts of a period and the grades imported without a round.
	 *
	 * @param from  first day
	 * @param asOf  last day
	 * @param scope the clients
	 * @return the request
	 */
	public static PopulationRequest period(LocalDate from, LocalDate asOf, Scope scope) {
		return new PopulationRequest(0, from, asOf, scope);
	}
}
