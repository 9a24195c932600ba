package org.keqing.exchange;

import java.util.Objects;

/**
 * One thing that is wrong with a file.
 *
 * @param file   name of the file
 * @param line   line on which the row begins, counted from 1; 0 when the file as a whole is meant
 * @param column name of the column; empty when the whole row or file is meant
 * @param value  the value as it stands in the file, shortened when it is very long; may be empty
 * @param reason what is wrong with it, one sentence in the user's language
 * @since 0.1
 */
public record RowProblem(String file, long line, String column, String value, String reason) {

	private static final int SHOWN = 80;

	/** Checks that nothing is null, and shortens a long value. */
	public RowProblem {
		Objects.requireNonNull(file);
		Objects.requireNonNull(column);
		Objects.requireNonNull(reason);
		value = value == null ? "" : value; //$NON-NLS-1$
		if (value.length() > SHOWN)
			value = value.substring(0, SHOWN) + '…';
	}

	/**
	 * A problem of a file as a whole.
	 *
	 * @param file   name of the file
	 * @param reason what is wrong
	 * @return the problem
	 */
	public static RowProblem ofFile(String file, String reason) {
		return new RowProblem(file, 0, "", "", reason); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The problem in one line: {@code file:line: column "value": reason}.
	 *
	 * @return a line without line breaks
	 */
	public String message() {
		var text = new StringBuilder(file);
		if (line > 0)
			text.append(':').append(line);
		text.append(": "); //$NON-NLS-1$
		if (!column.isEmpty()) {
			text.append(column).append(' ');
			text.append('"').append(value).append("\": "); //$NON-NLS-1$
		}
		return text.append(reason).toString().replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
