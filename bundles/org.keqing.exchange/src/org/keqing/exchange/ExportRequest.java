package org.keqing.exchange;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What to export.
 *
 * @param kind  what to write
 * @param out   the file; it is replaced as a whole when everything has been written, an old one stays when the export fails
 * @param user  who exports; decides which rows of the history may leave
 * @param round name of the round for grades and evaluations; null means the open pool of grades, and the results of all rounds
 * @since 0.1
 */
public record ExportRequest(ExportKind kind, Path out, String user, String round) {

	/** Checks that kind, file and user are there. */
	public ExportRequest {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(out);
		Objects.requireNonNull(user);
	}
}
