package org.keqing.internal.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.report.ui.ReportsModel.Category;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportRequest;

class ReportsModelTest {

	private static final Path OUT = Path.of("out.pdf");

	private final ReportDesign sheet = design("score-sheet", "evaluation", parameter("round", Kind.TEXT, "SELECT 1"),
			parameter("client", Kind.CLIENT, ""), option("all"), option("booklet"));
	private final ReportDesign list = design("tier-list", "evaluation", parameter("round", Kind.TEXT, "SELECT 1"));
	private final ReportDesign plan = design("visit-plan", "care");
	private final ReportsModel model = new ReportsModel(Locale.CHINA);

	private static ReportParameter parameter(String name, Kind kind, String query) {
		return new ReportParameter(name, kind, true, "", List.of(), query, Map.of("en", "The " + name, "zh-CN", name + "的名称"));
	}

	private static ReportParameter option(String name) {
		return new ReportParameter(name, Kind.BOOLEAN, false, "false", List.of(), "", Map.of("en", name));
	}

	private static ReportDesign design(String id, String category, ReportParameter... parameters) {
		try {
			return new ReportDesign(id, Map.of("en", id + " (en)", "zh-CN", id + "（中）"), Map.of(), category, List.of(parameters), "",
					URI.create("file:/x.rptdesign").toURL(), "test");
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@BeforeEach
	void installed() {
		model.setDesigns(List.of(sheet, list, plan));
	}

	@Test
	void designsStandUnderTheirCategory() {
		assertEquals(List.of(new Category("care", List.of(plan)), new Category("evaluation", List.of(sheet, list))), model.categories());
	}

	@Test
	void namesAreInTheUsersLanguage() {
		model.select(sheet);
		assertEquals("score-sheet（中）", model.name());
		assertEquals("client的名称", model.label(sheet.parameters().get(1)));
		assertEquals("all", model.label(sheet.parameters().get(2)), "English where the language is missing");
	}

	@Test
	void aSheetNeedsAClientUnlessAllArePrinted() {
		assertTrue(model.missing().isEmpty(), "nothing chosen, nothing missing");
		model.select(sheet);
		assertEquals("client", model.missing().orElseThrow().name());
		model.set("client", "  ");
		assertEquals("client", model.missing().orElseThrow().name());
		model.set("client", " C1 ");
		assertTrue(model.missing().isEmpty());
		model.set("client", "");
		model.set("booklet", "true");
		assertTrue(model.missing().isEmpty());
		assertFalse(model.isSeparate());
	}

	@Test
	void onlyParametersOfTheChosenReportAreSent() {
		model.select(sheet);
		model.set("client", "C1");
		model.set("round", "2026H2");
		ReportRequest request = model.request(OUT, Format.XLSX, "李娜");
		assertEquals(Map.of("client", "C1", "round", "2026H2", "lang", "zh_CN"), request.params());
		assertEquals(new ReportRequest("score-sheet", OUT, Format.XLSX, request.params(), Locale.CHINA, "李娜"), request);
		model.select(list);
		assertEquals(Map.of("round", "2026H2", "lang", "zh_CN"), model.request(OUT, Format.PDF, "x").params());
		assertEquals("tier-list-2026H2", model.fileName());
	}

	@Test
	void aPreviewShowsSeparateFilesAsOneBooklet() {
		model.select(sheet);
		model.set("all", "true");
		assertTrue(model.isSeparate());
		assertEquals("true", model.previewRequest(OUT, "x").params().get("booklet"));
		assertFalse(model.request(OUT, Format.PDF, "x").params().containsKey("booklet"));
	}

	@Test
	void fileNamesHaveNoCharactersThatFilesCannotHave() {
		model.select(sheet);
		model.set("client", "a/b: c");
		assertEquals("score-sheet-a_b_c", model.fileName());
	}

	@Test
	void theEndingOfTheNameDecidesTheFormat() {
		assertEquals(new SaveTarget(Path.of("a.xlsx"), Format.XLSX), SaveTarget.of("a.xlsx", 0));
		assertEquals(new SaveTarget(Path.of("a.2026.docx"), Format.DOCX), SaveTarget.of("a.2026", 2));
		assertEquals(new SaveTarget(Path.of("a.pdf"), Format.PDF), SaveTarget.of("a", -1));
	}
}
