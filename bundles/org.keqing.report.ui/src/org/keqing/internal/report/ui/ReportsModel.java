package org.keqing.internal.report.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;

/** What the view of reports knows: the designs, the one chosen, its values. Without widgets. */
public final class ReportsModel {

	/** A branch of the tree. */
	public record Category(String id, List<ReportDesign> designs) {
	}

	private final Locale locale;
	private final Map<String, String> values = new HashMap<>();
	private List<ReportDesign> designs = List.of();
	private ReportDesign selected;

	/** @param locale the language of the user, and of the reports until another is chosen */
	public ReportsModel(Locale locale) {
		this.locale = locale;
		values.put(ReportRequest.LANG, locale.getLanguage().equals("zh") ? "zh_CN" : "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @param installed the designs to choose from */
	public void setDesigns(List<ReportDesign> installed) {
		designs = List.copyOf(installed);
	}

	/** @return the branches with designs, by id */
	public List<Category> categories() {
		Map<String, List<ReportDesign>> byCategory = new TreeMap<>();
		for (ReportDesign design : designs) {
			byCategory.merge(design.category(), List.of(design),
					(a, b) -> Stream.concat(a.stream(), b.stream()).toList());
		}
		return byCategory.entrySet().stream().map(e -> new Category(e.getKey(), e.getValue())).toList();
	}

	/** @return the designs in one list */
	public List<ReportDesign> designs() {
		return designs;
	}

	/** @param design the design to run; null for none */
	public void select(ReportDesign design) {
		selected = design;
	}

	/** @return the design to run */
	public Optional<ReportDesign> selected() {
		return Optional.ofNullable(selected);
	}

	/** @return what the user calls the chosen design; empty when none is chosen */
	public String name() {
		return selected == null ? "" : selected.name(locale); //$NON-NLS-1$
	}

	/**
	 * @param parameter a parameter
	 * @return its label in the user's language
	 */
	public String label(ReportParameter parameter) {
		return parameter.label(locale);
	}

	/**
	 * @param name the name of a parameter
	 * @param value its value; an empty text takes it away
	 */
	public void set(String name, String value) {
		if (value == null || value.isBlank()) {
			values.remove(name);
		} else {
			values.put(name, value.strip());
		}
	}

	/**
	 * @param name the name of a parameter
	 * @return the value typed or chosen, else the default of the chosen design
	 */
	public String get(String name) {
		String otherwise = selected == null ? "" : selected.parameter(name).map(ReportParameter::defaultValue).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		return values.getOrDefault(name, otherwise);
	}

	/** @return whether the run gives a folder of separate files */
	public boolean isSeparate() {
		return isSet(ReportRequest.ALL) && !isSet(ReportRequest.BOOKLET);
	}

	/** @return the first parameter that lacks its value; empty when the report can be run */
	public Optional<ReportParameter> missing() {
		boolean many = isSet(ReportRequest.ALL) || isSet(ReportRequest.BOOKLET);
		return selected == null ? Optional.empty()
				: selected.parameters().stream().filter(ReportParameter::required).filter(p -> p.query().isEmpty())
						.filter(p -> !(many && p.kind() == ReportParameter.Kind.CLIENT)).filter(p -> get(p.name()).isEmpty()).findFirst();
	}

	/**
	 * The run that the values describe.
	 *
	 * @param out where to
	 * @param format the kind of file
	 * @param user who prints
	 */
	public ReportRequest request(Path out, Format format, String user) {
		return new ReportRequest(selected.id(), out, format, parameters(), locale, user);
	}

	/** A preview shows one document: instead of separate files, their pages together. */
	public ReportRequest previewRequest(Path out, String user) {
		Map<String, String> parameters = new HashMap<>(parameters());
		if (isSeparate()) {
			parameters.put(ReportRequest.BOOKLET, "true"); //$NON-NLS-1$
		}
		return new ReportRequest(selected.id(), out, Format.PDF, parameters, locale, user);
	}

	/** @return a name for a file with the result, without extension */
	public String fileName() {
		StringBuilder name = new StringBuilder(selected.id());
		for (String part : List.of("client", "round", "region")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (selected.parameter(part).isPresent() && values.containsKey(part)) {
				name.append('-').append(values.get(part).replaceAll("[\\\\/:*?\"<>|\\s]+", "_")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return name.toString();
	}

	private Map<String, String> parameters() {
		Map<String, String> used = new HashMap<>();
		values.forEach((name, value) -> {
			if (name.equals(ReportRequest.LANG) || name.equals(ReportRequest.COMPANY) || selected.parameter(name).isPresent()) {
				used.put(name, value);
			}
		});
		return used;
	}

	private boolean isSet(String name) {
		return selected != null && selected.parameter(name).isPresent() && Boolean.parseBoolean(get(name));
	}
}
