package org.keqing.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The rows of files as a {@link RowKind} reads them. Columns are named as in {@link RowKind#columns()}.
 *
 * @since 0.1
 */
public interface RowReader {

	/**
	 * Goes to the next row; rows in which a required value is missing are counted as wrong and passed over.
	 *
	 * @return false after the last row
	 * @throws ImportException when the file cannot be read on
	 */
	boolean next() throws ImportException;

	/**
	 * Whether the file has a column.
	 *
	 * @param column its name
	 * @return true when it has
	 */
	boolean has(String column);

	/**
	 * A text of the row.
	 *
	 * @param column name of the column
	 * @return the text without blanks around it, null when there is none
	 */
	String text(String column);

	/**
	 * A number of the row. What is none is noted as a problem.
	 *
	 * @param column name of the column
	 * @param scale  decimals at most
	 * @return the number, null when there is none
	 */
	BigDecimal decimal(String column, int scale);

	/**
	 * A day of the row, as {@code 2026-11-22}. What is none is noted as a problem.
	 *
	 * @param column name of the column
	 * @return the day, null when there is none
	 */
	LocalDate date(String column);

	/**
	 * Notes what is wrong with the row.
	 *
	 * @param column name of the column, empty for the row as a whole
	 * @param reason one sentence
	 */
	void problem(String column, String reason);

	/** A row, to be named when what is wrong with it shows only after rows below it. */
	interface Place {
	}

	/**
	 * The present row.
	 *
	 * @return where it stands
	 */
	Place place();

	/**
	 * Notes what is wrong with a row that was read before.
	 *
	 * @param place  the row
	 * @param column name of the column, empty for the row as a whole
	 * @param reason one sentence
	 */
	void problem(Place place, String column, String reason);

	/**
	 * Whether something is wrong with the present row.
	 *
	 * @return true when it is
	 */
	boolean isBad();

	/** What became of a good row. */
	enum Effect {
		/** It is new. */
		INSERTED,
		/** It changes something. */
		UPDATED,
		/** It is there just so. */
		UNCHANGED
	}

	/**
	 * Counts the present row.
	 *
	 * @param effect what becomes of it
	 */
	void count(Effect effect);

	/**
	 * Whether anything is wrong so far, in whatever row: then nothing may be written.
	 *
	 * @return true when something is
	 */
	boolean hasProblems();

	/**
	 * Says something about the file as a whole that the counts of its rows do not tell, such as what it comes to; whoever imports reads it behind the counts, of a rehearsal too.
	 *
	 * @param sentence in the language of who imports
	 */
	void remark(String sentence);
}
