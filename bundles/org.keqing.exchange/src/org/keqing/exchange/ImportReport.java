package org.keqing.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param kind         what was imported; null when a {@link RowKind} was
 * @param files        one entry per file (or per stream of rows that a profile made of the files)
 * @param problems     the first {@link #LISTED} problems of skipped rows
 * @param problemCount how many problems there were altogether
 * @param rejects      the file with the skipped rows, or null when none was skipped
 * @since 0.1
 */
public record ImportReport(ImportKind kind, List<FileReport> files, List<RowProblem> problems, long problemCount, Path rejects) {

	/** How many problems are listed one by one; the rest is counted. */
	public static final int LISTED = 1000;

	/** Keeps immutable copies. */
	public ImportReport {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}

	/**
	 * What became of one file.
	 *
	 * @param file      name of the file
	 * @param rows      rows read, without the header and blank lines
	 * @param inserted  rows that are new in the database
	 * @param updated   rows that changed something that was there
	 * @param unchanged rows that were there already just so
	 * @param taken     rows left out because the same file was imported before (trade lines without reference)
	 * @param rejected  rows skipped because something is wrong with them
	 * @param ignored   columns of the file that were not imported, each with the reason
	 * @param remarks   sentences about the file as a whole
	 */
	public record FileReport(String file, long rows, long inserted, long updated, long unchanged, long taken, long rejected,
			List<IgnoredColumn> ignored, List<String> remarks) {

		/** Keeps immutable copies. */
		public FileReport {
			ignored = List.copyOf(ignored);
			remarks = List.copyOf(remarks);
		}
	}

	/**
	 * A column that was not imported.
	 *
	 * @param name   its name in the header
	 * @param reason why: unknown to this kind, computed by the system, without a name
	 */
	public record IgnoredColumn(String name, String reason) {
	}

	/**
	 * Rows read from all files.
	 *
	 * @return the number
	 */
	public long rows() {
		return files.stream().mapToLong(FileReport::rows).sum();
	}

	/**
	 * Rows new in the database from all files.
	 *
	 * @return the number
	 */
	public long inserted() {
		return files.stream().mapToLong(FileReport::inserted).sum();
	}

	/**
	 * Rows of all files that changed something.
	 *
	 * @return the number
	 */
	public long updated() {
		return files.stream().mapToLong(FileReport::updated).sum();
	}

	/**
	 * Rows of all files that were there already.
	 *
	 * @return the number
	 */
	public long unchanged() {
		return files.stream().mapToLong(FileReport::unchanged).sum();
	}

	/**
	 * Rows of all files left out because the same file was imported before.
	 *
	 * @return the number
	 */
	public long taken() {
		return files.stream().mapToLong(FileReport::taken).sum();
	}

	/**
	 * Rows of all files skipped as bad.
	 *
	 * @return the number
	 */
	public long rejected() {
		return files.stream().mapToLong(FileReport::rejected).sum();
	}
}
