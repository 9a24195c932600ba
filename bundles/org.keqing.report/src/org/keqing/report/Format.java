package org.keqing.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file a report can be written as.
 *
 * @since 0.1
 */
public enum Format {
	/** Portable document, A4, every font embedded. */
	PDF("pdf"),
	/** One self-contained page: pictures and styles are inside the file. */
	HTML("html"),
	/** Workbook of Office Open XML. */
	XLSX("xlsx"),
	/** Text document of Office Open XML. */
	DOCX("docx");

	private final String extension;

	Format(String extension) {
		this.extension = extension;
	}

	/** @return the file name extension without dot; also the name used on the command line */
	public String extension() {
		return extension;
	}

	/**
	 * Finds a format by its extension.
	 *
	 * @param name an extension such as {@code pdf}, in upper or lower case
	 * @return the format, or empty when there is none of this name
	 */
	public static Optional<Format> of(String name) {
		String wanted = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(f -> f.extension.equals(wanted)).findFirst();
	}
}
