package org.keqing.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file brings in. The interchange format of each kind is described at its constant.
 *
 * @since 0.1
 */
public enum ImportKind {
	/** Client files; header names are the features of the model in snake case, {@code code} is required and identifies. */
	CLIENTS,
	/** Trade lines: {@code ref,client,date,product,quantity,amount,cost}; {@code client} and {@code date} are required. */
	TRADES,
	/** Dues and their payment: {@code client,due_date,amount,paid_date,paid_amount}; the first three are required. */
	DUES,
	/** Committee grades: {@code client,evaluator,criterion,grade}, all required. */
	GRADES;

	/**
	 * The word for this kind on a command line and in a profile.
	 *
	 * @return the lower case name, for example {@code clients}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds a kind by its word.
	 *
	 * @param id the word, for example {@code clients}
	 * @return the kind, or empty when there is none of that name
	 */
	public static Optional<ImportKind> of(String id) {
		return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
	}
}
