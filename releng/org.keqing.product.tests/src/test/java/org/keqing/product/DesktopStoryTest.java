package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year of {@link StoryTest} through the windows: the bundle {@code org.keqing.product.driver}, added to a copy of the delivered product, works its widgets as a user does and checks what they
 * show; here is checked what the database has afterwards. Pictures of the chapters stand in {@code target/story}.
 */
@DisplayName("A year with contracts and support plans, in the windows")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DesktopStoryTest {

	private static final Path PICTURES = Product.ROOT.resolve("releng/org.keqing.product.tests/target/story");

	private Path folder;
	private Product product;

	@BeforeAll
	void importAndConfirmAFirstRound(@TempDir Path temporary) throws Exception {
		folder = temporary;
		product = Product.built(folder.resolve("home")).copyTo(folder.resolve("product"));
		product.add("releng/org.keqing.product.driver");
		product.add("bundles/org.keqing.testsupport");
		Files.createDirectories(folder.resolve("story"));
		Files.createDirectories(folder.resolve("temporary"));
		keqing("demo", "--samples", Product.SAMPLES.toString(), "--out", folder.resolve("demo").toString()).succeeded();
		// the agreement names who signs for the client, which the sample data does not
		keqing("export", "clients", "--out", folder.resolve("clients.csv").toString()).succeeded();
		var owners = new ArrayList<>(List.of("code,legal_representative"));
		Files.readAllLines(folder.resolve("clients.csv")).stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).filter(code -> code.matches("\\d+"))
				.forEach(code -> owners.add(code + ",Owner of " + code));
		keqing("import", "clients", Files.write(folder.resolve("owners.csv"), owners).toString()).succeeded();
		// what is promised in a contract of this year is reached by trades of this year
		keqing("import", "trades", Files.write(folder.resolve("trades.csv"),
				List.of("ref,client,date,product,quantity,amount,cost", "N-1,141," + LocalDate.now().withDayOfMonth(1) + ",Scale models,2000,180000.00,120000.00")).toString()).succeeded();
		keqing("evaluate", "--scheme", "distributor.value-rank", "--round", "2004", "--from", "2004-01-01", "--as-of", "2004-12-31", "--confirm").succeeded();
	}

	@AfterAll
	void keepPicturesAndDiary() throws IOException {
		Files.createDirectories(PICTURES);
		try (var files = Files.list(folder.resolve("story"))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				Files.write(PICTURES.resolve(file.getFileName()), Files.readAllBytes(file));
			}
		}
	}

	@Test
	@Order(1)
	void theYearIsPlayedWithoutAnError() throws Exception {
		play("wang", "contracts", "life", "dues", "payments", "round", "proposals", "plan", "incentives", "allocation");
	}

	@Test
	@Order(2)
	void anotherUserApprovesAndEveryReportIsPrinted() throws Exception {
		play("chen", "approval", "reports");
		try (var files = Files.list(folder.resolve("story"))) {
			var printed = files.filter(file -> file.toString().endsWith(".pdf")).toList();
			assertEquals(22, printed.size(), "eleven reports in two languages: " + printed);
			for (var file : printed) {
				assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"), file.toString());
			}
		}
	}

	@Test
	@Order(3)
	void theDatabaseHasWhatTheWindowsShowed() throws Exception {
		var contracts = folder.resolve("contracts.csv");
		keqing("export", "contracts", "--out", contracts.toString()).succeeded();
		var rows = Files.readAllLines(contracts);
		assertEquals(122, rows.size() - 1);
		var number = Files.readString(folder.resolve("story/number")).strip();
		assertEquals(List.of(number), rows.stream().filter(row -> row.contains(",in_force,")).map(row -> row.substring(0, row.indexOf(','))).toList());
		var dues = folder.resolve("dues.csv");
		keqing("contracts", "due", "--within", "400", "--out", dues.toString()).succeeded();
		assertEquals(11, Files.readAllLines(dues).size() - 1, "deposit and first month are paid, by hand and by file; eleven months are open");
		var plans = keqing("--json", "plans", "list", "--state", "done").succeeded().out();
		assertTrue(plans.contains("\"plan\""), plans);
		var incentives = keqing("--json", "incentives", "list").succeeded().out();
		assertTrue(incentives.contains("\"paid\" : 3000"), incentives);
		keqing("check").succeeded();
	}

	/** Starts the desktop for a user, plays chapters and waits until it has closed itself. */
	private void play(String user, String... chapters) throws Exception {
		var diary = folder.resolve("story/story.txt");
		assertTrue(!Files.exists(diary) || !Files.readString(diary).contains("the story ends here"), "the chapters before were not played to their end");
		var output = folder.resolve("output.txt");
		var environment = Map.of("KEQING_STORY", folder.resolve("story").toString(), "KEQING_CHAPTERS", String.join(",", chapters), "JAVA_TOOL_OPTIONS",
				"-Duser.name=" + user + " -Djava.io.tmpdir=" + folder.resolve("temporary"));
		var process = product.start(output, environment, "--lang", "en", "--db", folder.resolve("db").toString());
		var ended = process.waitFor(8, TimeUnit.MINUTES);
		if (!ended) {
			Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(ProcessHandle::destroy);
		}
		var told = Files.exists(diary) ? Files.readString(diary) : "nothing was played";
		assertTrue(ended, () -> "the desktop does not end: " + told);
		for (var chapter : chapters) {
			assertTrue(told.contains(chapter + " played in "), () -> told + Product.text(output));
		}
		assertEquals("", Product.errors(product.home().resolve("workspace/.metadata/.log")));
	}

	private Product.Outcome keqing(String... arguments) throws Exception {
		return product.run(Stream.concat(Stream.of("--db", folder.resolve("db").toString(), "--user", "wang"), Stream.of(arguments)).toArray(String[]::new));
	}
}
