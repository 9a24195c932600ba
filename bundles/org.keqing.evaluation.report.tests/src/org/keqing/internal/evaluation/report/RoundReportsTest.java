package org.keqing.internal.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
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
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;

/**
 * Prints two rounds of three clients, worked out by hand with the weights 10, 25, 10, 20, 15, 10, 10:
 * <ul>
 * <li>A: grades 10, 8, 10, (10 + 8) / 2, 8, 6, 8 → 10 + 20 + 10 + 18 + 12 + 6 + 8 = 84, important; in the round before all 6 → 60, main
 * <li>B: all 4 → exactly 40, ordinary, in both rounds
 * <li>C: nothing known: not assessed
 * </ul>
 */
class RoundReportsTest {

	private static final List<Integer> OF_A = List.of(10, 8, 10, 10, 8, 6, 8);
	private static final String NAME_OF_B = "𠮷祥㼆镕建材商行（济南经十路旗舰店）有限责任公司";

	private static Store store;
	private static EvaluationService evaluation;
	private static ReportService reports;
	private static Scheme scheme;

	@TempDir
	Path folder;

	@BeforeAll
	static void twoRounds() throws Exception {
		try (InputStream in = schemeFile().openStream()) {
			scheme = Schemes.read(in, "weighted-four-tier.tiering");
		}
		evaluation = EvaluationService.of(SchemeRegistry.of(scheme), TieringEngine.create());
		store = TestStores.derbyInMemory();
		store.write("test", tx -> {
			try (var insert = tx.connection()
					.prepareStatement("INSERT INTO client (id, version, code, name, region, manager, sort_key) VALUES (?, 0, ?, ?, ?, ?, ?)")) {
				List<List<String>> clients = List.of(List.of("A", "恒大建材", "济南", "李娜"), List.of("B", NAME_OF_B, "青岛", "王芳"),
						List.of("C", "Silent & Co", "青岛", "王芳"));
				for (int i = 0; i < clients.size(); i++) {
					insert.setLong(1, i + 1L);
					for (int k = 0; k < 4; k++) {
						insert.setString(k + 2, clients.get(i).get(k));
					}
					insert.setString(6, clients.get(i).getFirst());
					insert.executeUpdate();
				}
			}
			return null;
		});
		evaluation.designate(store, new Designation(0, 2, "提升公司形象", "李娜", "王建国", LocalDate.of(2026, 1, 1), null));
		round("2026H1", LocalDate.of(2026, 6, 30), List.of(6, 6, 6, 6, 6, 6, 6), 0);
		round("2026H2", LocalDate.of(2026, 12, 31), OF_A, -2);
		ReportParameter round = new ReportParameter("round", Kind.TEXT, true, "", List.of(),
				"SELECT round_name FROM report_round ORDER BY as_of DESC", Map.of());
		ReportParameter client = new ReportParameter("client", Kind.CLIENT, true, "", List.of(), "", Map.of());
		ReportParameter all = new ReportParameter("all", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
		ReportParameter booklet = new ReportParameter("booklet", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
		ReportParameter from = new ReportParameter("from", Kind.TEXT, false, "", List.of(), "SELECT round_name FROM report_round", Map.of());
		ReportParameter names = new ReportParameter("names", Kind.TEXT, false, "50", List.of("0", "1", "50"), "", Map.of());
		MigrationService migrations = MigrationService.of(TieringEngine.create());
		ReportParameter region = new ReportParameter("region", Kind.TEXT, false, "", List.of(), "SELECT DISTINCT region FROM report_client",
				Map.of());
		ReportParameter manager = new ReportParameter("manager", Kind.TEXT, false, "", List.of(), "SELECT DISTINCT manager FROM report_client",
				Map.of());
		reports = ReportService.of(List.of(design("score-sheet", "org.keqing.evaluation.report.sheets", round, client, all, booklet),
				design("tier-list", "org.keqing.evaluation.report.round", round, region, manager),
				design("round-summary", "org.keqing.evaluation.report.round", round), design("why-this-tier", "org.keqing.evaluation.report.why", round, client),
				design("migration-matrix", "org.keqing.evaluation.report.migration", round, from, names),
				design("committee-calibration", "org.keqing.evaluation.report.calibration", round), design("publication-list", "", round)),
				List.of(new ScoreSheetData(evaluation), new RoundData(evaluation), new CalibrationData(evaluation, CalibrationService.create()), new WhyData(evaluation, migrations), new MigrationData(evaluation, migrations)));
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static URL schemeFile() {
		String file = "schemes/weighted-four-tier.tiering";
		return Platform.isRunning() ? Platform.getBundle("org.keqing.pack.distributor").getEntry(file)
				: RoundReportsTest.class.getResource("/" + file);
	}

	private static ReportDesign design(String id, String data, ReportParameter... parameters) {
		return new ReportDesign(id, Map.of("en", id), Map.of(), "evaluation", List.of(parameters), data,
				ScoreSheetData.class.getResource("/design/" + id + ".rptdesign"), "test");
	}

	/** Head and deputy grade alike, but for the loyalty of A: the deputy's differs. */
	private static void round(String name, LocalDate asOf, List<Integer> ofA, int deputyDiffers) throws Exception {
		List<CommitteeMember> members = new ArrayList<>(List.of(new CommitteeMember("王建国", CommitteeRole.HEAD),
				new CommitteeMember("李卫东", CommitteeRole.DEPUTY), new CommitteeMember("陈晓敏", CommitteeRole.DEPUTY),
				new CommitteeMember("周立", CommitteeRole.DEPUTY)));
		List.of("李娜", "赵磊", "孙倩", "Wang Fang").forEach(p -> members.add(new CommitteeMember(p, CommitteeRole.MEMBER)));
		Round round = evaluation.prepare(store, new RoundRequest(name, scheme.getId(), 0, LocalDate.of(asOf.getYear(), 1, 1), asOf,
				new Committee(members, RoleWeights.EQUAL), Scope.ALL, "admin"), Progress.NONE);
		for (String evaluator : List.of("王建国", "李卫东")) {
			Map<String, BigDecimal> a = grades(ofA);
			if (evaluator.equals("李卫东")) {
				a.computeIfPresent("loyalty", (c, g) -> g.add(BigDecimal.valueOf(deputyDiffers)));
			}
			evaluation.saveSheet(store, new Sheet(round.id(), 1, evaluator, a, evaluator));
			evaluation.saveSheet(store, new Sheet(round.id(), 2, evaluator, grades(List.of(4, 4, 4, 4, 4, 4, 4)), evaluator));
		}
		evaluation.evaluate(store, round.id(), Progress.NONE);
		evaluation.confirm(store, round.id(), "王建国", Progress.NONE);
	}

	private static Map<String, BigDecimal> grades(List<Integer> values) {
		Map<String, BigDecimal> grades = new HashMap<>();
		List<Criterion> criteria = scheme.getCriteria();
		for (int i = 0; i < criteria.size(); i++) {
			grades.put(criteria.get(i).getId(), BigDecimal.valueOf(values.get(i)));
		}
		return grades;
	}

	private List<Path> run(String id, Path out, Format format, Map<String, String> params) throws ReportException {
		return reports.run(store, new ReportRequest(id, out, format, params, Locale.ENGLISH, "李娜"), Progress.NONE);
	}

	private Path pdf(String id, Map<String, String> params) throws ReportException {
		return run(id, folder.resolve(id + ".pdf"), Format.PDF, params).getFirst();
	}

	private static int pages(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return document.getNumberOfPages();
		}
	}

	/** The text without spaces and line breaks, in the order of the page. */
	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document).replaceAll("[\\s\\u00a0]", "");
		}
	}

	private static void assertHas(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is not in " + text);
		}
	}

	@Test
	void scoreSheetShowsWhatTheCommitteeDecidedOnOnePage() throws Exception {
		Path pdf = pdf("score-sheet", Map.of("client", "A", "round", "2026H2", "lang", "zh_CN"));
		String words = text(pdf);
		assertHas(words, "分级考评表", "恒大建材", "重要客户", "84.00/100", "济南", "李娜", "2026H2", "忠诚度20%", "18.00/20", "均值9.00", "20.00/25", "合计100%",
				"84.00", "组长王建国", "副组长李卫东", "副组长周立", "成员WangFang", "打印：李娜", "页码1/1");
		assertFalse(words.contains("关键客户"));
		assertEquals(1, pages(pdf));
	}

	@Test
	void aKeyClientHasItsStarAndReasonAndAnExactLimitItsTier() throws Exception {
		Path pdf = pdf("score-sheet", Map.of("client", "B", "round", "2026H2", "lang", "en"));
		String words = text(pdf);
		assertHas(words, "Scoresheet", "𠮷祥㼆镕建材商行", "Ordinaryclient★keyclient", "40.00/100", "提升公司形象", "Head王建国");
		assertEquals(1, pages(pdf));
	}

	@Test
	void theNewestRoundIsTheOneThatIsNotNamed() throws Exception {
		assertHas(text(pdf("score-sheet", Map.of("client", "A"))), "84.00");
		assertHas(text(pdf("score-sheet", Map.of("client", "A", "round", "2026H1"))), "60.00");
	}

	@Test
	void allSheetsAsFilesOrAsOneBooklet() throws Exception {
		Path out = folder.resolve("sheets");
		List<Path> files = run("score-sheet", out, Format.PDF, Map.of("all", "true", "lang", "zh_CN"));
		assertEquals(List.of("A.pdf", "B.pdf", "C.pdf"), files.stream().map(f -> f.getFileName().toString()).toList());
		assertHas(text(files.get(2)), "Silent&Co", "未评定");
		Path booklet = pdf("score-sheet", Map.of("booklet", "true", "lang", "zh_CN"));
		assertEquals(3, pages(booklet));
		assertHas(text(booklet), "84.00/100", "40.00/100", "Silent&Co", "页码3/3");
		assertTrue(Files.size(booklet) < Files.size(files.get(0)) + Files.size(files.get(1)), "fonts stand in a booklet once");
	}

	@Test
	void tierListHasTiersRegionsAndTotals() throws Exception {
		String words = text(pdf("tier-list", Map.of("lang", "zh_CN")));
		assertHas(words, "客户级别名册", "重要客户1户", "普通客户1户", "未评定1户", "济南", "A恒大建材李娜84.00", "小计1户", "总计3户", "★关键客户");
		assertHas(words, "未评定·小计1户（金额合计）", "重要客户·小计1户（金额合计、平均分）", "本期金额得分");
		assertTrue(words.indexOf("恒大建材") < words.indexOf("𠮷祥") && words.indexOf("𠮷祥") < words.indexOf("Silent&Co"), "best tier first");
		String north = text(pdf("tier-list", Map.of("region", "青岛", "lang", "en")));
		assertHas(north, "Tierlist", "青岛", "All:2clients");
		assertFalse(north.contains("恒大建材"));
	}

	@Test
	void summaryHasSharesMoversAndWhoWasNotAssessed() throws Exception {
		String words = text(pdf("round-summary", Map.of("lang", "zh_CN")));
		assertHas(words, "考评汇总", "加权四级考评，第1版", "确认人王建国", "33.3%", "行：上一考评期（2026H1）的级别", "A恒大建材济南主要客户▲重要客户", "未评定客户", "CSilent&Co青岛王芳");
		String first = text(pdf("round-summary", Map.of("round", "2026H1", "lang", "en")));
		assertHas(first, "Roundsummary", "Thereisnoearlierconfirmedroundofthisscheme.");
		assertFalse(first.contains("▲"));
	}

	@Test
	void whyThisTierTellsWhereThePointsAreSinceTheRoundBefore() throws Exception {
		String words = text(pdf("why-this-tier", Map.of("client", "A", "round", "2026H2", "lang", "zh_CN")));
		// loyalty 6 -> 9 of 20 points: 12 -> 18; all together 60 -> 84
		assertHas(words, "级别评定说明", "恒大建材", "重要客户", "84.00/100", "与2026H1相比的变化", "+6.00", "合计+24.00", "历次级别", "2026-06-302026H1主要客户60.00", "2026-12-312026H2重要客户84.00");
		String first = text(pdf("why-this-tier", Map.of("client", "B", "round", "2026H1", "lang", "en")));
		assertHas(first, "needs20.00moreforMainclient", "Waystothenexttier");
		assertFalse(first.contains("Whatchanged"), first);
		assertHas(text(pdf("why-this-tier", Map.of("client", "C", "round", "2026H2", "lang", "en"))), "Silent&Co", "Notassessed");
	}

	@Test
	void theMigrationMatrixHasTheNamesOfThoseThatMoved() throws Exception {
		String words = text(pdf("migration-matrix", Map.of("lang", "zh_CN")));
		assertHas(words, "级别迁移矩阵", "2026H1→2026H2", "级别不变上升下降新进入退出11000", "▲主要客户→重要客户1户", "A恒大建材60.0084.00");
		assertFalse(words.contains("Silent"), "who is not assessed in both rounds did not move");
		String back = text(pdf("migration-matrix", Map.of("round", "2026H1", "from", "2026H2", "lang", "en")));
		assertHas(back, "▼Importantclient→Mainclient1client", "Sametier");
		Path out = folder.resolve("none.pdf");
		assertHas(assertThrows(ReportException.class, () -> run("migration-matrix", out, Format.PDF, Map.of("round", "2026H1"))).getMessage(), "2026H1");
	}

	@Test
	void theMigrationMatrixCanDoWithoutNames() throws Exception {
		String words = text(pdf("migration-matrix", Map.of("lang", "zh_CN", "names", "0")));
		assertHas(words, "级别不变上升下降新进入退出11000");
		assertFalse(words.contains("恒大建材") || words.contains("主要变化"), words);
		String one = text(pdf("migration-matrix", Map.of("lang", "zh_CN", "names", "1")));
		assertHas(one, "A恒大建材60.0084.00");
		assertFalse(one.contains("另有"), "the move has one client");
	}

	@Test
	void theCalibrationComparesTheEvaluators() throws Exception {
		String words = text(pdf("committee-calibration", Map.of("lang", "zh_CN")));
		// two persons, two clients, seven criteria each: they differ in one of 14 cells, by 2; of loyalty in one of two
		assertHas(words, "评价小组校准", "王建国组长2+0.14", "李卫东副组长2-0.14", "92.9%", "A恒大建材忠诚度2王建国10,李卫东8", "忠诚度+1.00", "忠诚度-1.00");
	}

	@Test
	void thePublishedListIsPreliminaryThenFinal() throws Exception {
		PublicationService publications = PublicationService.create();
		long round = evaluation.find(store, "2026H1").orElseThrow().id();
		publications.announce(store, round, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 14), "王建国");
		String first = text(pdf("publication-list", Map.of("round", "2026H1", "lang", "zh_CN")));
		assertHas(first, "初步名单", "异议期：2026-07-01至2026-07-14", "主要客户1户", "A恒大建材济南李娜", "普通客户1户", "未评定1户");
		publications.publish(store, round, LocalDate.of(2026, 7, 15), "李卫东");
		assertHas(text(pdf("publication-list", Map.of("round", "2026H1", "lang", "en"))), "Finallistoftiers", "by李卫东", "Tiersotherthanannounced:0;objections:0");
	}

	@Test
	void theSameRowsComeOutAsWorkbookDocumentAndPage() throws Exception {
		Path html = run("round-summary", folder.resolve("s.html"), Format.HTML, Map.of("lang", "zh_CN")).getFirst();
		assertHas(Files.readString(html), "data:image/png;base64,", "重要客户");
		Path docx = run("score-sheet", folder.resolve("s.docx"), Format.DOCX, Map.of("client", "A", "lang", "zh_CN")).getFirst();
		try (ZipFile zip = new ZipFile(docx.toFile())) {
			assertHas(new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8), "恒大建材", "王建国");
		}
		Path xlsx = run("tier-list", folder.resolve("s.xlsx"), Format.XLSX, Map.of("lang", "zh_CN")).getFirst();
		try (ZipFile zip = new ZipFile(xlsx.toFile())) {
			assertHas(new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8), "<v>84.0");
		}
	}

	@Test
	void whatIsNotThereIsNamed() {
		Path out = folder.resolve("x.pdf");
		assertHas(assertThrows(ReportException.class, () -> run("score-sheet", out, Format.PDF, Map.of("client", "Z9"))).getMessage(), "Z9",
				"2026H2");
		assertHas(assertThrows(ReportException.class, () -> run("tier-list", out, Format.PDF, Map.of("round", "2031"))).getMessage(), "2031",
				"2026H1");
		assertFalse(Files.exists(out));
	}
}
