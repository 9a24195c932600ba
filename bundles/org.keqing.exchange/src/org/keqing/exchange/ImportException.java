package org.keqing.exchange;

import java.util.List;

/**
 * An import was refused; nothing of it is in the database.
 *
 * @since 0.1
 */
public class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<RowProblem> problems;
	private final long count;

	/**
	 * A refusal without rows to name.
	 *
	 * @param message one sentence for the user
	 * @param cause   what led to it, or null
	 */
	public ImportException(String message, Throwable cause) {
		super(message, cause);
		this.problems = List.of();
		this.count = 0;
	}

	/**
	 * A refusal for one reason.
	 *
	 * @param problem what is wrong where
	 */
	public ImportException(RowProblem problem) {
		this(problem.message(), List.of(problem), 1);
	}

	/**
	 * A refusal for what is wrong with rows.
	 *
	 * @param message  one sentence for the user
	 * @param problems the first of the problems, in the order of the file
	 * @param count    how many there are altogether
	 */
	public ImportException(String message, List<RowProblem> problems, long count) {
		super(message);
		this.problems = List.copyOf(problems);
		this.count = count;
	}

	/**
	 * The problems found, in the order of the file, at most {@link ImportReport#LISTED}.
	 *
	 * @return the first problems; empty when no row is to blame
	 */
	public List<RowProblem> problems() {
		return problems;
	}

	/**
	 * How many problems there are altogether.
	 *
	 * @return the number, not less than the size of {@link #problems()}
	 */
	public long problemCount() {
		return count;
	}
}
