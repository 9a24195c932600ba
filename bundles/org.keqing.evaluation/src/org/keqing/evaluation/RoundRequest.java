package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a new round shall freeze.
 *
 * @param name          name of the round, unique in the store, not blank, at most 100 characters
 * @param schemeId      id of the scheme
 * @param schemeVersion version of the scheme, 0 for the newest one installed
 * @param from          first day of the period whose facts count; {@code null} for one year up to {@code asOf}
 * @param asOf          cut-off date, the last day of the period
 * @param committee     the committee; {@code null} when the evaluators found in the grades are its members
 * @param scope         the clients
 * @param user          who prepares
 * @since 0.1
 */
public record RoundRequest(String name, String schemeId, int schemeVersion, LocalDate from, LocalDate asOf, Committee committee, Scope scope,
		String user) {
	/** Longest name of a round. */
	public static final int MAX_NAME = 100;

	public RoundRequest {
		name = Objects.requireNonNull(name).strip();
		Objects.requireNonNull(schemeId);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(user);
		scope = scope == null ? Scope.ALL : scope;
		from = from == null ? asOf.minusYears(1).plusDays(1) : from;
		if (name.isEmpty() || name.length() > MAX_NAME) {
			throw new IllegalArgumentException("The name of a round has 1 to " + MAX_NAME + " characters");
		}
		if (from.isAfter(asOf)) {
			throw new IllegalArgumentException("The period begins on " + from + ", after its cut-off date " + asOf);
		}
	}
}
