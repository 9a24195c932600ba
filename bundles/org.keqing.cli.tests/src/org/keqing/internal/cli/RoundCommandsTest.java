package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.testsupport.CommandProbe.Done;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What follows a round, on a company of ten clients: in 2024 K01 bought for 1000, K02 for 900, … K10 for 100. In 2025 K01 bought for 50, K09 nothing, K10 for 2000, the
 * others as before; K11 came that year and bought nothing. By value rank, 10 % important, 20 % main, 30 % ordinary, the rest small:
 * <ul>
 * <li>2024, ten clients, cuts at 1, 3, 6: K01 | K02 K03 | K04 K05 K06 | K07 K08 K09 K10
 * <li>2025, eleven clients, cuts at 1.1, 3.3, 6.6, rounded 1, 3, 7: K10 | K02 K03 | K04 K05 K06 K07 | K08 K01 K09 K11
 * </ul>
 */
class RoundCommandsTest extends CliFixture {

	private static final String RANK = "distributor.value-rank";

	@TempDir
	static Path folder;

	@BeforeAll
	void company() throws Exception {
		var clients = new StringBuilder("code,name\n");
		var trades = new StringBuilder("ref,client,date,amount\n");
		for (var i = 1; i <= 10; i++) {
			var code = "K%02d".formatted(i);
			clients.append("%s,Client %d\n".formatted(code, i));
			trades.append("A%d,%s,2024-06-30,%d\n".formatted(i, code, 1100 - 100 * i));
			if (i != 9)
				trades.append("B%d,%s,2025-06-30,%d\n".formatted(i, code, i == 1 ? 50 : i == 10 ? 2000 : 1100 - 100 * i));
		}
		take("clients", clients.toString());
		take("trades", trades.toString());
		take("grades", """
				client,evaluator,criterion,grade
				K01,Li Na,loyalty,10
				K01,Wang,loyalty,8
				K02,Li Na,loyalty,10
				K02,Wang,loyalty,6
				K03,Li Na,loyalty,8
				K03,Wang,loyalty,8
				""");
		done("evaluate", "--scheme", RANK, "--round", "2024", "--as-of", "2024-12-31", "--confirm").well();
		done("evaluate", "--scheme", "distributor.weighted-four-tier", "--round", "sheets", "--as-of", "2024-12-31").well();
		done("evaluate", "--scheme", "test.markets", "--round", "markets", "--as-of", "2024-12-31").well();
		take("clients", "code,name\nK11,Client 11\n");
		done("evaluate", "--scheme", RANK, "--round", "2025", "--as-of", "2025-12-31", "--confirm").well();
		var file = folder.resolve("wider.tiering");
		done("schemes", "export", RANK, "--out", file).well();
		Files.writeString(file, Files.readString(file).replace("share=\"10\"", "share=\"X\"").replace("share=\"20\"", "share=\"10\"").replace("share=\"X\"", "share=\"20\"")
				.replaceAll("(?s)<test .*</test>", ""));
		done("schemes", "import", file).well();
	}

	private void take(String kind, String text) throws Exception {
		done("import", kind, Files.writeString(folder.resolve(kind + ".csv"), text)).well();
	}

	private Done done(Object... args) {
		var line = new ArrayList<Object>(List.of("--db", folder.resolve("db")));
		line.addAll(List.of(args));
		return keqing(line.toArray());
	}

	private JsonNode json(Object... args) throws Exception {
		var line = new ArrayList<Object>(List.of("--json"));
		line.addAll(List.of(args));
		return new ObjectMapper().readTree(done(line.toArray()).well().out());
	}

	private void fails(String message, Object... args) {
		assertEquals("1||keqing: " + message + "\n", done(args).text());
	}

	@Test
	void migrationBetweenTwoRounds() throws Exception {
		assertEquals("""
				from \\ to         Important client  Main client  Ordinary client  Small client
				Important client                 0            0                0             1
				Main client                      0            2                0             0
				Ordinary client                  0            0                3             0
				Small client                     1            0                1             2
				7 stayed, 2 rose, 1 fell
				1 new in the second round, 0 gone
				""", done("migration", "--from", "2024", "--to", "2025").well().out());
		var answer = json("migration", "--from", "2024", "--to", "2025");
		assertEquals("7 2 1 1 0", String.join(" ", answer.get("stayed").asText(), answer.get("rose").asText(), answer.get("fell").asText(), answer.get("entered").asText(),
				answer.get("left").asText()));
		var cells = new TreeMap<String, String>();
		answer.get("cells").forEach(cell -> cells.put(cell.get("presence").asText() + ' ' + cell.get("from").asText() + ' ' + cell.get("to").asText(),
				cell.get("count").asText() + ' ' + cell.get("amount").asText()));
		// amounts of 2025: K02 900 + K03 800; K04 700 + K05 600 + K06 500; K08 300 + K09 0
		assertEquals("{both important small=1 50, both main main=2 1700, both ordinary ordinary=3 1800, both small important=1 2000, both small ordinary=1 400, "
				+ "both small small=2 300, entered null small=1 0}", cells.toString());
	}

	@Test
	void whoMovedAsAFile() throws Exception {
		var out = folder.resolve("movers.csv");
		assertEquals("11 rows written to " + out + "\n", done("migration", "--from", "2024", "--to", "2025", "--out", out).well().out());
		var lines = Files.readAllLines(out);
		assertEquals("client,name,presence,from_tier,to_tier,from_score,to_score,reason", lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("K01,Client 1,both,important,small,1000,50,")), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("K11,Client 11,entered,,small,,0,")), lines.toString());
	}

	@Test
	void calibrationOfTwoEvaluators() throws Exception {
		// own less other: +2 +4 0 and -2 -4 0; one pair of three is equal; (10, 10, 8) and (8, 6, 8) have a variance of 8/9, all six one of 17/9
		var answer = json("calibration", "--round", "sheets");
		assertEquals("1.374", answer.get("spread").asText());
		var rows = new ArrayList<String>();
		answer.get("evaluators").forEach(each -> rows.add(String.join(" ", each.get("evaluator").asText(), each.get("role").asText(), each.get("clients").asText(),
				each.get("grades").asText(), each.get("compared").asText(), each.get("leniency").decimalValue().toPlainString(), each.get("spread").asText(),
				each.get("agreement").asText(), each.get("distance").asText(), each.get("note").asText(), each.get("byCriterion").get("loyalty").asText())));
		assertEquals(List.of("Li Na member 3 3 3 2 0.943 0.333 2 lenient 2.0", "Wang member 3 3 3 -2 0.943 0.333 2 strict -2.0"), rows);
		assertEquals("K02 loyalty 4.0", answer.get("disputes").get(0).get("client").asText() + ' ' + answer.get("disputes").get(0).get("criterion").asText() + ' '
				+ answer.get("disputes").get(0).get("range").asText());
		assertTrue(done("calibration", "--round", "sheets").well().out().contains("Spread of the whole committee: 1.374."));
		var out = folder.resolve("evaluators.csv");
		done("calibration", "--round", "sheets", "--out", out).well();
		assertEquals("Wang,member,3,3,3,-2,0.943,0.333,2,,strict", Files.readAllLines(out).getLast());
	}

	@Test
	void twoVersionsOnTheSameClients() throws Exception {
		// version 2 cuts at 2.2, rounded 2, and 3: K02 is important; 41 of 42 pairs that one version tells apart are told apart by both
		var answer = json("compare", "--scheme", RANK + "@1", "--scheme", RANK, "--as-of", "2025-12-31");
		assertEquals("1 2 11 11 10 0.909 1 0 0.976", String.join(" ", answer.get("first").get("version").asText(), answer.get("second").get("version").asText(),
				answer.get("clients").asText(), answer.get("both").asText(), answer.get("same").asText(), answer.get("agreement").asText(), answer.get("higher").asText(),
				answer.get("lower").asText(), answer.get("rankCorrelation").asText()));
		assertTrue(done("compare", "--scheme", RANK + "@1", "--scheme", RANK + "@2", "--round", "2025").well().out()
				.contains("11 clients, 11 assessed by both, 10 in the same place: agreement 0.909"));
		var out = folder.resolve("others.csv");
		done("compare", "--scheme", RANK + "@1", "--scheme", RANK, "--as-of", "2025-12-31", "--out", out).well();
		assertEquals(List.of("client,name,first_tier,second_tier,first_score,second_score", "K02,Client 2,main,important,900,900"), Files.readAllLines(out));
	}

	@Test
	void whatAWiderTierWouldChange() throws Exception {
		// with 20 and 10 % cuts at 2.2 and 3.3, rounded 2 and 3: K02 is important. Of 6250 in 2025 K10 has 2000, K02 900, K03 800
		var file = Files.writeString(folder.resolve("wider.csv"), "change,id,value\nshare,important,20\n");
		assertEquals("""
				Tier              Before  After  Value before  Value after
				Important client       1      2        32.0 %       46.4 %
				Main client            2      1        27.2 %       12.8 %
				Ordinary client        4      4        35.2 %       35.2 %
				Small client           4      4         5.6 %        5.6 %
				from \\ to         Important client  Main client  Ordinary client  Small client
				Important client                 1            0                0             0
				Main client                      1            1                0             0
				Ordinary client                  0            0                4             0
				Small client                     0            0                0             4
				1 of 11 clients moves: 1 up, 0 down
				""", done("what-if", "--scheme", RANK + "@1", "--changes", file, "--as-of", "2025-12-31").well().out());
		var answer = json("what-if", "--scheme", RANK + "@1", "--changes", file, "--round", "2025");
		assertEquals("11 1 1 0 null", String.join(" ", answer.get("clients").asText(), answer.get("moved").asText(), answer.get("up").asText(), answer.get("down").asText(),
				answer.get("afterRules").asText()));
		assertEquals("{\"tier\":\"important\",\"before\":1,\"after\":2,\"valueShareBefore\":0.32,\"valueShareAfter\":0.464}", answer.get("tiers").get(0).toString());
		var out = folder.resolve("moving.csv");
		assertEquals("1 row written to " + out + "\n", done("what-if", "--scheme", RANK + "@1", "--changes", file, "--round", "2025", "--out", out).well().out());
		assertEquals(List.of("client,name,from_tier,to_tier,from_score,to_score,amount", "K02,Client 2,main,important,900,900,900"), Files.readAllLines(out));
	}

	@Test
	void whatTheStabilityRulesLeave() throws Exception {
		// two rounds must ask for a change: K10, K01 and K07, which changed between 2024 and 2025, and K02, which would, are held; K11 is new
		var file = folder.resolve("stable.tiering");
		done("schemes", "export", RANK, "--scheme-version", "2", "--out", file).well();
		Files.writeString(file, Files.readString(file).replaceFirst("(?=<tier )", "<stability rounds=\"2\"/>"));
		var answer = json("what-if", "--scheme", RANK + "@1", "--changes", file, "--round", "2025");
		assertEquals("{\"moved\":3,\"up\":1,\"down\":2,\"held\":4}", answer.get("afterRules").toString());
		var tiers = new ArrayList<String>();
		answer.get("tiers").forEach(tier -> tiers.add(tier.get("tier").asText() + ' ' + tier.get("before") + ' ' + tier.get("after") + ' ' + tier.get("afterRules")));
		assertEquals(List.of("important 1 2 1", "main 2 1 2", "ordinary 4 4 3", "small 4 4 5"), tiers);
		assertTrue(done("what-if", "--scheme", RANK + "@1", "--changes", file, "--round", "2025").well().out().endsWith("After the stability rules: 3 move, 1 up and 2 down; held back: 4\n"));
		var out = folder.resolve("stable.csv");
		done("what-if", "--scheme", RANK + "@1", "--changes", file, "--round", "2025", "--out", out).well();
		assertEquals(List.of("client,name,from_tier,to_tier,tier_after_rules,from_score,to_score,amount", "K02,Client 2,main,important,main,900,900,900"), Files.readAllLines(out));
	}

	@Test
	void whatIfWithOtherWeightsAndLimits() throws Exception {
		// loyalty alone is graded: K01 9, K02 8, K03 8 of 10; the facts of 2024 grade the rest. With loyalty worth more and the limit of main at 50 somebody rises and nobody falls
		var file = Files.writeString(folder.resolve("limits.csv"), "change,id,value\nweight,loyalty,40\nlimit,main,50\n");
		var answer = json("what-if", "--scheme", "distributor.weighted-four-tier", "--changes", file, "--round", "sheets");
		assertEquals(0, answer.get("down").asInt(), answer.toString());
		assertTrue(answer.get("up").asInt() > 0, answer.toString());
		changes("change,id,value\nweight,none,40\n", "limits.csv:2: id \"none\": scheme distributor.weighted-four-tier has nothing of this id with a weight");
		changes("change,id,value\nshare,main,40\n", "scheme distributor.weighted-four-tier has nothing of this id with a share");
		changes("change,id,value\nlimit,small,40\n", "scheme distributor.weighted-four-tier has nothing of this id with a limit");
		changes("change,id,value\ncolour,main,40\n", "not a change; weight, limit or share");
		changes("change,id,value\nlimit,main,x\n", "not a number");
		changes("id,value\nmain,40\n", "a file of changes needs this column; the header is change,id,value");
		changes("change,id,value\nweight,loyalty,120\n", "weight");
		var other = folder.resolve("other.tiering");
		done("schemes", "export", RANK, "--out", other).well();
		fails(other + " holds scheme " + RANK + ", not distributor.weighted-four-tier", "what-if", "--scheme", "distributor.weighted-four-tier", "--changes", other, "--round", "sheets");
	}

	private void changes(String text, String problem) throws Exception {
		var file = Files.writeString(folder.resolve("limits.csv"), text);
		var refused = done("what-if", "--scheme", "distributor.weighted-four-tier", "--changes", file, "--round", "sheets");
		assertEquals(1, refused.code(), refused.text());
		assertTrue(refused.err().contains(problem), refused.err());
	}

	@Test
	void blindScoringFromItsArrangementToTheReveal() throws Exception {
		assertTrue(done("evaluate", "--scheme", "distributor.weighted-four-tier", "--round", "blind", "--as-of", "2024-12-31", "--prepare").well().out()
				.endsWith("clients: prepared for scoring\n"));
		assertEquals("Round blind: scored openly, everybody sees every sheet\n", done("scoring", "arrange", "--round", "blind", "--open").well().out());
		assertEquals("Round blind: scored blind, until the reveal everybody sees the own sheet only\n", done("scoring", "arrange", "--round", "blind", "--blind").well().out());
		assertEquals("Round blind: scored blind, until the reveal everybody sees the own sheet only\n2 anchor clients\n",
				done("scoring", "anchors", "--round", "blind", "--client", "K01,K03").well().out());
		fails("round blind has no client X", "scoring", "anchors", "--round", "blind", "--client", "X");
		fails("Round blind is prepared: there are no hidden sheets to reveal", "scoring", "reveal", "--round", "blind");
		done("scoring", "start", "--round", "blind").well();
		fails("The sheets of round blind are scored blind and not revealed yet", "calibration", "--round", "blind");

		var answer = json("scoring", "progress", "--round", "blind");
		assertEquals("scoring true true [\"K01\",\"K03\"] 6", String.join(" ", answer.get("state").asText(), answer.get("blind").asText(), answer.get("hidden").asText(),
				answer.get("anchors").toString(), answer.get("given").asText()));
		// four criteria that no fact grades, as many sheets as clients; each graded loyalty of three
		var clients = answer.get("evaluators").get(0).get("clients").asInt();
		assertEquals(2 * 4 * clients, answer.get("needed").asInt());
		var out = folder.resolve("progress.csv");
		done("scoring", "progress", "--round", "blind", "--out", out).well();
		assertEquals(List.of("evaluator,role,complete,clients,given,needed", "Li Na,member,0," + clients + ",3," + 4 * clients, "Wang,member,0," + clients + ",3," + 4 * clients),
				Files.readAllLines(out));

		assertTrue(done("scoring", "reveal", "--round", "blind", "--user", "chief").well().out().matches("(?s)Round blind: scored blind, revealed on \\S+ by chief\n2 anchor clients\n"));
		fails("Round blind is scoring: there are no hidden sheets to reveal", "scoring", "reveal", "--round", "blind");
		assertEquals("-2 -1", onAnchorsOfTheStricter("blind"));
	}

	/** How strict Wang is on all and on the anchors: 2 and 0 below on K01 and K03, of which the mean is 1, and 4 below on K02. */
	private String onAnchorsOfTheStricter(String round) throws Exception {
		var figures = json("calibration", "--round", round, "--first").get("evaluators").get(1);
		return figures.get("leniency").asText() + ' ' + figures.get("onAnchors").asText();
	}

	@Test
	void backTestAgainstWhatTheClientsThenDid() throws Exception {
		var out = folder.resolve("back.csv");
		done("back-test", "--scheme", RANK + "@1", "--as-of", "2024-12-31", "--out", out).well();
		// eleven clients, cuts at 1, 3, 7: K01 | K02 K03 | K04 … K07 | K08 K09 K10 K11; K09 left
		assertEquals(List.of("cut_off,tier,clients,amount_before,amount_after,growth,days_late,active,left,left_share", "2024-12-31,important,1,1000,50,-0.95,,1,0,0",
				"2024-12-31,main,2,1700,1700,0,,2,0,0", "2024-12-31,ordinary,4,2200,2200,0,,4,0,0", "2024-12-31,small,4,600,2300,2.8333,,3,1,0.3333"),
				Files.readAllLines(out));
		var two = json("back-test", "--scheme", RANK + "@1", "--as-of", "2024-12-31", "--months", "6", "--periods", "2");
		assertEquals("2024-06-30", two.get(0).get("cutOff").asText());
		assertEquals("2024-12-31", two.get(two.size() - 1).get("cutOff").asText());
	}

	@Test
	void fromTheAnnouncedListToTheFinalOne() throws Exception {
		fails("no list of round 2024 is announced yet", "publication", "list", "--round", "2024");
		assertTrue(done("publication", "announce", "--round", "2024", "--from", "2025-01-10", "--to", "2025-01-20", "--user", "chief").well().out()
				.endsWith(" by chief; clients may object from 2025-01-10 to 2025-01-20\n"));
		fails("client K11 is not on the list of round 2024", "publication", "dissent", "--round", "2024", "--client", "K11", "--by", "Mr. X", "--reason", "more", "--on", "2025-01-12");
		fails("scheme " + RANK + " has no tier gold", "publication", "dissent", "--round", "2024", "--client", "K02", "--by", "Ms. Y", "--reason", "more", "--wanted", "gold");
		fails("2025-01-21 is outside the window for objections, 2025-01-10 to 2025-01-20", "publication", "dissent", "--round", "2024", "--client", "K02", "--by", "Ms. Y", "--reason",
				"more", "--on", "2025-01-21");
		assertEquals("The case of client K02, raised by Ms. Y, is taken up\n", done("publication", "dissent", "--round", "2024", "--client", "K02", "--by", "Ms. Y", "--reason",
				"we pay early", "--wanted", "important", "--on", "2025-01-12").well().out());
		var open = json("publication", "dissents", "--round", "2024");
		assertEquals("K02 2025-01-12 important null", open.get(0).get("client").asText() + ' ' + open.get(0).get("raisedOn").asText() + ' ' + open.get(0).get("wanted").asText()
				+ ' ' + open.get(0).get("outcome").asText());
		fails("1 case of round 2024 is open: the final list comes when it is closed", "publication", "final", "--round", "2024");
		fails("client K03 has no open case in round 2024", "publication", "decide", "--round", "2024", "--client", "K03", "--outcome", "rejected", "--answer", "no");
		assertEquals("The case of client K02 is closed: rejected\n", done("publication", "decide", "--round", "2024", "--client", "K02", "--outcome", "rejected", "--answer",
				"the rank counts", "--on", "2025-01-15").well().out());
		assertTrue(done("publication", "final", "--round", "2024", "--user", "chief").well().out().endsWith(" by chief\n"));
		fails("The final list of round 2024 is published already", "publication", "final", "--round", "2024");

		var answer = json("publication", "list", "--round", "2024");
		assertTrue(answer.get("final").asBoolean());
		assertEquals(10, answer.get("clients").size());
		var second = answer.get("clients").get(1);
		assertEquals("K02 main main 900 1 0", String.join(" ", second.get("client").asText(), second.get("announcedTier").asText(), second.get("tier").asText(),
				second.get("score").asText(), second.get("dissents").asText(), second.get("open").asText()));
		var out = folder.resolve("final.csv");
		done("publication", "list", "--round", "2024", "--out", out).well();
		assertEquals(11, Files.readAllLines(out).size());
	}

	@Test
	void theFinalListOfARoundInReviewIsRefused() throws Exception {
		done("publication", "announce", "--round", "sheets", "--from", "2025-01-10", "--to", "2025-01-20").well();
		fails("Round sheets is in review: only a confirmed round has a final list", "publication", "final", "--round", "sheets");
		fails("The window for objections begins on 2025-01-20, after its last day 2025-01-10", "publication", "announce", "--round", "sheets", "--from", "2025-01-20", "--to",
				"2025-01-10");
	}

	@Test
	void whatIsNotThereIsNamed() {
		fails("there is no round none", "publication", "list", "--round", "none");
		fails("there is no round none", "calibration", "--round", "none");
		fails("there is no round none", "migration", "--from", "2024", "--to", "none");
		fails("there is no round none", "compare", "--scheme", RANK, "--scheme", RANK, "--round", "none");
		fails("there is no scheme none", "compare", "--scheme", RANK, "--scheme", "none", "--round", "2024");
		fails("there is no scheme " + RANK + " 7", "back-test", "--scheme", RANK + "@7", "--as-of", "2024-12-31");
		fails("there is no scheme " + RANK + "@x", "back-test", "--scheme", RANK + "@x", "--as-of", "2024-12-31");
		fails("Round 2024 (" + RANK + ") and round markets (test.markets) have other tiers: they cannot be compared.", "migration", "--from", "2024", "--to", "markets");
	}

	@ParameterizedTest
	@ValueSource(strings = { "publication", "publication list", "publication announce --round r --from 2025-01-01", "publication decide --round r --client c --outcome maybe --answer a",
			"calibration", "migration --from a", "compare --scheme a --round r", "compare --scheme a --scheme b", "compare --scheme a --scheme b --scheme c --round r",
			"compare --scheme a --scheme b --round r --as-of 2025-12-31", "compare --scheme a --scheme b --as-of 2025-12-31 --from 2026-01-01", "back-test --scheme a",
			"what-if --scheme a --round r", "what-if --scheme a --changes f",
			"what-if --scheme a --changes f --round r --as-of 2025-12-31", "scoring", "scoring arrange --round r", "scoring arrange --round r --blind --open", "scoring progress",
			"back-test --scheme a --as-of 2024-12-31 --months 0", "back-test --scheme a --as-of 2024-12-31 --periods 0" })
	void wrongUsageIsTwoAndOneLine(String line) {
		var done = done((Object[]) line.split(" "));
		assertEquals("2|1|", done.code() + "|" + done.err().lines().count() + "|" + done.out());
	}
}
