package org.keqing.report;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report design that a bundle contributes through the extension point {@code org.keqing.report.designs}.
 *
 * @param id what {@code report run} is told, for example {@code tier-list}
 * @param names what people call it, by language tag ({@code en}, {@code zh-CN})
 * @param descriptions one sentence on what it shows, by language tag
 * @param category the id of the branch of the tree of reports where it stands, for example {@code evaluation}
 * @param parameters its parameters, in the order of the form
 * @param data the id of the {@link ReportData} that serves its scripted data sets; empty when SQL views are enough
 * @param resource where the {@code .rptdesign} is; its libraries and messages are found beside it
 * @param bundle the symbolic name of the contributing bundle
 * @since 0.1
 */
public record ReportDesign(String id, Map<String, String> names, Map<String, String> descriptions, String category,
		List<ReportParameter> parameters, String data, URL resource, String bundle) {

	/** Copies its collections. */
	public ReportDesign {
		Objects.requireNonNull(id);
		Objects.requireNonNull(resource);
		Objects.requireNonNull(bundle);
		category = Objects.requireNonNullElse(category, "");
		data = Objects.requireNonNullElse(data, "");
		names = Map.copyOf(names);
		descriptions = Map.copyOf(descriptions);
		parameters = List.copyOf(parameters);
	}

	/**
	 * @param locale the language wanted
	 * @return the name in that language, else in English, else the id
	 */
	public String name(Locale locale) {
		return Languages.pick(names, locale, id);
	}

	/**
	 * @param locale the language wanted
	 * @return the description in that language, else in English, else an empty text
	 */
	public String description(Locale locale) {
		return Languages.pick(descriptions, locale, "");
	}

	/**
	 * @param name the name of a parameter
	 * @return the parameter, or empty when the design has none of this name
	 */
	public Optional<ReportParameter> parameter(String name) {
		return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
	}
}
