package org.keqing.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.keqing.store.Store;

/**
 * What a {@link ReportData} is asked for: which design, over which store, with which parameters.
 *
 * @param store where the facts are
 * @param design the design that is run
 * @param params all parameters, defaults filled in
 * @param locale the language of the report
 * @param user who prints; decides about what may be read
 * @since 0.1
 */
public record ReportScope(Store store, ReportDesign design, Map<String, String> params, Locale locale, String user) {

	/** Copies the parameters. */
	public ReportScope {
		Objects.requireNonNull(design);
		Objects.requireNonNull(locale);
		params = Map.copyOf(params);
		user = Objects.requireNonNullElse(user, "");
	}

	/**
	 * A scope of nobody in particular.
	 *
	 * @param store where the facts are
	 * @param design the design that is run
	 * @param params all parameters, defaults filled in
	 * @param locale the language of the report
	 */
	public ReportScope(Store store, ReportDesign design, Map<String, String> params, Locale locale) {
		this(store, design, params, locale, "");
	}

	/**
	 * @param name the name of a parameter
	 * @return its value; an empty text when it has none
	 */
	public String param(String name) {
		return params.getOrDefault(name, "");
	}

	/**
	 * @param name the name of a parameter
	 * @return whether its value is {@code true}
	 */
	public boolean isSet(String name) {
		return Boolean.parseBoolean(param(name));
	}
}
