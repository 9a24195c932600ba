package org.keqing.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * How the committee of a round scores.
 *
 * @param blind      whether the members score first without seeing each other's sheets
 * @param revealedBy who revealed the sheets, {@code null} before
 * @param revealedAt when they were revealed, {@code null} before
 * @param anchors    the clients that everybody grades, so that evaluators can be compared on the same ones; ascending
 * @since 0.1
 */
public record Scoring(boolean blind, String revealedBy, Instant revealedAt, List<Long> anchors) {
	/** Everybody sees every sheet. */
	public static final Scoring OPEN = new Scoring(false, null, null, List.of());

	public Scoring {
		anchors = List.copyOf(anchors);
	}

	/** {@return whether the sheets of others are still hidden} */
	public boolean isHidden() {
		return blind && revealedAt == null;
	}
}
