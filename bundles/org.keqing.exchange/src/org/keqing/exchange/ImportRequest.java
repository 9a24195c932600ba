package org.keqing.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to import.
 *
 * @param kind    what the files hold
 * @param files   the files, taken one after the other in one transaction; a profile may take a folder
 * @param profile id of the profile that maps the files, or null for the interchange format itself
 * @param skipBad true to import the good rows and write the bad ones to {@code rejects}; false: one bad row and nothing is imported
 * @param rejects where the bad rows go (original columns and the reason); null with {@code skipBad} means
 *                {@code <first file>.rejects.csv} beside the first file
 * @param user    who imports, for the history
 * @since 0.1
 */
public record ImportRequest(ImportKind kind, List<Path> files, String profile, boolean skipBad, Path rejects, String user) {

	/** Checks that there is something to import. */
	public ImportRequest {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(user);
		files = List.copyOf(files);
		if (files.isEmpty())
			throw new IllegalArgumentException("no files"); //$NON-NLS-1$
	}

	/**
	 * A request for files in the interchange format where one bad row refuses all.
	 *
	 * @param kind  what the files hold
	 * @param user  who imports
	 * @param files the files
	 * @return the request
	 */
	public static ImportRequest of(ImportKind kind, String user, Path... files) {
		return new ImportRequest(kind, List.of(files), null, false, null, user);
	}

	/**
	 * The same with a profile.
	 *
	 * @param id id of the profile
	 * @return a new request
	 */
	public ImportRequest withProfile(String id) {
		return new ImportRequest(kind, files, id, skipBad, rejects, user);
	}

	/**
	 * The same, but bad rows are skipped.
	 *
	 * @param file where they are written, or null for the default
	 * @return a new request
	 */
	public ImportRequest skippingBad(Path file) {
		return new ImportRequest(kind, files, profile, true, file, user);
	}
}
