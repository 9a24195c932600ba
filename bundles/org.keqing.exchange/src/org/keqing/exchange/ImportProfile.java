package org.keqing.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Turns files of another form into rows of the interchange format. Contributed at the extension point
 * {@code org.keqing.exchange.profiles}; a profile that only renames columns needs no class.
 * <p>
 * Implementations have a public constructor without parameters and no state between calls.
 *
 * @since 0.1
 */
public interface ImportProfile {

	/**
	 * What it can import.
	 *
	 * @return the kinds, in the order in which they should be imported
	 */
	Set<ImportKind> kinds();

	/**
	 * Opens the files. Values may be wrong still: they are checked like those of any file, under the name and line of the rows.
	 *
	 * @param kind  what to make of them, one of {@link #kinds()}
	 * @param files files or folders as the user gave them
	 * @return rows in the interchange format of that kind; the caller closes each
	 * @throws ImportException when a file is missing or is not what the profile expects
	 */
	List<TextSource> open(ImportKind kind, List<Path> files) throws ImportException;
}
