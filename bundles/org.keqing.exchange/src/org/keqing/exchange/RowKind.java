package org.keqing.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.keqing.store.Progress;
import org.keqing.store.Store;

/**
 * A kind of content that another bundle brings in and out as rows: an OSGi service of this type is found by {@link RowKinds}, and with it by the import and export of the command line and of the desktop.
 *
 * @since 0.1
 */
public interface RowKind {

	/**
	 * The word for this kind on a command line.
	 *
	 * @return a plural in lower case, for example {@code contracts}
	 */
	String id();

	/**
	 * What people call it.
	 *
	 * @param locale the language
	 * @return a plural
	 */
	String name(Locale locale);

	/**
	 * The columns of a file.
	 *
	 * @return their names in snake case, in the order of an export
	 */
	List<String> columns();

	/**
	 * The columns that a file to import must have, with a value in every row.
	 *
	 * @return some of {@link #columns()}; empty when nothing is
	 */
	Set<String> required();

	/**
	 * Whether there is an export.
	 *
	 * @return false for what is only imported
	 */
	boolean isExported();

	/**
	 * Whether there is an import.
	 *
	 * @return false for what is only exported: what is computed, or comes about by steps that somebody must take
	 */
	default boolean isImported() {
		return true;
	}

	/**
	 * Reads all rows; then writes them in one transaction, unless one has a problem or the reading is a rehearsal.
	 *
	 * @param store     the store
	 * @param user      who imports
	 * @param rows      the rows
	 * @param rehearsal true to find out what an import would do, without writing
	 * @throws Exception whatever ends the import; nothing may be written then
	 */
	void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception;

	/**
	 * A receiver of rows.
	 */
	@FunctionalInterface
	interface Out {

		/**
		 * Takes a row.
		 *
		 * @param values one per column: text, number, boolean or date; null for none
		 * @throws IOException when it cannot be written
		 */
		void row(Object... values) throws IOException;
	}

	/**
	 * Gives all rows that the person may read.
	 *
	 * @param store    the store
	 * @param user     who exports
	 * @param file     name of the file, for records of who took what out
	 * @param out      takes the rows
	 * @param progress told the rows
	 * @throws Exception whatever ends the export
	 */
	void write(Store store, String user, String file, Out out, Progress progress) throws Exception;
}
