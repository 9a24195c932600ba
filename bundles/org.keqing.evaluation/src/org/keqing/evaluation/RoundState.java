package org.keqing.evaluation;

import java.util.Set;

/**
 * The life of an evaluation round. A round goes forward one step at a time; the only step back is from review to scoring, when
 * the committee wants to change a sheet.
 *
 * @since 0.1
 */
public enum RoundState {
	/** Scheme, scope, period and committee are frozen; nobody has scored yet. */
	PREPARED,
	/** The committee fills in its sheets. */
	SCORING,
	/** The figures are computed and can be read, printed and signed; they do not count yet. */
	REVIEW,
	/** The results count: clients carry their tier. Nothing of the round changes from here on. */
	CONFIRMED,
	/** The follow-up is done; the round is only history. */
	CLOSED;

	/**
	 * The states that may follow this one.
	 *
	 * @return the legal next states, empty for {@link #CLOSED}
	 */
	public Set<RoundState> next() {
		return switch (this) {
			case PREPARED -> Set.of(SCORING);
			case SCORING -> Set.of(REVIEW);
			case REVIEW -> Set.of(SCORING, CONFIRMED);
			case CONFIRMED -> Set.of(CLOSED);
			case CLOSED -> Set.of();
		};
	}

	/**
	 * Whether the results of a round in this state count and can never change.
	 *
	 * @return {@code true} for {@link #CONFIRMED} and {@link #CLOSED}
	 */
	public boolean isFinal() {
		return this == CONFIRMED || this == CLOSED;
	}
}
