package org.keqing.internal.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.RoundValues;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.Tx;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * The pictures and tables that packs bring. Five accounts of 500, 300, 150, 30 and 20 make the cuts of 80 and 95 % exactly. Of three tenants one sells 200,000 and is loyal,
 * one 150,000 and is not, one 500 and is: of 350,500 that is 57.1, 42.8 and 0.1 %.
 */
class PackReportsTest {

	private static Store store;
	private static ReportService reports;

	@TempDir
	Path folder;

	@BeforeAll
	static void rounds() throws Exception {
		store = TestStores.derbyInMemory();
		EvaluationService evaluation = EvaluationService.of(SchemeRegistry.of(scheme("keyaccount", "pareto"), scheme("market", "sales-loyalty")), TieringEngine.create());
		account(1, "500", "KA", 0);
		account(2, "300", "KA", 0);
		account(3, "150", "KA", 0);
		account(4, "30", "KA", 0);
		account(5, "20", "KA", 0);
		account(6, "200000", "MK", 10);
		account(7, "150000", "MK", 2);
		account(8, "500", "MK", 8);
		for (Map.Entry<Long, Integer> loyalty : Map.of(6L, 10, 7L, 2, 8L, 8).entrySet()) {
			evaluation.saveSheet(store, new Sheet(Sheet.POOL, loyalty.getKey(), "Li", Map.of("loyalty", BigDecimal.valueOf(loyalty.getValue())), "test"));
		}
		round(evaluation, "pareto", "keyaccount.pareto", "KA");
		round(evaluation, "quadrants", "market.sales-loyalty", "MK");
		categories();
		ReportParameter round = new ReportParameter("round", Kind.TEXT, true, "", List.of(), "SELECT round_name FROM report_round", Map.of());
		reports = ReportService.of(List.of(design("keyaccount", "pareto-curve", "org.keqing.evaluation.report.plot", round), design("market", "quadrant-map", "org.keqing.evaluation.report.plot", round),
				design("tobacco", "retail-categories", "", round)), List.of(new PlotData(evaluation, RoundValues.of(TieringEngine.create()))));
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static URL file(String pack, String path) {
		return Platform.isRunning() ? Platform.getBundle("org.keqing.pack." + pack).getEntry(path) : PackReportsTest.class.getResource("/" + path);
	}

	private static Scheme scheme(String pack, String name) throws Exception {
		try (InputStream in = file(pack, "schemes/" + name + ".tiering").openStream()) {
			return Schemes.read(in, name);
		}
	}

	private static ReportDesign design(String pack, String id, String data, ReportParameter... parameters) {
		return new ReportDesign(id, Map.of("en", id), Map.of(), "evaluation", List.of(parameters), data, file(pack, "design/" + id + ".rptdesign"), "test");
	}

	private static void account(long id, String amount, String region, int loyalty) throws Exception {
		store.write("test", tx -> {
			tx.sql().execute("INSERT INTO client (id, version, code, name, region, sort_key) VALUES (?, 0, ?, ?, ?, ?)", id, "K" + id, loyalty == 10 ? "恒大建材" : "Account " + id, region, "K" + id);
			return tx.sql().execute("INSERT INTO trade (id, ref, client_id, trade_date, quantity, amount) VALUES (?, ?, ?, ?, 1, ?)", 100 + id, "T" + id, id, LocalDate.of(2026, 3, 1),
					new BigDecimal(amount));
		});
	}

	private static void round(EvaluationService evaluation, String name, String scheme, String region) throws Exception {
		Round round = evaluation.prepare(store, new RoundRequest(name, scheme, 0, null, LocalDate.of(2026, 12, 31), null, Scope.regions(Set.of(region)), "chief"), Progress.NONE);
		evaluation.evaluate(store, round.id(), Progress.NONE);
	}

	/** A round of the 42 categories as its tables hold it: 3 large and 2 small convenience stores in towns, 5 others in the country. */
	private static void categories() throws Exception {
		store.write("test", tx -> {
			tx.sql().execute("INSERT INTO evaluation_round (id, name, scheme_id, scheme_version, from_date, as_of, state, head_weight, deputy_weight, member_weight, client_count, amount, revision,"
					+ " prepared_by, prepared_at) VALUES (900, 'categories', 'tobacco.categories', 1, ?, ?, 'REVIEW', 1, 1, 1, 11, 1000, 1, 'test', CURRENT_TIMESTAMP)", LocalDate.of(2026, 1, 1),
					LocalDate.of(2026, 12, 31));
			tier(tx, 1, "convenience-town-large", 3, "600");
			tier(tx, 3, "convenience-town-small", 2, "150");
			tier(tx, 41, "other-country-medium", 5, "250");
			tier(tx, 999, null, 1, "0");
			return null;
		});
	}

	private static void tier(Tx tx, int order, String tier, int clients, String amount) {
		tx.sql().execute("INSERT INTO round_tier (round_id, tier_order, tier, name_en, clients, share, amount, amount_share, designated) VALUES (900, ?, ?, ?, ?, 0, ?, ?, 0)", order, tier, tier,
				clients, new BigDecimal(amount), new BigDecimal(amount).movePointLeft(3));
	}

	private String print(String design, String round, String lang) throws Exception {
		Path out = folder.resolve(design + ".pdf");
		reports.run(store, new ReportRequest(design, out, Format.PDF, Map.of("round", round, "lang", lang), Locale.ENGLISH, "tester"), Progress.NONE);
		try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			assertEquals(1, pdf.getNumberOfPages());
			return stripper.getText(pdf).replaceAll("[\\s\\u00a0]", "");
		}
	}

	private static void assertHas(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is not in " + text);
		}
	}

	@Test
	void theParetoCurveHasItsFigures() throws Exception {
		assertHas(print("pareto-curve", "pareto", "en"), "Paretocurve", "KeyaccountKA240.0%800.0080.0%", "Majoraccount120.0%150.0015.0%", "Generalaccount240.0%50.005.0%", "All51,000.00",
				"1K1Account1KeyaccountKA500.0050.0%", "2K2Account2KeyaccountKA300.0080.0%", "3K3Account3Majoraccount150.0095.0%");
	}

	@Test
	void theQuadrantMapHasItsFigures() throws Exception {
		assertHas(print("quadrant-map", "quadrants", "zh_CN"), "四象限图", "D重点维护133.3%200,000.0057.1%", "B防范133.3%150,000.0042.8%", "C培育133.3%500.000.1%", "A淘汰00.0%0.000.0%",
				"1K6恒大建材D重点维护200,000.0010.00");
	}

	@Test
	void theTableOfCategoriesAddsUp() throws Exception {
		assertHas(print("retail-categories", "categories", "zh_CN"), "零售客户42类分布", "便利店3·2···5750.0075.0%", "其他····5·5250.0025.0%", "合计302050101,000.00100.0%", "未分类1户");
	}

	@Test
	void axesHaveRoundNumbers() {
		Axis grades = Axis.of(List.of(new BigDecimal("2"), new BigDecimal("10")), List.of(new BigDecimal("6")));
		// 2 to 10 with room of 0.64 at each end: a step of a fifth of 9.28, rounded down to 1
		assertEquals(List.of("2", "3", "4", "5", "6", "7", "8", "9", "10"), texts(grades, Locale.ENGLISH));
		assertEquals(0.5, grades.at(6), 1e-9);
		Axis amounts = Axis.of(List.of(new BigDecimal("500"), new BigDecimal("200000")), List.of());
		assertEquals(List.of("0", "1K", "10K", "100K"), texts(amounts, Locale.ENGLISH));
		assertEquals(List.of("0", "1,000", "1\u4e07", "10\u4e07"), texts(amounts, Locale.SIMPLIFIED_CHINESE));
		assertEquals(0, amounts.at(0), 1e-9);
		assertEquals("1.5M", Axis.text(new BigDecimal("1500000"), Locale.ENGLISH));
		assertEquals("1.5\u4ebf", Axis.text(new BigDecimal("150000000"), Locale.SIMPLIFIED_CHINESE));
	}

	private static List<String> texts(Axis axis, Locale locale) {
		return axis.ticks().stream().map(tick -> Axis.text(tick, locale)).toList();
	}
}
