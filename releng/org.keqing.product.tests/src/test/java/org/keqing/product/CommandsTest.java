package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands of the delivered product")
class CommandsTest {

	@TempDir
	Path folder;

	@Test
	void wrongUsageIsExitCodeTwo() throws Exception {
		var outcome = product().run("no-such-command");
		assertEquals(2, outcome.code(), outcome.err());
		assertFalse(outcome.err().isBlank(), "a wrong command says what is wrong");
	}

	@Test
	void schemesOfTheDistributorPackAreThere() throws Exception {
		var outcome = product().run("schemes", "--json").succeeded();
		assertTrue(outcome.out().contains("\"distributor.weighted-four-tier\""), outcome.out());
		assertTrue(outcome.out().contains("\"distributor.value-rank\""), outcome.out());
		assertEquals("", outcome.err());
	}

	@Test
	void helpSpeaksBothLanguages() throws Exception {
		assertTrue(product().run("--help").succeeded().out().contains("calibration"));
		assertTrue(product().run("--lang", "zh_CN", "evaluate", "--help").succeeded().out().contains("截止日期"));
		assertTrue(product().run("--lang=zh", "evaluate", "--help").succeeded().out().contains("截止日期"));
		assertTrue(product().run("-nl", "zh", "evaluate", "--help").succeeded().out().contains("截止日期"));
	}

	@Test
	void aFileThatIsNotThereIsOneLineAndExitCodeOne() throws Exception {
		var outcome = product().run("--db", folder.resolve("db").toString(), "import", "clients", folder.resolve("gone.csv").toString());
		assertEquals(1, outcome.code(), outcome.err());
		assertEquals(1, outcome.err().lines().count(), outcome.err());
		assertTrue(outcome.err().contains("gone.csv"), outcome.err());
	}

	@Test
	void fromFilesInAFolderWithSpacesToPrintedSheets() throws Exception {
		var db = folder.resolve("my clients").toString();
		var clients = write("new clients.csv", "code,name,region\nA1,恒大建材,济南\nA2,Beta Ltd,Jinan\n");
		var trades = write("trades.csv", "ref,client,date,product,quantity,amount,cost\nT1,A1,2025-05-01,Tile,10,100.50,60\nT2,A2,2025-06-01,Tile,1,9.99,5\n");
		var grades = write("grades.csv", """
				client,evaluator,criterion,grade
				A1,wang,loyalty,10
				A1,wang,management_philosophy,8
				A2,wang,loyalty,2
				""");
		product().run("--db", db, "import", "clients", clients).succeeded();
		product().run("--db", db, "import", "trades", trades).succeeded();
		product().run("--db", db, "import", "grades", grades).succeeded();
		product().run("--db", db, "evaluate", "--scheme", "distributor.weighted-four-tier", "--round", "first", "--from", "2025-01-01", "--as-of", "2025-12-31",
				"--confirm").succeeded();
		var evaluations = folder.resolve("evaluations.csv");
		product().run("--db", db, "export", "evaluations", "--round", "first", "--out", evaluations.toString()).succeeded();
		assertEquals(3, Files.readAllLines(evaluations).size(), "header and two clients");
		var pdf = folder.resolve("sheet.pdf");
		product().run("--db", db, "report", "run", "score-sheet", "--param", "client=A1", "--param", "lang=zh_CN", "--out", pdf.toString()).succeeded();
		assertTrue(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"), "a PDF was written");
		product().run("--db", db, "check").succeeded();
		var announced = product().run("--db", db, "publication", "announce", "--round", "first", "--from", "2026-01-05", "--to", "2026-01-09").succeeded().out();
		assertTrue(announced.contains("2026-01-05") && announced.contains("2026-01-09"), announced);
	}

	@Test
	void classicModelsByValueRank() throws Exception {
		var db = folder.resolve("classic").toString();
		var samples = Product.SAMPLES.resolve("classicmodels").toString();
		product().run("--db", db, "import", "clients", "--profile", "classicmodels", samples).succeeded();
		product().run("--db", db, "import", "trades", "--profile", "classicmodels", samples).succeeded();
		product().run("--db", db, "evaluate", "--scheme", "distributor.value-rank", "--round", "value", "--from", "2003-01-01", "--as-of", "2005-12-31", "--confirm")
				.succeeded();
		var file = folder.resolve("value.csv");
		product().run("--db", db, "export", "evaluations", "--round", "value", "--out", file.toString()).succeeded();
		var lines = Files.readAllLines(file);
		int column = java.util.List.of(lines.getFirst().replace("\uFEFF", "").split(",")).indexOf("tier");
		var counts = new HashMap<String, Integer>();
		lines.stream().skip(1).forEach(line -> counts.merge(line.split(",", -1)[column], 1, Integer::sum));
		assertEquals(java.util.Map.of("important", 12, "main", 25, "ordinary", 36, "small", 49), counts);
	}

	private Product product() {
		return Product.built(folder.resolve("home"));
	}

	private String write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}
}
