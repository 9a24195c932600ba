package org.keqing.internal.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;

/** Checks what was asked against the parameters of a design and fills in what was left open. */
final class ParameterValues {

	/** Where the choices of a parameter come from. */
	@FunctionalInterface
	interface Choices {
		List<String> of(ReportParameter parameter) throws ReportException;

		/** Whether the value stands for one of the choices: it is one, or another name of one. */
		default boolean accepts(ReportParameter parameter, String value) throws ReportException {
			return of(parameter).contains(value);
		}
	}

	private static final Set<String> COMMON = Set.of(ReportRequest.LANG, ReportRequest.COMPANY);
	private static final int SHOWN = 12;

	private final ReportDesign design;
	private final Choices choices;

	ParameterValues(ReportDesign design, Choices choices) {
		this.design = design;
		this.choices = choices;
	}

	/**
	 * @param asked what was asked
	 * @return all parameters of the design that have a value, and the common ones that were asked
	 */
	Map<String, String> resolve(Map<String, String> asked) throws ReportException {
		for (String name : asked.keySet()) {
			if (!COMMON.contains(name) && design.parameter(name).isEmpty()) {
				throw new ReportException(Messages.bind(Messages.UnknownParameter, new Object[] { design.id(), name, known() }));
			}
		}
		Map<String, String> values = new HashMap<>(asked);
		boolean many = Boolean.parseBoolean(asked.get(ReportRequest.ALL)) || Boolean.parseBoolean(asked.get(ReportRequest.BOOKLET));
		for (ReportParameter parameter : design.parameters()) {
			String value = value(parameter, asked.getOrDefault(parameter.name(), ""), many);
			if (!value.isEmpty()) {
				values.put(parameter.name(), value);
			}
		}
		return values;
	}

	/** The language that a run is asked for. */
	static Locale language(Map<String, String> asked, Locale otherwise) throws ReportException {
		String lang = asked.getOrDefault(ReportRequest.LANG, "").replace('-', '_');
		return switch (lang.toLowerCase(Locale.ROOT)) {
			case "" -> otherwise.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
			case "zh_cn", "zh" -> Locale.SIMPLIFIED_CHINESE;
			case "en", "en_us", "en_gb" -> Locale.ENGLISH;
			default -> throw new ReportException(Messages.bind(Messages.UnknownLanguage, lang));
		};
	}

	private String value(ReportParameter parameter, String asked, boolean many) throws ReportException {
		List<String> possible = choices.of(parameter);
		String value = asked.isEmpty() ? parameter.defaultValue() : asked;
		if (value.isEmpty()) {
			if (parameter.required() && !parameter.query().isEmpty() && !possible.isEmpty()) {
				return possible.getFirst();
			}
			if (parameter.required() && !(many && parameter.kind() == ReportParameter.Kind.CLIENT)) {
				throw new ReportException(parameter.query().isEmpty() ? Messages.bind(Messages.MissingParameter, design.id(), parameter.name())
						: nothingToChoose(parameter));
			}
			return value;
		}
		if (!parameter.query().isEmpty() && possible.isEmpty()) {
			throw new ReportException(nothingToChoose(parameter));
		}
		boolean closed = !parameter.query().isEmpty() || !parameter.choices().isEmpty();
		if (closed && !choices.accepts(parameter, value)) {
			throw new ReportException(Messages.bind(Messages.WrongValue, new Object[] { parameter.name(), value, shown(possible) }));
		}
		checkKind(parameter, value);
		return value;
	}

	private String nothingToChoose(ReportParameter parameter) {
		String first = parameter.whenNothing(Locale.getDefault());
		return first.isEmpty() ? Messages.bind(Messages.NothingToChoose, design.id(), parameter.label(Locale.getDefault())) : first;
	}

	private static void checkKind(ReportParameter parameter, String value) throws ReportException {
		String expected = switch (parameter.kind()) {
			case BOOLEAN -> value.equals("true") || value.equals("false") ? null : "true, false";
			case DATE -> isDate(value) ? null : "2026-11-21";
			case TEXT, CLIENT -> null;
		};
		if (expected != null) {
			throw new ReportException(Messages.bind(Messages.WrongKind, new Object[] { parameter.name(), value, expected }));
		}
	}

	private static boolean isDate(String value) {
		try {
			LocalDate.parse(value);
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	private String known() {
		List<String> names = new ArrayList<>(design.parameters().stream().map(ReportParameter::name).toList());
		COMMON.stream().sorted().forEach(names::add);
		return String.join(", ", names);
	}

	private static String shown(List<String> possible) {
		return possible.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (possible.size() > SHOWN ? ", …" : "");
	}
}
