package org.keqing.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A parameter of a report design.
 *
 * @param name the name on the command line and in the design
 * @param kind what values it takes
 * @param required whether a run without it is refused
 * @param defaultValue the value of a run that does not name it; empty when there is none
 * @param choices the values allowed; empty when any value of the kind is
 * @param query a SQL query over the views {@code report_*}; its first column gives the values allowed, in the order to offer
 *        them; further columns hold other names of the same value, which a run may say instead; the first row is the value of a
 *        run that does not name a required parameter; empty when there is no query
 * @param labels what people call it, by language tag ({@code en}, {@code zh-CN})
 * @param nothing what to do first when the query gives no value, one sentence by language tag; empty when nobody said
 * @since 0.1
 */
public record ReportParameter(String name, Kind kind, boolean required, String defaultValue, List<String> choices, String query,
		Map<String, String> labels, Map<String, String> nothing) {

	/**
	 * What values a parameter takes.
	 *
	 * @since 0.1
	 */
	public enum Kind {
		/** any text */
		TEXT,
		/** {@code true} or {@code false} */
		BOOLEAN,
		/** a date as {@code 2026-11-21} */
		DATE,
		/** the code of a client */
		CLIENT
	}

	/** Copies its collections. */
	public ReportParameter {
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		defaultValue = Objects.requireNonNullElse(defaultValue, "");
		query = Objects.requireNonNullElse(query, "");
		choices = List.copyOf(choices);
		labels = Map.copyOf(labels);
		nothing = Map.copyOf(nothing);
	}

	/** A parameter that says nothing of its own when its query gives no value. */
	public ReportParameter(String name, Kind kind, boolean required, String defaultValue, List<String> choices, String query,
			Map<String, String> labels) {
		this(name, kind, required, defaultValue, choices, query, labels, Map.of());
	}

	/**
	 * @param locale the language wanted
	 * @return the label in that language, else in English, else the name
	 */
	public String label(Locale locale) {
		return Languages.pick(labels, locale, name);
	}

	/**
	 * @param locale the language wanted
	 * @return what to do first when the query gives no value, in that language, else in English, else empty
	 */
	public String whenNothing(Locale locale) {
		return Languages.pick(nothing, locale, "");
	}
}
