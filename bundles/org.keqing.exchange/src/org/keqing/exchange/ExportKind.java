package org.keqing.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be written to a file. The first four kinds are written in the form that the import of the same name reads.
 *
 * @since 0.1
 */
public enum ExportKind {
	/** The client files without computed features, by code. */
	CLIENTS,
	/** Trade lines, by client, date and reference. */
	TRADES,
	/** Dues and their payment, by client, due date, amount and occurrence. */
	DUES,
	/** Committee grades, by client, evaluator and criterion. */
	GRADES,
	/** Results of rounds: {@code client,round,scheme,scheme_version,score,tier,designated,coverage}. */
	EVALUATIONS,
	/** Who changed which feature when, from what to what. */
	HISTORY;

	/**
	 * The word for this kind on a command line.
	 *
	 * @return the lower case name, for example {@code evaluations}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds a kind by its word.
	 *
	 * @param id the word, for example {@code history}
	 * @return the kind, or empty when there is none of that name
	 */
	public static Optional<ExportKind> of(String id) {
		return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
	}
}
