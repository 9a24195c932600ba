package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.command.CommandRunner;
import org.keqing.report.Format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands on the sample company, from import to restore. */
class CommandsTest extends CliFixture {

	@TempDir
	static Path folder;

	private static Path db() {
		return folder.resolve("db");
	}

	@BeforeAll
	void sampleCompany() {
		var imported = keqing("--db", db(), "import", "all", samples().resolve("classicmodels"), "--profile", "classicmodels").well();
		assertEquals(List.of("clients from customers.csv: 122 rows, 122 new, 0 updated, 0 there already",
				"trades from orderdetails.csv: 2917 rows, 2917 new, 0 updated, 0 there already",
				"dues from orders.csv: 320 rows, 320 new, 0 updated, 0 there already"), imported.lines());
		assertEquals(List.of("grades from grades.csv: 1464 rows, 1464 new, 0 updated, 0 there already"),
				keqing("import", "grades", samples().resolve("grades.csv"), "--db", db()).well().lines());
		keqing("--db", db(), "evaluate", "--scheme", "distributor.weighted-four-tier", "--round", "2005", "--from", "2004-06-01", "--as-of", "2005-05-31",
				"--committee", samples().resolve("committee.csv"), "--confirm").well();
	}

	private static JsonNode json(String text) throws Exception {
		return new ObjectMapper().readTree(text);
	}

	private List<List<String>> export(String kind, Object... more) throws Exception {
		var out = folder.resolve(kind + ".csv");
		var line = new ArrayList<Object>(List.of("--db", db(), "export", kind, "--out", out));
		line.addAll(List.of(more));
		keqing(line.toArray()).well();
		return Files.readAllLines(out, StandardCharsets.UTF_8).stream().map(l -> List.of(l.split(",", -1))).toList();
	}

	@Test
	void everyWeightedScoreIsWhatACalculationByHandGives() throws Exception {
		var rows = export("evaluations", "--round", "2005");
		assertEquals(List.of("client", "round", "scheme", "scheme_version", "score", "tier", "designated", "coverage"), rows.getFirst());
		var expected = new WeightedByHand(samples()).results();
		var exported = rows.subList(1, rows.size()).stream().collect(Collectors.toMap(List::getFirst, Function.identity()));
		assertEquals(expected.keySet(), exported.keySet());
		expected.forEach((client, by) -> {
			var row = exported.get(client);
			assertEquals(0, by.score().compareTo(new BigDecimal(row.get(4))), client + ": " + by + " " + row);
			assertEquals(by.tier(), row.get(5), client);
			assertEquals(0, by.coverage().compareTo(new BigDecimal(row.get(7))), client);
			assertEquals(List.of("2005", "distributor.weighted-four-tier", "1", "false"), List.of(row.get(1), row.get(2), row.get(3), row.get(6)));
		});
		assertTrue(expected.values().stream().map(WeightedByHand.Expected::tier).distinct().count() >= 3, "the sample covers several tiers");
	}

	@Test
	void valueRankCutsAt12And25And36And49() throws Exception {
		var answer = json(keqing("--json", "--db", db(), "evaluate", "--scheme", "distributor.value-rank", "--round", "rank", "--as-of", "2005-05-31").well().out());
		assertEquals("2004-06-01", answer.get("from").asText(), "one year up to the cut-off date");
		assertEquals("review", answer.get("state").asText());
		var counts = new TreeMap<String, Integer>();
		answer.get("tiers").forEach(t -> counts.put(t.get("tier").asText(), t.get("count").asInt()));
		assertEquals("{important=12, main=25, ordinary=36, small=49}", counts.toString());
		assertEquals(0, answer.get("notAssessed").asInt());
	}

	@Test
	void aConfirmedRoundIsRefusedTheSecondTime() {
		var again = keqing("--db", db(), "evaluate", "--scheme", "distributor.weighted-four-tier", "--round", "2005", "--as-of", "2005-05-31", "--confirm");
		assertEquals(1, again.code());
		assertEquals("", again.out());
		assertEquals(1, again.err().lines().count());
	}

	@Test
	void importingAgainChangesNothing() throws Exception {
		var before = export("trades");
		var again = json(keqing("--json", "--db", db(), "import", "all", samples().resolve("classicmodels"), "--profile", "classicmodels").well().out());
		again.forEach(kind -> assertEquals(0, kind.get("inserted").asInt() + kind.get("updated").asInt(), kind.toString()));
		assertEquals(before, export("trades"));
	}

	@Test
	void explainGivesEveryCriterion() throws Exception {
		var text = keqing("--db", db(), "explain", "--client", "141").well();
		assertTrue(text.out().contains("Loyalty"), text.out());
		var answer = json(keqing("--db", db(), "--json", "explain", "--client", "141", "--round", "2005").well().out());
		assertEquals(7, answer.get("criteria").size());
		var points = new BigDecimal("0");
		for (var line : answer.get("criteria"))
			points = points.add(new BigDecimal(line.get("points").asText()));
		assertTrue(points.subtract(new BigDecimal(answer.get("score").asText())).abs().compareTo(new BigDecimal("0.000000001")) < 0);
	}

	@Test
	void explainNamesTextsAndClassesOfAMatrix() throws Exception {
		keqing("--db", db(), "evaluate", "--scheme", "test.markets", "--round", "markets", "--from", "2003-01-01", "--as-of", "2005-05-31").well();
		// 25 orders of 773,624.18 from Spain; a client with a single order
		assertEquals(List.of("773,624.18, Abroad", "Market: Spain → Abroad"), keqing("--db", db(), "explain", "--client", "141", "--round", "markets").well().lines().subList(0, 2));
		var answer = json(keqing("--db", db(), "--json", "explain", "--client", "141", "--round", "markets").well().out());
		var market = answer.get("criteria").get(0);
		assertEquals("market Spain abroad", market.get("criterion").asText() + ' ' + market.get("text").asText() + ' ' + market.get("band").asText());
		assertTrue(market.get("points").isNull());
		assertTrue(answer.get("override").isNull());
		assertEquals("first", answer.get("standing").get("reason").asText());
		var decided = json(keqing("--db", db(), "--json", "explain", "--client", "415", "--round", "markets").well().out());
		assertEquals("first-order new", decided.get("override").asText() + ' ' + decided.get("tier").asText());
		assertEquals("abroad-usual", decided.get("otherwise").asText());
	}

	@Test
	void anUnknownClientOrRoundOrSchemeFailsInOneLine() {
		for (var line : List.of(List.of("explain", "--client", "nobody"), List.of("explain", "--client", "141", "--round", "none"),
				List.of("evaluate", "--scheme", "none", "--round", "x", "--as-of", "2005-05-31"),
				List.of("export", "evaluations", "--round", "none", "--out", folder.resolve("x.csv").toString()))) {
			var args = new ArrayList<Object>(List.of("--db", db()));
			args.addAll(line);
			var done = keqing(args.toArray());
			assertEquals(1, done.code(), line.toString());
			assertEquals("", done.out());
			assertEquals(1, done.err().lines().count(), done.err());
			assertTrue(done.err().startsWith("keqing: "), done.err());
		}
		assertFalse(Files.exists(folder.resolve("x.csv")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "import", "import clients", "import stones a.csv", "import all a.csv", "evaluate --scheme x", "explain", "report",
			"report run tier-list", "report run tier-list --out x --format gif", "export clients", "export stones --out x", "export clients --out x --round r",
			"import clients a.csv --rejects r.csv", "evaluate --scheme x --round r --as-of 31.5.2005", "evaluate --scheme x --round r --as-of 2005-05-31 --from 2006-01-01",
			"--unknown check" })
	void wrongUsageIsTwoAndOneLine(String line) {
		var done = keqing((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
		assertEquals(2, done.code(), done.err());
		assertEquals(1, done.err().lines().count(), done.err());
		assertEquals("", done.out());
	}

	@Test
	void aDayThatDoesNotExistIsNamed() {
		var done = keqing("evaluate", "--scheme", "x", "--round", "r", "--as-of", "2005-02-30");
		assertEquals(2, done.code());
		assertTrue(done.err().contains("\"2005-02-30\" is no date"), done.err());
	}

	@Test
	void badRowsAreNamedLineByLineAndForMachines() throws Exception {
		var file = Files.writeString(folder.resolve("bad.csv"), "client,date,amount\n103,2005-01-01,x\nnobody,2005-01-01,1\n");
		var done = keqing("--db", db(), "import", "trades", file);
		assertEquals(1, done.code());
		assertEquals(List.of("bad.csv:2: amount \"x\": not a number as 1234.56 (a point for decimals, nothing between thousands)",
				"bad.csv:3: client \"nobody\": there is no client with code nobody", "keqing: Nothing was imported: 2 problem(s) in 2 row(s)"),
				done.err().lines().toList());
		var answer = json(keqing("--db", db(), "--json", "import", "trades", file).out());
		assertEquals(2, answer.get("problemCount").asInt());
		assertEquals("amount", answer.get("problems").get(0).get("column").asText());
		assertEquals(3, answer.get("problems").get(1).get("line").asInt());
	}

	@Test
	void badRowsCanBeSkippedInAnotherDatabase() throws Exception {
		var other = folder.resolve("other");
		var file = Files.writeString(folder.resolve("mixed.csv"), "code,name,colour\nC1,One,red\nC2,,blue\n");
		var done = keqing("--db", other, "import", "clients", file, "--skip-bad", "--rejects", folder.resolve("rejects.csv"));
		assertEquals(0, done.code());
		assertEquals(List.of("mixed.csv: column \"colour\": unknown column, not imported", "mixed.csv:3: name \"\": a new client needs a name"),
				done.err().lines().toList());
		assertTrue(done.out().contains("1 new") && done.out().contains("1 rejected"), done.out());
		assertTrue(Files.readString(folder.resolve("rejects.csv")).startsWith("code,name,colour,reason\nC2,,blue,"));
	}

	@Test
	void backupAndRestoreGiveTheSameDatabase() throws Exception {
		var backup = folder.resolve("backup.zip");
		var copy = folder.resolve("copy");
		keqing("--db", db(), "backup", backup).well();
		keqing("--db", copy, "restore", backup).well();
		for (var kind : List.of("clients", "trades", "dues", "grades", "evaluations", "history")) {
			export(kind);
			keqing("--db", copy, "export", kind, "--out", folder.resolve("restored.csv")).well();
			assertEquals(-1, Files.mismatch(folder.resolve(kind + ".csv"), folder.resolve("restored.csv")), kind);
		}
		assertEquals(1, keqing("--db", copy, "restore", backup).code(), "a database with data is not written over");
	}

	@Test
	void checkFindsNoDamage() throws Exception {
		var done = keqing("--db", db(), "check");
		assertEquals(0, done.code(), done.err());
		assertTrue(json(keqing("--db", db(), "--json", "check").out()).get("ok").asBoolean());
	}

	@Test
	void schemesForPeopleAndMachines() throws Exception {
		var answer = json(keqing("schemes", "--json").well().out());
		var weighted = answer.get(1);
		assertEquals("distributor.weighted-four-tier", weighted.get("id").asText());
		assertEquals(1, weighted.get("version").asInt());
		var weight = 0;
		for (var criterion : weighted.get("criteria"))
			weight += criterion.get("weight").asInt();
		assertEquals(100, weight);
		assertEquals(80, weighted.get("tiers").get(0).get("lower").asInt());
		var markets = answer.get(2);
		assertEquals("MatrixScheme", markets.get("kind").asText());
		assertEquals("choice", markets.get("inputs").get(0).get("type").asText());
		assertEquals("amount / orders", markets.get("inputs").get(3).get("formula").asText());
		assertEquals("orders == 1", markets.get("overrides").get(0).get("when").asText());
		assertEquals(2, markets.get("stability").get("rounds").asInt());
		var market = markets.get("dimensions").get(0);
		assertEquals("market texts home Canada", String.join(" ", market.get("id").asText(), market.get("by").asText(), market.get("classes").get(0).get("id").asText(),
				market.get("classes").get(0).get("values").get(1).asText()));
		assertEquals(50000, markets.get("dimensions").get(1).get("classes").get(0).get("lower").asInt());
		assertTrue(keqing("schemes").well().out().contains("important  ≥ 80"));
		assertTrue(keqing("schemes").well().out().contains("market  Market: Home, Abroad"));
	}

	@Test
	void reportsAreListedAndRun() {
		assertTrue(keqing("report", "list").well().out().contains("tier-list"));
		var out = folder.resolve("list.xlsx");
		assertEquals(List.of(out.toString()),
				keqing("--db", db(), "report", "run", "tier-list", "--out", out, "--param", "round=2005", "--param", "lang=zh_CN").well().lines());
		var request = printer.requests().getLast();
		assertEquals(Format.XLSX, request.format(), "by the name of the file");
		assertEquals("2005", request.params().get("round"));
		assertEquals("zh_CN", request.params().get("lang"));
		var broken = keqing("--db", db(), "report", "run", "tier-list", "--out", out, "--param", "broken=1", "--format", "pdf");
		assertEquals("1|keqing: broken in two lines\n", broken.code() + "|" + broken.err());
	}

	@Test
	void aReadingCommandMakesNoDatabase() {
		var none = folder.resolve("none");
		assertEquals(1, keqing("--db", none, "explain", "--client", "1").code());
		assertEquals(1, keqing("--db", none, "check").code());
		assertFalse(Files.exists(none));
	}

	@Test
	void theDemoDoesTheWholeWay() throws Exception {
		var demo = folder.resolve("demo");
		for (var run = 0; run < 2; run++) {
			var answer = json(keqing("demo", "--json", "--db", demo.resolve("db"), "--samples", samples(), "--out", demo).well().out());
			assertEquals(122, answer.get("clients").asInt());
			assertEquals("confirmed", answer.get("state").asText());
			assertEquals(3, answer.get("files").size());
		}
	}

	@Test
	void helpIsThereInBothLanguages() {
		assertTrue(keqing("--help").well().out().contains("Exit code"));
		assertTrue(keqing("import", "--help").well().out().contains("--skip-bad"));
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		try {
			assertTrue(keqing("evaluate", "--help").well().out().contains("截止日期"));
		} finally {
			Locale.setDefault(Locale.ENGLISH);
		}
		assertEquals(Locale.SIMPLIFIED_CHINESE, CommandRunner.language("check", "--lang", "zh_CN"));
		assertEquals(Locale.SIMPLIFIED_CHINESE, CommandRunner.language("check", "--lang", "zh"));
		assertEquals(Locale.SIMPLIFIED_CHINESE, CommandRunner.language("check", "--lang=zh-SG"));
		assertEquals(Locale.TRADITIONAL_CHINESE, CommandRunner.language("check", "--lang=zh_TW"));
		assertEquals(Locale.ENGLISH, CommandRunner.language("check", "--lang=en"));
	}
}
