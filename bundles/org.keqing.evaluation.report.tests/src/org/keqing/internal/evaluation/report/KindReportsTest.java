package org.keqing.internal.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Prints two rounds of categories, which know no score: three outlets by the text of their format, the third of which is under watch. */
class KindReportsTest {

	private static Store store;
	private static ReportService reports;

	@TempDir
	Path folder;

	private static Scheme categories() throws Exception {
		return Schemes.read(new ByteArrayInputStream("""
				<tiering:MatrixScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.categories" version="1" ordered="false">
				<name language="en" text="Categories"/><name language="zh_CN" text="类别"/>
				<input id="format" source="display_form" type="choice"/><input id="market" source="region" type="choice"/>
				<input id="watch" source="under_watch" absence="zero"/>
				<dimension id="format" input="format" by="texts"><name language="en" text="Format"/><name language="zh_CN" text="业态"/>
				<class id="shop"><name language="en" text="Convenience shop"/><name language="zh_CN" text="便利店类"/><value>便利店</value></class>
				<class id="other"><name language="en" text="Other format"/></class></dimension>
				<dimension id="market" input="market" by="texts"><name language="en" text="Market"/>
				<class id="town"><name language="en" text="Town"/><value>城镇</value></class><class id="country"><name language="en" text="Country"/></class></dimension>
				<tier id="shop-town" order="1" colour="#DCE9FB"><name language="en" text="Town shop"/><name language="zh_CN" text="城镇便利店"/></tier>
				<tier id="shop-country" order="2"><name language="en" text="Country shop"/></tier>
				<tier id="other-town" order="3"><name language="en" text="Town outlet"/></tier>
				<tier id="other-country" order="4"><name language="en" text="Country outlet"/></tier>
				<tier id="watched" order="5"><name language="en" text="Watched outlet"/></tier>
				<cell classes="shop town" tier="shop-town"/><cell classes="shop country" tier="shop-country"/>
				<cell classes="other town" tier="other-town"/><cell classes="other country" tier="other-country"/>
				<override id="watch" when="watch > 0" tier="watched"><name language="en" text="under watch"/></override>
				</tiering:MatrixScheme>
				""".getBytes(StandardCharsets.UTF_8)), "categories");
	}

	@BeforeAll
	static void twoRounds() throws Exception {
		store = TestStores.derbyInMemory();
		outlet(1, "便利店", "城镇", false);
		outlet(2, "超市", "乡村", false);
		outlet(3, "便利店", "乡村", true);
		EvaluationService evaluation = EvaluationService.of(SchemeRegistry.of(categories()), TieringEngine.create());
		round(evaluation, "2025", LocalDate.of(2025, 12, 31));
		store.write("test", tx -> tx.sql().execute("UPDATE client SET region = '城镇' WHERE id = 2"));
		round(evaluation, "2026", LocalDate.of(2026, 12, 31));
		MigrationService migrations = MigrationService.of(TieringEngine.create());
		ReportParameter round = new ReportParameter("round", Kind.TEXT, true, "", List.of(), "SELECT round_name FROM report_round", Map.of());
		ReportParameter client = new ReportParameter("client", Kind.CLIENT, true, "", List.of(), "", Map.of());
		ReportParameter all = new ReportParameter("all", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
		ReportParameter booklet = new ReportParameter("booklet", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
		ReportParameter region = new ReportParameter("region", Kind.TEXT, false, "", List.of(), "SELECT DISTINCT region FROM report_client", Map.of());
		ReportParameter manager = new ReportParameter("manager", Kind.TEXT, false, "", List.of(), "SELECT DISTINCT manager FROM report_client", Map.of());
		reports = ReportService.of(List.of(design("score-sheet", "org.keqing.evaluation.report.sheets", round, client, all, booklet),
				design("tier-list", "org.keqing.evaluation.report.round", round, region, manager), design("round-summary", "org.keqing.evaluation.report.round", round),
				design("why-this-tier", "org.keqing.evaluation.report.why", round, client), design("migration-matrix", "org.keqing.evaluation.report.migration", round)),
				List.of(new ScoreSheetData(evaluation), new RoundData(evaluation), new WhyData(evaluation, migrations), new MigrationData(evaluation, migrations)));
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static void outlet(long id, String format, String market, boolean watched) throws Exception {
		store.write("test", tx -> tx.sql().execute("INSERT INTO client (id, version, code, name, region, display_form, under_watch, sort_key) VALUES (?, 0, ?, ?, ?, ?, ?, ?)", id,
				"K" + id, "Outlet " + id, market, format, watched, "K" + id));
	}

	private static void round(EvaluationService evaluation, String name, LocalDate asOf) throws Exception {
		Round round = evaluation.prepare(store, new RoundRequest(name, "test.categories", 0, null, asOf, null, Scope.ALL, "chief"), Progress.NONE);
		evaluation.evaluate(store, round.id(), Progress.NONE);
		evaluation.confirm(store, round.id(), "chief", Progress.NONE);
	}

	private static ReportDesign design(String id, String data, ReportParameter... parameters) {
		return new ReportDesign(id, Map.of("en", id), Map.of(), "evaluation", List.of(parameters), data, ScoreSheetData.class.getResource("/design/" + id + ".rptdesign"), "test");
	}

	private String print(String design, String... parameters) throws Exception {
		Map<String, String> given = new HashMap<>(Map.of("round", "2026"));
		for (int i = 0; i < parameters.length; i += 2) {
			given.put(parameters[i], parameters[i + 1]);
		}
		List<Path> files = reports.run(store, new ReportRequest(design, folder.resolve(design + given.get("client") + ".pdf"), Format.PDF, given, Locale.ENGLISH, "tester"), Progress.NONE);
		assertEquals(1, files.size());
		try (PDDocument pdf = Loader.loadPDF(files.getFirst().toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			String text = stripper.getText(pdf);
			assertFalse(text.contains("NaN") || text.contains("null") || text.contains("undefined"), text);
			return text;
		}
	}

	@Test
	void theTierListHasCategoriesWithoutScores() throws Exception {
		String text = print("tier-list");
		for (String part : List.of("Town shop", "Town outlet", "Watched outlet", "K1", "K2", "K3")) {
			assertTrue(text.contains(part), text);
		}
		assertFalse(text.contains("Country outlet"), text);
	}

	@Test
	void theRoundSummaryCountsAndNamesTheMovers() throws Exception {
		String text = print("round-summary");
		for (String part : List.of("Town shop", "Country shop", "Country outlet", "Watched outlet", "Outlet 2")) {
			assertTrue(text.contains(part), text);
		}
	}

	@Test
	void theSheetShowsTextsAndClasses() throws Exception {
		String text = print("score-sheet", "client", "K2");
		for (String part : List.of("Town outlet", "Format", "Other format", "超市", "Market", "Town", "城镇")) {
			assertTrue(text.contains(part), text);
		}
		assertFalse(text.contains("Total"), text);
		assertTrue(print("score-sheet", "client", "K3").contains("decided by: under watch"));
	}

	@Test
	void whyACategoryAndWhatItWasBefore() throws Exception {
		String text = print("why-this-tier", "client", "K2");
		for (String part : List.of("Town outlet", "Other format", "What changed since 2025", "乡村 · Country", "城镇 · Town")) {
			assertTrue(text.contains(part), text);
		}
		assertFalse(text.contains("Ways to the next tier"), text);
		assertTrue(print("why-this-tier", "client", "K3").contains("decided by: under watch"));
	}

	@Test
	void theMigrationOfCategoriesKnowsNoUpAndDown() throws Exception {
		String text = print("migration-matrix");
		assertTrue(text.contains("Country outlet → Town outlet") && text.contains("K2"), text);
		assertFalse(text.contains("▲") || text.contains("▼"), text);
	}
}
