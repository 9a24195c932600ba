package org.keqing.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;

class ParameterValuesTest {

	private static final ReportParameter ROUND = new ReportParameter("round", Kind.TEXT, true, "", List.of(), "SELECT 1", Map.of());
	private static final ReportParameter REGION = new ReportParameter("region", Kind.TEXT, false, "", List.of(), "SELECT 2", Map.of());
	private static final ReportParameter CLIENT = new ReportParameter("client", Kind.CLIENT, true, "", List.of(), "", Map.of());
	private static final ReportParameter ALL = new ReportParameter("all", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
	private static final ReportParameter DAY = new ReportParameter("day", Kind.DATE, false, "", List.of(), "", Map.of());

	private final ParameterValues values = values(List.of("2026H2", "2026H1"));

	private static ParameterValues values(List<String> rounds) {
		try {
			ReportDesign design = new ReportDesign("sheet", Map.of("en", "Sheet"), Map.of(), "", List.of(ROUND, REGION, CLIENT, ALL, DAY), "",
					URI.create("file:/sheet.rptdesign").toURL(), "test");
			return new ParameterValues(design, p -> switch (p.name()) {
				case "round" -> rounds;
				case "region" -> List.of("North");
				default -> List.of();
			});
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	private String refusal(Map<String, String> asked) {
		return assertThrows(ReportException.class, () -> values.resolve(asked)).getMessage();
	}

	@Test
	void aRequiredParameterWithAQueryTakesTheFirstAnOptionalOneStaysOpen() throws Exception {
		assertEquals(Map.of("round", "2026H2", "client", "C1", "all", "false"), values.resolve(Map.of("client", "C1")));
	}

	@Test
	void allClientsNeedNoClient() throws Exception {
		assertEquals(Map.of("round", "2026H1", "all", "true"), values.resolve(Map.of("round", "2026H1", "all", "true")));
	}

	@Test
	void whatIsMissingOrUnknownIsNamed() {
		assertTrue(refusal(Map.of()).contains("client"));
		String unknown = refusal(Map.of("client", "C1", "clinet", "C2"));
		assertTrue(unknown.contains("clinet") && unknown.contains("round, region, client, all, day, company, lang"), unknown);
		String round = refusal(Map.of("client", "C1", "round", "2025"));
		assertTrue(round.contains("2025") && round.contains("2026H2, 2026H1"), round);
		assertTrue(refusal(Map.of("client", "C1", "all", "yes")).contains("yes"));
		assertTrue(refusal(Map.of("client", "C1", "day", "21.11.2026")).contains("21.11.2026"));
		assertTrue(assertThrows(ReportException.class, () -> values(List.of()).resolve(Map.of("client", "C1"))).getMessage().contains("round"));
	}

	@Test
	void whereNothingCanBeChosenTheAnswerSaysWhatToDoFirst() throws Exception {
		ReportParameter published = new ReportParameter("round", Kind.TEXT, true, "", List.of(), "SELECT 1", Map.of(),
				Map.of("en", "Publish a round first.", "zh-CN", "请先公示。"));
		ReportDesign design = new ReportDesign("list", Map.of("en", "List"), Map.of(), "", List.of(published), "",
				URI.create("file:/list.rptdesign").toURL(), "test");
		ParameterValues none = new ParameterValues(design, p -> List.of());
		String expected = published.whenNothing(Locale.getDefault());
		assertTrue(List.of("Publish a round first.", "请先公示。").contains(expected), expected);
		assertEquals(expected, assertThrows(ReportException.class, () -> none.resolve(Map.of("round", "2026H1"))).getMessage());
		assertEquals(expected, assertThrows(ReportException.class, () -> none.resolve(Map.of())).getMessage());
		String unsaid = assertThrows(ReportException.class, () -> values(List.of()).resolve(Map.of("client", "C1", "round", "2026H1"))).getMessage();
		assertTrue(unsaid.contains("sheet") && unsaid.contains("round") && !unsaid.contains("2026H1"), unsaid);
	}

	@Test
	void theLanguageIsOneOfTwo() throws Exception {
		assertEquals(Locale.SIMPLIFIED_CHINESE, ParameterValues.language(Map.of("lang", "zh-CN"), Locale.ENGLISH));
		assertEquals(Locale.ENGLISH, ParameterValues.language(Map.of("lang", "en"), Locale.CHINA));
		assertEquals(Locale.SIMPLIFIED_CHINESE, ParameterValues.language(Map.of(), Locale.CHINA));
		assertEquals(Locale.ENGLISH, ParameterValues.language(Map.of(), Locale.FRANCE));
		assertThrows(ReportException.class, () -> ParameterValues.language(Map.of("lang", "fr"), Locale.ENGLISH));
	}
}
