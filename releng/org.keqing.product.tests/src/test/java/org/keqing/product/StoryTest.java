package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One year of a company with the 122 clients of ClassicModels, in the delivered product: a contract for each of them through every step, dues and payments, two rounds, what the policies then
 * propose, a plan to its result, an incentive that is paid and one that is not, a month's supply, and contracts that come to their end.
 */
@DisplayName("A year with contracts and support plans")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryTest {

	private static final int CLIENTS = 122;
	private static final String PRODUCT = "S18_3232";
	private static final LocalDate START = LocalDate.now().withDayOfMonth(1);

	private Path folder;
	private Product product;

	@BeforeAll
	void importAndConfirmAFirstRound(@TempDir Path temporary) throws Exception {
		folder = temporary;
		product = Product.built(folder.resolve("home"));
		keqing("demo", "--samples", Product.SAMPLES.toString(), "--out", folder.resolve("demo").toString()).succeeded();
		// the agreement names who signs for the client, which the sample data does not
		keqing("export", "clients", "--out", folder.resolve("clients.csv").toString()).succeeded();
		var lines = new ArrayList<>(List.of("code,legal_representative"));
		codes().forEach(code -> lines.add(code + ",Owner of " + code));
		keqing("import", "clients", write("owners.csv", lines)).succeeded();
	}

	@Test
	@Order(1)
	void everyClientGetsAContractThroughEveryStep() throws Exception {
		var drafts = keqing("contracts", "new", "--template", "distributor.dealership", "--clients", String.join(",", codes()), "--from", START.toString(), "--to",
				START.plusYears(1).minusDays(1).toString(), "--subject", "Scale models", "--amount", "12000", "--rhythm", "monthly", "--deposit", "500", "--value", "territory=Home",
				"--value", "annual_target=100000", "--value", "credit_days=30", "--value", "rebate_rate=3", "--value", "warranty_months=12").succeeded();
		assertEquals(CLIENTS, drafts.out().lines().filter(line -> line.startsWith("HT-")).count(), drafts.out());
		assertEquals(1, keqing("contracts", "step", "approve", "--state", "draft").code(), "no step is left out");
		step("submit", "draft");
		step("pass-legal", "review");
		step("pass-finance", "review");
		step("approve", "review");
		step("sign", "approved");
		step("enter-force", "signed");
		var coverage = keqing("contracts", "coverage").succeeded().out();
		assertTrue(coverage.contains(CLIENTS + " with a contract in force"), coverage);
	}

	@Test
	@Order(2)
	void duesAreGeneratedAndPaymentsImported() throws Exception {
		var dues = folder.resolve("dues.csv");
		// twelve months and the deposit
		var generated = keqing("--json", "contracts", "generate", "--from", START.toString(), "--to", START.plusYears(1).toString()).succeeded().out();
		assertEquals(CLIENTS * 13, number(generated, "dues"), generated);
		keqing("contracts", "due", "--within", "400", "--out", dues.toString()).succeeded();
		var open = Files.readAllLines(dues);
		assertEquals(CLIENTS * 13, open.size() - 1);
		var header = List.of(open.getFirst().split(","));
		var payments = new ArrayList<>(List.of("contract,due_date,paid_date,amount,reference"));
		for (var line : open.subList(1, open.size())) {
			// some clients have a comma in their name, the third column
			var due = line.replaceFirst("\"[^\"]*\"", "name").split(",");
			if (due[header.indexOf("due_date")].equals(START.toString()) && due[header.indexOf("kind")].equals("period")) {
				payments.add(String.join(",", due[header.indexOf("contract")], START.toString(), START.toString(), "1000.00", "B" + payments.size()));
			}
		}
		assertEquals(CLIENTS, payments.size() - 1, "the first month of each");
		keqing("import", "payments", write("payments.csv", payments)).succeeded();
		keqing("contracts", "due", "--within", "400", "--out", dues.toString()).succeeded();
		assertEquals(CLIENTS * 12, Files.readAllLines(dues).size() - 1);
		payments.set(1, payments.get(1).replaceFirst("[^,]+", "HT-none"));
		var refused = keqing("import", "payments", write("wrong.csv", payments));
		assertEquals(1, refused.code());
		assertTrue(refused.err().contains("HT-none"), refused.err());
	}

	@Test
	@Order(3)
	void aConfirmedRoundProposesAndAPlanRunsToItsResult() throws Exception {
		keqing("evaluate", "--scheme", "distributor.value-rank", "--round", "2004", "--from", "2004-01-01", "--as-of", "2004-12-31", "--confirm").succeeded();
		keqing("evaluate", "--scheme", "distributor.value-rank", "--round", "2005", "--from", "2005-01-01", "--as-of", "2005-05-31", "--confirm").succeeded();
		// two decisions are filled in outside, for what went out; the rest is accepted at once
		keqing("export", "proposals", "--out", folder.resolve("proposals.csv").toString()).succeeded();
		var proposed = Files.readAllLines(folder.resolve("proposals.csv")).stream().map(line -> line.split(",")).filter(line -> line[0].equals("2005")).map(line -> line[3]).toList();
		var decided = write("decided.csv", List.of("round,client,decision,reason", "2005," + proposed.get(0) + ",accepted,", "2005," + proposed.get(1) + ",changed,Once only."));
		keqing("import", "proposals", decided).succeeded();
		assertTrue(keqing("--json", "import", "proposals", decided).succeeded().out().replaceAll("\\s", "").contains("\"unchanged\":2"), "a file is taken once");
		var accepted = keqing("policies", "propose", "--round", "2005", "--accept", "all").succeeded().out();
		assertTrue(accepted.contains(" 0 open"), accepted);
		var planned = keqing("--json", "plans", "list", "--state", "planned").succeeded().out();
		var plan = first(planned, "plan");
		assertEquals(1, keqing("plans", "step", plan, "finish", "--comment", "x").code(), "a plan that was not started cannot be finished");
		keqing("plans", "step", plan, "start").succeeded();
		keqing("plans", "step", plan, "finish", "--comment", "Visited as planned.").succeeded();
		keqing("plans", "result", plan).succeeded();
		// as the report offers it for choice
		Files.writeString(folder.resolve("plan.txt"), text(planned, "client") + ' ' + text(planned, "title") + ' ' + LocalDate.now());
		Files.writeString(folder.resolve("planned.txt"), text(planned, "name"));
	}

	@Test
	@Order(4)
	void oneIncentiveIsPaidAndOneRefused() throws Exception {
		var met = incentive("141", "100000=2%", "--cap", "3000");
		var missed = incentive("103", "90000000=2%");
		assertEquals(1, keqing("incentives", "claim", met).code(), "nothing was traded since the contracts are in force");
		// what is left out stands in the text of the contract: 3 per cent from 100,000
		var agreed = keqing("--json", "incentives", "define", "--client", "112", "--contract", contractOf("112")).succeeded().out();
		assertFalse(agreed.contains("The contract says"), agreed);
		assertTrue(keqing("incentives", "claim", first(agreed, "incentive")).err().contains("100000"), agreed);
		keqing("import", "trades", write("trades.csv", List.of("ref,client,date,product,quantity,amount,cost", "N-1,141," + START + ",Scale models,2000,180000.00,120000.00"))).succeeded();
		keqing("incentives", "accrue").succeeded();
		var refused = keqing("incentives", "claim", missed);
		assertEquals(1, refused.code());
		assertTrue(refused.err().contains("90000000"), refused.err());
		keqing("incentives", "claim", met).succeeded();
		var claim = first(keqing("--json", "incentives", "claims").succeeded().out(), "claim");
		assertEquals(1, keqing("incentives", "approve", claim).code(), "nobody approves his own");
		as("chen", "incentives", "approve", claim).succeeded();
		as("chen", "incentives", "pay", claim, "--reference", "B-1").succeeded();
		// 2 % of 180,000.00 would be 3,600.00: the cap holds
		assertTrue(keqing("--json", "incentives", "list").succeeded().out().contains("\"paid\" : 3000"), "paid up to the cap");
	}

	@Test
	@Order(5)
	void aMonthsSupplyIsShared() throws Exception {
		var shared = keqing("allocate", "--period", "2005-04", "--product", PRODUCT, "--supply", "500", "--ceiling", "important=20", "--ceiling", "main=5", "--ceiling", "ordinary=2", "--publish")
				.succeeded().out();
		assertTrue(shared.contains("500 of 500 units shared among " + CLIENTS + " clients, 0 left"), shared);
		assertTrue(shared.contains("Published"), shared);
	}

	/** Each with something that it says in any language and only when it has read what happened before. */
	@ParameterizedTest
	@Order(6)
	@CsvSource(delimiter = '|', textBlock = """
			contract-text contract=HT-NUMBER               | HT-NUMBER
			contract-register                              | 1,464,000.00
			contract-dues                                  | 122,000.00
			contract-expiry within=365                     | HT-NUMBER
			contract-coverage                              | 100.0 %
			support-plan plan=PLAN                         | Visited as planned.
			plan-results                                   | NAME
			tier-policies scheme=distributor.value-rank    | 42,000.00
			allocation-list product=PRODUCT                | Euro+ Shopping Channel
			incentive-statement client=141                 | 3,000.00
			client-dossier client=141                      | 180,000.00
			""")
	void everyReportIsPrinted(String report, String said) throws Exception {
		for (var language : List.of("zh_CN", "en")) {
			var words = report.split(" ", 2);
			var out = folder.resolve(words[0] + '-' + language + ".pdf");
			var line = new ArrayList<>(List.of("--lang", language, "report", "run", words[0], "--out", out.toString(), "--param", "lang=" + language));
			if (words.length > 1) {
				line.addAll(List.of("--param", words[1].replace("HT-NUMBER", contractOf("141")).replace("PRODUCT", PRODUCT).replace("PLAN", plan())));
			}
			keqing(line.toArray(String[]::new)).succeeded();
			try (var printed = Loader.loadPDF(out.toFile())) {
				var text = new PDFTextStripper().getText(printed);
				assertTrue(text.contains(said.replace("HT-NUMBER", contractOf("141")).replace("NAME", planned())), text);
			}
		}
	}

	/** One is given up, one renewed, one was taken over from paper and is over: all of them are put away at last. */
	@Test
	@Order(7)
	void contractsComeToTheirEnd() throws Exception {
		var renewed = contractOf("112");
		var left = contractOf("114");
		var year = START.plusYears(1);
		keqing("import", "contracts", write("next.csv", List.of("number,client,category,subject,state,signed_on,start_date,end_date,amount,currency,rhythm,renews",
				"R-1,112,dealership,Scale models,draft,," + year + ',' + year.plusYears(1).minusDays(1) + ",12500.00,CNY,monthly," + renewed,
				"E-1,119,dealership,Scale models,in_force," + START.minusYears(2) + ',' + START.minusYears(2) + ',' + START.minusDays(1) + ",900.00,CNY,monthly,"))).succeeded();
		assertEquals(1, keqing("contracts", "step", "renew", "--contracts", renewed).code(), "nothing that is signed renews it yet");
		for (var step : List.of("submit", "pass-legal", "pass-finance", "approve", "sign")) {
			keqing("contracts", "step", step, "--contracts", "R-1").succeeded();
		}
		keqing("contracts", "step", "renew", "--contracts", renewed).succeeded();
		assertEquals(1, keqing("contracts", "step", "terminate", "--contracts", left).code(), "nobody ends a contract early without saying why");
		keqing("contracts", "step", "terminate", "--contracts", left, "--comment", "The shop is closed.").succeeded();
		keqing("contracts", "step", "end", "--contracts", "E-1").succeeded();
		assertEquals(1, keqing("contracts", "step", "archive", "--contracts", "R-1").code(), "it is not over");
		keqing("contracts", "step", "archive", "--contracts", String.join(",", renewed, left, "E-1")).succeeded();
	}

	@Test
	@Order(8)
	void nothingIsDamagedAndABackupBringsAllBack() throws Exception {
		keqing("check").succeeded();
		var backup = folder.resolve("year.zip").toString();
		keqing("backup", backup).succeeded();
		var restored = folder.resolve("restored").toString();
		product.run("--db", restored, "restore", backup).succeeded();
		product.run("--db", restored, "check").succeeded();
		for (var list : List.of(List.of("--json", "contracts", "due", "--within", "400"), List.of("--json", "incentives", "list"), List.of("--json", "plans", "list"))) {
			var before = keqing(list.toArray(String[]::new)).succeeded().out();
			var line = Stream.concat(Stream.of("--db", restored, "--user", "wang"), list.stream()).toArray(String[]::new);
			assertEquals(before, product.run(line).succeeded().out(), list.toString());
		}
	}

	private void step(String step, String from) throws Exception {
		var done = keqing("contracts", "step", step, "--state", from).succeeded().out();
		assertTrue(done.contains(CLIENTS + " of " + CLIENTS), done);
	}

	private String incentive(String client, String step, String... more) throws Exception {
		var line = Stream.concat(Stream.of("--json", "incentives", "define", "--client", client, "--title", "Growth " + client, "--contract", contractOf(client), "--from", START.toString(), "--to",
				START.plusYears(1).minusDays(1).toString(), "--step", step), Stream.of(more));
		return first(keqing(line.toArray(String[]::new)).succeeded().out(), "incentive");
	}

	private String contractOf(String client) throws Exception {
		var file = folder.resolve("contracts.csv");
		if (!Files.exists(file)) {
			keqing("export", "contracts", "--out", file.toString()).succeeded();
		}
		return Files.readAllLines(file).stream().map(line -> line.split(",")).filter(row -> row[1].equals(client)).map(row -> row[0]).findFirst().orElseThrow();
	}

	private String plan() throws IOException {
		return Files.readString(folder.resolve("plan.txt"));
	}

	/** Name of the client with that plan. */
	private String planned() throws IOException {
		return Files.readString(folder.resolve("planned.txt"));
	}

	private List<String> codes() throws IOException {
		return Files.readAllLines(folder.resolve("clients.csv")).stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).filter(code -> code.matches("\\d+")).toList();
	}

	private String write(String name, List<String> lines) throws IOException {
		return Files.write(folder.resolve(name), lines).toString();
	}

	private static int number(String json, String key) {
		return Integer.parseInt(first(json, key));
	}

	private static String first(String json, String key) {
		var found = Pattern.compile('"' + key + "\" : \"?(\\d+)").matcher(json);
		assertTrue(found.find(), json);
		return found.group(1);
	}

	private static String text(String json, String key) {
		var found = Pattern.compile('"' + key + "\" : \"([^\"]*)\"").matcher(json);
		assertTrue(found.find(), json);
		return found.group(1);
	}

	private Product.Outcome keqing(String... arguments) throws Exception {
		return as("wang", arguments);
	}

	private Product.Outcome as(String user, String... arguments) throws Exception {
		return product.run(Stream.concat(Stream.of("--db", folder.resolve("db").toString(), "--user", user), Stream.of(arguments)).toArray(String[]::new));
	}
}
