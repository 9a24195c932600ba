package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
import org.junit.jupiter.params.provider.MethodSource;

/** One installation lives through what a team does with packs. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Packs come into a delivered product, work and go")
class PacksTest {

	private static final Path SAMPLES = Product.ROOT.resolve("releng/org.keqing.product.tests/src/test/resources/packs");
	private static final String SITE = Product.UPDATE_SITE.toString();

	private static final Pattern COUNT = Pattern.compile("\"count\" : (\\d+)");

	private Path folder;
	private Product product;

	@BeforeAll
	void install(@TempDir Path temporary) throws IOException {
		folder = temporary;
		product = Product.built(folder.resolve("home")).copyTo(folder.resolve("my installation"));
	}

	@Test
	@Order(1)
	void thePreinstalledPackGoes() throws Exception {
		assertTrue(keqing("schemes", "--json").succeeded().out().contains("\"distributor.weighted-four-tier\""));
		keqing("packs", "remove", "distributor").succeeded();
		assertEquals("[ ]", keqing("packs", "list", "--json").succeeded().out().strip());
	}

	/**
	 * What a pack brings.
	 *
	 * @param tiers    of the first scheme on the sample, worked out by hand or by plain SQL, in the order of the tiers
	 * @param commands that it brings; the first one is gone when the pack is
	 * @param reports  that it brings, each with its parameters
	 */
	private record Expected(String pack, List<String> schemes, List<Integer> tiers, List<String> commands, List<String> reports) {
		@Override
		public String toString() {
			return pack;
		}
	}

	static Stream<Expected> packs() {
		return Stream.of(new Expected("distributor", List.of("value-rank", "weighted-four-tier"), List.of(12, 25, 36, 49), List.of(), List.of()),
				new Expected("market", List.of("credit-sales", "sales-loyalty", "profit-reputation"), List.of(0, 1, 1, 0),
						List.of("screening campaigns", "screening begin --campaign autumn --round market.credit-sales --rate 50"),
						List.of("quadrant-map round=market.credit-sales", "market.screening-list campaign=autumn")),
				new Expected("tobacco", List.of("tranches", "categories", "ten-grades", "value-segments"), List.of(1, 1, 0, 0, 0, 0, 1, 1), List.of("ceilings"),
						List.of("retail-categories round=tobacco.categories", "supply-tranches names=true")),
				new Expected("keyaccount", List.of("pareto"), List.of(61, 23, 38), List.of(), List.of("pareto-curve round=keyaccount.pareto", "key-account-traits round=keyaccount.pareto")),
				new Expected("example", List.of("turnover"), List.of(30, 67, 25), List.of(), List.of()));
	}

	@ParameterizedTest
	@Order(2)
	@MethodSource("packs")
	void aPackComesRunsItsSchemesOnItsSamplePrintsAndGoes(Expected expected) throws Exception {
		var pack = expected.pack();
		keqing("packs", "install", pack, "--site", SITE).succeeded();
		var own = Files.isDirectory(SAMPLES.resolve(pack));
		var db = own ? imported(pack) : classicModels();
		for (var name : expected.schemes()) {
			var scheme = pack + '.' + name;
			var round = keqing("--db", db, "--json", "evaluate", "--scheme", scheme, "--round", scheme, "--from", own ? "2025-01-01" : "2003-01-01", "--as-of",
					own ? "2025-12-31" : "2005-12-31", "--confirm").succeeded().out();
			if (name.equals(expected.schemes().getFirst())) {
				assertEquals(expected.tiers(), COUNT.matcher(round).results().map(count -> Integer.valueOf(count.group(1))).toList(), scheme);
			}
		}
		print(db, pack, "tier-list round=" + pack + '.' + expected.schemes().getFirst());
		for (var command : expected.commands()) {
			keqing(line(db, command)).succeeded();
		}
		for (var report : expected.reports()) {
			print(db, pack, report);
		}
		keqing("packs", "remove", pack).succeeded();
		keqing("packs", "install").succeeded();
		try (var files = Files.list(product.installation().resolve("plugins"))) {
			assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("org.keqing.pack." + pack)).toList(), "the next command takes its files away");
		}
		if (!expected.commands().isEmpty()) {
			assertEquals(2, keqing(line(db, expected.commands().getFirst())).code(), "the command goes with its pack");
		}
	}

	/** Prints a report, given as its id and parameters between blanks. */
	private void print(String db, String pack, String report) throws Exception {
		var words = report.split(" ");
		var out = folder.resolve(pack + '-' + words[0] + ".pdf");
		var line = new ArrayList<>(List.of("--db", db, "report", "run", words[0], "--out", out.toString()));
		Stream.of(words).skip(1).forEach(parameter -> line.addAll(List.of("--param", parameter)));
		keqing(line.toArray(String[]::new)).succeeded();
		assertTrue(Files.readString(out, StandardCharsets.ISO_8859_1).startsWith("%PDF"), report);
	}

	private static String[] line(String db, String command) {
		return Stream.concat(Stream.of("--db", db), Stream.of(command.split(" "))).toArray(String[]::new);
	}

	@Test
	@Order(3)
	void dataOfARemovedPackStaysAndComesBack() throws Exception {
		var db = folder.resolve("db-market").toString();
		assertTrue(keqing("--db", db, "explain", "--client", "M1", "--round", "market.credit-sales").succeeded().out().contains("Tutor"), "the round knows the words of its scheme");
		var refused = keqing("--db", db, "evaluate", "--scheme", "market.credit-sales", "--round", "again", "--as-of", "2026-06-30");
		assertEquals(1, refused.code(), refused.err());
		assertTrue(refused.err().contains("market.credit-sales"), refused.err());

		keqing("packs", "install", "market").succeeded();
		var file = folder.resolve("clients.csv");
		keqing("--db", db, "export", "clients", "--out", file.toString()).succeeded();
		assertTrue(Files.readString(file).contains("tenant.stall") && Files.readString(file).contains("A-1"), "the fields of the tenant are back");
	}

	@Test
	@Order(4)
	void aRegionBuildsItsOwnPackAndAnUpdateShowsFirstWhoMoves() throws Exception {
		var template = new Template(folder.resolve("north"));
		template.build();
		keqing("packs", "install", "com.example.keqing.north", "--site", template.site()).succeeded();
		var db = imported("north");
		var round = keqing("--db", db, "--json", "evaluate", "--scheme", "north.turnover", "--round", "2025", "--from", "2025-01-01", "--as-of", "2025-12-31", "--confirm");
		assertEquals(List.of("1", "1", "1"), COUNT.matcher(round.succeeded().out()).results().map(count -> count.group(1)).toList());

		template.secondVersion("60000", "59999.99");
		template.build("-DskipTests");
		var preview = keqing("--db", db, "packs", "update", "--dry-run", "--site", template.site()).succeeded().out();
		assertTrue(preview.contains("Middle → Large: 1") && preview.contains("N2  North Two"), preview);
		var updated = keqing("--db", db, "packs", "update", "--site", template.site()).succeeded().out();
		assertTrue(updated.contains("com.example.keqing.north 1.0.0."), "the dry run has changed nothing: " + updated);
		assertTrue(keqing("schemes").succeeded().out().contains("north.turnover  2  Turnover"));
	}

	@Test
	@Order(5)
	void aPackThatDoesNotLoadIsReportedAndHurtsNobody() throws Exception {
		var dropins = Files.createDirectories(product.installation().resolve("dropins"));
		broken(dropins.resolve("org.example.broken_1.0.0.jar"));
		var schemes = keqing("schemes").succeeded();
		assertTrue(schemes.out().contains("market.credit-sales"), schemes.out());
		assertTrue(schemes.err().contains("org.example.broken/schemes/broken.tiering"), schemes.err());
		assertTrue(keqing("packs", "list").succeeded().err().contains("org.example.broken"), "the list of packs says it too");
	}

	/** A bundle with a scheme that is no XML and classes that are not there. */
	private static void broken(Path file) throws IOException {
		try (var jar = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(jar, "META-INF/MANIFEST.MF", """
					Manifest-Version: 1.0
					Bundle-ManifestVersion: 2
					Bundle-SymbolicName: org.example.broken;singleton:=true
					Bundle-Version: 1.0.0
					Bundle-ActivationPolicy: lazy
					""");
			entry(jar, "plugin.xml", """
					<?xml version="1.0" encoding="UTF-8"?>
					<plugin>
					  <extension point="org.keqing.tiering.schemes"><scheme file="schemes/broken.tiering"/></extension>
					  <extension point="org.keqing.tiering.inputs"><input source="broken" class="org.example.broken.Gone"/></extension>
					</plugin>
					""");
			entry(jar, "schemes/broken.tiering", "<tiering:BandScheme");
		}
	}

	private static void entry(ZipOutputStream jar, String name, String text) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(text.getBytes(StandardCharsets.UTF_8));
		jar.closeEntry();
	}

	/** A database of its own with the sample of a pack. */
	private String imported(String pack) throws Exception {
		var db = folder.resolve("db-" + pack).toString();
		for (var kind : List.of("clients", "trades", "dues")) {
			var file = SAMPLES.resolve(pack).resolve(kind + ".csv");
			if (Files.exists(file)) {
				keqing("--db", db, "import", kind, file.toString()).succeeded();
			}
		}
		return db;
	}

	/** The database with ClassicModels. */
	private String classicModels() throws Exception {
		var db = folder.resolve("db-classic");
		if (!Files.exists(db)) {
			keqing("--db", db.toString(), "import", "all", "--profile", "classicmodels", Product.SAMPLES.resolve("classicmodels").toString()).succeeded();
		}
		return db.toString();
	}

	private Product.Outcome keqing(String... arguments) throws Exception {
		return product.run(arguments);
	}
}
