package org.keqing.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to print.
 *
 * @param id the id of the design
 * @param out the file to write; a folder when the parameter {@link #ALL} is true and {@link #BOOKLET} is not
 * @param format the kind of file
 * @param params parameters by name; {@link #LANG}, {@link #ALL} and {@link #BOOKLET} are understood beside those of the design
 * @param locale the language of headings and numbers when the parameter {@link #LANG} does not name one
 * @param printedBy who prints; stands in the footer
 * @since 0.1
 */
public record ReportRequest(String id, Path out, Format format, Map<String, String> params, Locale locale, String printedBy) {

	/** Parameter: the language of the report, {@code zh_CN} or {@code en}. */
	public static final String LANG = "lang";
	/** Parameter of designs that print one thing each: {@code true} prints one file for every thing in scope. */
	public static final String ALL = "all";
	/** Parameter of designs that print one thing each: {@code true} prints everything in scope into one file. */
	public static final String BOOKLET = "booklet";
	/** Parameter: the name of the company in the header, in place of the configured one. */
	public static final String COMPANY = "company";

	/** Copies the parameters. */
	public ReportRequest {
		Objects.requireNonNull(id);
		Objects.requireNonNull(out);
		Objects.requireNonNull(format);
		Objects.requireNonNull(locale);
		params = Map.copyOf(params);
		printedBy = Objects.requireNonNullElse(printedBy, "");
	}
}
