package org.keqing.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.exchange.rows.ContributedKinds;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/**
 * Imports and exports the kinds that other bundles contribute as {@link RowKind}, as CSV or, for a file that ends in {@code .xlsx}, as a workbook. An OSGi service.
 *
 * @since 0.1
 */
public interface RowKinds {

	/**
	 * The contributed kinds.
	 *
	 * @return by id
	 */
	List<RowKind> kinds();

	/**
	 * A kind by its word.
	 *
	 * @param id the word
	 * @return the kind, or empty when nobody contributes it
	 */
	Optional<RowKind> find(String id);

	/**
	 * Imports one file after the other, each in one transaction.
	 *
	 * @param store    where to
	 * @param kind     what the files hold
	 * @param files    the files
	 * @param user     who imports
	 * @param progress told the bytes read
	 * @return what was done; its kind is null
	 * @throws ImportException when a file is wrong or a row is; nothing of that file is imported then
	 */
	ImportReport run(Store store, RowKind kind, List<Path> files, String user, Progress progress) throws ImportException;

	/**
	 * Reads and checks as {@link #run} does, but writes nothing.
	 *
	 * @param store    what to check against
	 * @param kind     what the files hold
	 * @param files    the files
	 * @param user     who imports
	 * @param progress told the bytes read
	 * @return what an import would do, with the problems; its kind is null
	 * @throws ImportException when a file cannot be read at all
	 */
	ImportReport check(Store store, RowKind kind, List<Path> files, String user, Progress progress) throws ImportException;

	/**
	 * Exports.
	 *
	 * @param store    where from
	 * @param kind     what
	 * @param out      the file; it is replaced as a whole when everything has been written
	 * @param user     who exports
	 * @param progress told the rows
	 * @return how many rows were written, without the header
	 * @throws ExportException when the kind has no export or the file cannot be written
	 */
	long export(Store store, RowKind kind, Path out, String user, Progress progress) throws ExportException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param kinds the kinds
	 * @return the service
	 */
	static RowKinds of(List<RowKind> kinds) {
		return new ContributedKinds(kinds);
	}
}
