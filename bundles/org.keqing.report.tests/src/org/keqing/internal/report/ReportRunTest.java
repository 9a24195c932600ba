package org.keqing.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.report.Format;
import org.keqing.report.ReportData;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportPart;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportScope;
import org.keqing.report.ReportService;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

/** Runs designs with the real engine over a real store. */
class ReportRunTest {

	/** Characters that fonts for everyday Chinese lack, one of them beyond the basic plane. */
	private static final String RARE = "㼆镕㛃囍𠮷";
	private static final int LINES = 90;

	private static Store store;
	private static DefaultReportService reports;

	@TempDir
	Path folder;

	@BeforeAll
	static void open() throws Exception {
		store = TestStores.derbyInMemory();
		store.write("test", tx -> {
			try (var insert = tx.connection().prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)")) {
				for (int i = 1; i <= LINES; i++) {
					insert.setString(1, "line%03d".formatted(i));
					insert.setString(2, i == 1 ? RARE : "值 " + i);
					insert.executeUpdate();
				}
				insert.setString(1, "company");
				insert.setString(2, "恒信商贸");
				insert.executeUpdate();
			}
			return null;
		});
		ReportParameter text = new ReportParameter("text", Kind.TEXT, true, "", List.of(), "", Map.of());
		ReportParameter all = new ReportParameter("all", Kind.BOOLEAN, false, "false", List.of(), "", Map.of());
		List<ReportDesign> designs = List.of(design("plain", "plain", "", text), design("many", "many", "clients", all),
				design("lost", "many", "nobody", all), design("broken", "broken", ""));
		reports = new DefaultReportService(() -> designs, List.of(new Clients()));
	}

	@AfterAll
	static void close() {
		reports.close();
		store.close();
	}

	private static ReportDesign design(String id, String file, String data, ReportParameter... parameters) {
		return new ReportDesign(id, Map.of("en", id), Map.of(), "test", List.of(parameters), data,
				ReportRunTest.class.getResource("/testdata/" + file + ".rptdesign"), "test");
	}

	/** Gives three clients, two of them with names that no file can have. */
	private static final class Clients implements ReportData {

		@Override
		public String id() {
			return "clients";
		}

		@Override
		public Map<String, Object> objects(ReportScope scope, Progress progress) {
			return Map.of("thing", "alone");
		}

		@Override
		public Stream<ReportPart> parts(ReportScope scope, Progress progress) {
			return Stream.of("C1", "a/b", "A:B").map(c -> new ReportPart(c, Map.of("thing", c)));
		}
	}

	private static ReportRequest request(String id, Path out, Format format, Map<String, String> params) {
		return new ReportRequest(id, out, format, params, Locale.ENGLISH, "李娜");
	}

	private Path run(Format format, String lang) throws ReportException {
		Path out = folder.resolve("new/plain." + format.extension());
		List<Path> files = reports.run(store, request("plain", out, format, Map.of("text", "Title & 标题", "lang", lang)), Progress.NONE);
		assertEquals(List.of(out), files);
		return out;
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	@Test
	void pdfHasEveryCharacterInEmbeddedFontsHeaderAndFooterOnEveryPage() throws Exception {
		Path pdf = run(Format.PDF, "zh_CN");
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			Set<String> fonts = new HashSet<>();
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					fonts.add(font.getName());
					assertTrue(font.isEmbedded(), font.getName());
				}
				assertEquals(595, page.getMediaBox().getWidth(), 1, "A4");
			}
			assertFalse(fonts.isEmpty());
			assertTrue(document.getNumberOfPages() > 1);
			int pages = document.getNumberOfPages();
			for (int i = 1; i <= pages; i++) {
				PDFTextStripper one = new PDFTextStripper();
				one.setStartPage(i);
				one.setEndPage(i);
				String words = one.getText(document).replaceAll("[\\s\\u00a0]", "");
				assertTrue(words.contains("恒信商贸"), words);
				assertTrue(words.contains("打印：李娜"), words);
				assertTrue(words.contains("页码" + i + "/" + pages), words);
			}
			String last = new PDFTextStripper() {
				{
					setStartPage(pages);
				}
			}.getText(document);
			assertTrue(last.contains("设置数") && last.contains("line090"), "the total stands with the last row");
		}
		String words = text(pdf);
		assertTrue(words.contains(RARE), words);
		assertTrue(words.contains("Title & 标题"), words);
	}

	@Test
	void englishHasEnglishHeadings() throws Exception {
		String words = text(run(Format.PDF, "en"));
		assertTrue(words.contains("Settings of the store") && words.contains("Number of settings"), words);
		assertFalse(words.contains("数据库设置"));
	}

	@Test
	void otherFormatsHaveTheSameRows() throws Exception {
		String html = Files.readString(run(Format.HTML, "zh_CN"));
		assertTrue(html.contains("line090") && html.contains(RARE));
		assertFalse(html.contains("src=\"file:"), "the page stands alone");
		assertTrue(zipText(run(Format.XLSX, "zh_CN"), "xl/sharedStrings.xml").contains("line090"));
		assertTrue(zipText(run(Format.DOCX, "zh_CN"), "word/document.xml").contains("line090"));
	}

	private static String zipText(Path file, String entry) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void separateDocumentsGetNamesThatFilesCanHave() throws Exception {
		Path out = folder.resolve("sheets");
		List<Path> files = reports.run(store, request("many", out, Format.PDF, Map.of("all", "true")), Progress.NONE);
		assertEquals(List.of("C1.pdf", "a_b.pdf", "A_B-2.pdf"), files.stream().map(f -> f.getFileName().toString()).toList());
		assertTrue(text(files.get(2)).contains("client A:B"));
		try (Stream<Path> all = Files.list(out)) {
			assertEquals(3, all.count(), "no half file is left");
		}
	}

	@Test
	void cancelLeavesTheOldFileAndNoOther() throws Exception {
		Path out = Files.writeString(folder.resolve("old.pdf"), "old");
		List<String> told = new ArrayList<>();
		Progress canceled = new Progress() {
			@Override
			public void begin(String task, long total) {
				told.add(task);
			}

			@Override
			public void worked(long n) {
				told.add("worked");
			}

			@Override
			public boolean canceled() {
				return true;
			}
		};
		assertThrows(CanceledException.class,
				() -> reports.run(store, request("plain", out, Format.PDF, Map.of("text", "x")), canceled));
		assertEquals("old", Files.readString(out));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(1, all.count());
		}
	}

	private static String refusal(ReportRequest request) {
		return assertThrows(ReportException.class, () -> reports.run(store, request, Progress.NONE)).getMessage();
	}

	@Test
	void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
		Path out = folder.resolve("x.pdf");
		assertTrue(refusal(request("tier-lits", out, Format.PDF, Map.of())).contains("tier-lits"));
		assertTrue(refusal(request("plain", out, Format.PDF, Map.of())).contains("text"));
		assertTrue(refusal(request("plain", folder, Format.PDF, Map.of("text", "x"))).contains(folder.toString()));
		Path file = Files.createFile(folder.resolve("file"));
		assertTrue(refusal(request("plain", file.resolve("x.pdf"), Format.PDF, Map.of("text", "x"))).contains("x.pdf"));
		assertTrue(refusal(request("many", file, Format.PDF, Map.of("all", "true"))).contains("file"));
		assertTrue(refusal(request("lost", out, Format.PDF, Map.of())).contains("nobody"));
		String broken = refusal(request("broken", out, Format.PDF, Map.of()));
		assertTrue(broken.contains("broken") && broken.lines().count() == 1, broken);
		assertFalse(Files.exists(out));
	}

	@Test
	void severalThreadsPrintAtOnce() {
		List<Path> files = IntStream.range(0, 6).parallel().mapToObj(i -> {
			try {
				Path out = folder.resolve(i + ".pdf");
				reports.run(store, request("plain", out, Format.PDF, Map.of("text", "number " + i)), Progress.NONE);
				assertTrue(text(out).contains("number " + i));
				return out;
			} catch (ReportException | IOException e) {
				throw new IllegalStateException(e);
			}
		}).toList();
		assertEquals(6, files.size());
	}

	@Test
	void theServiceKnowsItsDesigns() {
		ReportService service = reports;
		assertEquals(4, service.designs().size());
		assertTrue(service.find("plain").isPresent());
		assertTrue(service.find("none").isEmpty());
	}
}
