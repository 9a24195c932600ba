package org.keqing.exchange;

import java.util.List;

import org.keqing.internal.exchange.load.FileImport;
import org.keqing.internal.exchange.profile.ProfileCatalog;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.SchemeRegistry;

/**
 * Brings files into a store: streaming, all rows or none.
 * <p>
 * Importing the same file again changes nothing: clients are known by {@code code}, trade lines by {@code ref}, dues by
 * client, date, amount and occurrence, grades by client, evaluator and criterion; trade lines without {@code ref} are left out
 * when a file of the same content was imported before, whatever its name, encoding or separator.
 *
 * @since 0.1
 */
public interface ImportService {

	/**
	 * Imports in one transaction.
	 *
	 * @param store    where to
	 * @param request  what
	 * @param progress told the bytes read; a cancelled import leaves nothing behind
	 * @return what was done
	 * @throws ImportException when a file is wrong, or a row is and bad rows are not skipped; nothing is imported then
	 */
	ImportReport run(Store store, ImportRequest request, Progress progress) throws ImportException;

	/**
	 * Reads and checks as {@link #run} does and reports what it would do, but writes nothing.
	 *
	 * @param store    what to check against
	 * @param request  what
	 * @param progress told the bytes read
	 * @return what an import would do; problems are listed, never thrown, unless a file cannot be read
	 * @throws ImportException when a file cannot be read at all
	 */
	ImportReport check(Store store, ImportRequest request, Progress progress) throws ImportException;

	/**
	 * The profiles to choose from.
	 *
	 * @return by id
	 */
	List<ProfileInfo> profiles();

	/**
	 * What is wrong with contributed profiles; they are left out of {@link #profiles()}.
	 *
	 * @return one sentence for each
	 */
	List<String> profileProblems();

	/**
	 * A service for programs without extension points; it knows the profile {@code classicmodels}. In the running product take the
	 * OSGi service.
	 *
	 * @param schemes knows the criteria that may be graded
	 * @return the service
	 */
	static ImportService of(SchemeRegistry schemes) {
		return FileImport.of(schemes, ProfileCatalog.builtIn());
	}
}
