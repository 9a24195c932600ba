package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.packs.SchemeEffect;
import org.keqing.packs.SchemeEffect.Move;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

@DisplayName("The commands about packs")
class PacksCommandTest extends CliFixture {

	@TempDir
	Path folder;

	@BeforeEach
	void forget() {
		packs.asked.clear();
		packs.effects.clear();
		packs.due = List.of();
		packs.silent = false;
	}

	@Test
	void listShowsInstalledAndOffered() {
		assertEquals(List.of("Pack                     Name     Installed  Offered", "org.keqing.pack.market   Market           -    1.1.0",
				"org.keqing.pack.tobacco  Tobacco      1.0.0    1.1.0"), keqing("packs", "list").well().lines());
		assertEquals(List.of("list [" + WrittenPacks.OWN + "]"), packs.asked);
		assertTrue(keqing("packs", "list", "--json").well().out().replaceAll("\\s+", "").contains("{\"id\":\"org.keqing.pack.tobacco\",\"name\":\"Tobacco\",\"description\":\"Fortobacco.\","
				+ "\"installed\":\"1.0.0\",\"offered\":\"1.1.0\",\"updatable\":true}"));
	}

	@Test
	void silentSiteOfTheInstallationLeavesTheInstalledOnes() {
		packs.silent = true;
		var own = keqing("packs", "list");
		assertEquals(0, own.code());
		assertEquals("keqing: the site does not answer", own.err().strip());
		assertEquals(2, own.lines().size(), "header and the installed one");
		assertEquals(1, keqing("packs", "list", "--site", folder).code(), "a site that was named must answer");
	}

	@Test
	void installTakesNamedSites() {
		assertEquals(List.of("org.keqing.pack.market 1.1.0 is installed and counts from the next start"),
				keqing("packs", "install", "market", "--site", folder, "--site", "https://a.example/b").well().lines());
		assertEquals(List.of("clean", "install [market] [" + folder.toUri() + ", https://a.example/b]"), packs.asked);
		assertEquals(List.of("tobacco: installed already"), keqing("packs", "install", "tobacco").well().lines());
	}

	@Test
	void failureIsOneLineAndCodeOne() {
		var failed = keqing("packs", "install", "nope");
		assertEquals("1|keqing: no pack nope", failed.code() + "|" + failed.err().strip());
		assertEquals(1, keqing("packs", "install", "market", "--site", folder.resolve("gone")).code());
		assertEquals(2, keqing("packs", "remove").code());
		assertEquals(2, keqing("packs").code());
	}

	@Test
	void installWithoutNamesRollsOutOnce() {
		assertEquals(List.of("no rollout file names a pack that is missing"), keqing("packs", "install").well().lines());
		packs.due = List.of("market");
		keqing("packs", "install").well();
		assertEquals(List.of("clean", "clean", "install [market] [" + WrittenPacks.OWN + "]", "rolled out"), packs.asked);
	}

	@Test
	void removeSaysThatDataStays() {
		assertEquals(List.of("org.keqing.pack.tobacco is removed from the next start on; its data stays"), keqing("packs", "remove", "tobacco").well().lines());
	}

	@Test
	void updateWithoutDatabaseUpdatesAtOnce() {
		assertEquals(List.of("org.keqing.pack.tobacco 1.0.0 is updated to 1.1.0 from the next start on"),
				keqing("--db", folder.resolve("none"), "packs", "update").well().lines());
		assertEquals(List.of("clean", "update [] [" + WrittenPacks.OWN + "]"), packs.asked);
	}

	@Test
	void updateShowsFirstWhoWouldMove() throws IOException {
		var db = database();
		packs.effects.add(effect(2));

		assertEquals(List.of("Scheme distributor.value-rank, version 1 to 1: 2 of 40 clients of round 2025H2 would change tier",
				"  Not assessed → Main client: 2", "    C1  Client 1", "    C2  Client 2", "org.keqing.pack.tobacco 1.0.0 is updated to 1.1.0 from the next start on"),
				keqing("--db", db, "packs", "update", "tobacco").well().lines());
		assertEquals(List.of("clean", "preview [tobacco]", "update [tobacco] [" + WrittenPacks.OWN + "]"), packs.asked);
	}

	@Test
	void dryRunChangesNothingAndNamesTwentyOfEach() throws IOException {
		var db = database();
		packs.effects.add(effect(23));
		packs.effects.add(new SchemeEffect(scheme(), null, null, 0, List.of(), null));

		var lines = keqing("--db", db, "packs", "update", "--dry-run").well().lines();

		assertEquals(List.of("preview []"), packs.asked);
		assertEquals("    … and 3 more", lines.get(22));
		assertEquals("Scheme distributor.value-rank, version 1: no round is confirmed, no client changes tier", lines.get(23));
		assertEquals("nothing was changed", lines.getLast());
		assertTrue(keqing("--db", db, "packs", "update", "--dry-run", "--json").well().out().replaceAll("\\s+", "")
				.contains("\"moved\":23,\"problem\":null,\"moves\":[{\"from\":null,\"to\":\"main\",\"count\":23,\"clients\":[{\"code\":\"C1\","));
	}

	private Path database() throws IOException {
		var clients = Files.writeString(folder.resolve("clients.csv"), "code,name\nC1,Client 1\n");
		keqing("--db", folder.resolve("db"), "import", "clients", clients).well();
		packs.asked.clear();
		return folder.resolve("db");
	}

	private static SchemeEffect effect(int clients) throws IOException {
		var round = new Round(1, "2025H2", "distributor.value-rank", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL,
				Committee.ofMembers(List.of()), 40, 0, "chief", Instant.EPOCH, "chief", Instant.EPOCH);
		var names = LongStream.rangeClosed(1, clients).mapToObj(id -> new ClientName(id, "C" + id, "Client " + id)).toList();
		return new SchemeEffect(scheme(), scheme(), round, 40, List.of(new Move(null, "main", names)), null);
	}

	private static Scheme scheme() throws IOException {
		try (var in = Files.newInputStream(root().resolve("bundles/org.keqing.pack.distributor/schemes/value-rank.tiering"))) {
			return Schemes.read(in, "value-rank");
		}
	}
}
