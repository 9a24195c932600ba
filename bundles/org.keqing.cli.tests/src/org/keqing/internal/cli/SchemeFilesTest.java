package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheme on its way from a pack over a file into the company's database and into a round. */
class SchemeFilesTest extends CliFixture {

	private static final String RANK = "distributor.value-rank";

	@TempDir
	Path folder;

	@Test
	void aChangedSchemeBecomesTheCompanys() throws Exception {
		var file = folder.resolve("rank.tiering");
		assertEquals("scheme %s, version 1, written to %s%n".formatted(RANK, file), keqing("schemes", "export", RANK, "--out", file).well().out());
		Files.writeString(file, Files.readString(file).replace("share=\"10\"", "share=\"11\"").replace("share=\"20\"", "share=\"19\"").replaceAll("(?s)<test .*</test>", ""));
		var db = folder.resolve("db");

		assertEquals("{\"id\":\"%s\",\"version\":2}".formatted(RANK), keqing("schemes", "import", file, "--db", db, "--json").well().out().strip().replaceAll("\\s", ""));

		assertTrue(keqing("schemes", "--db", db).well().out().contains(RANK + "  2  "));
		assertTrue(!keqing("schemes").well().out().contains(RANK + "  2  "), "without a database the packs alone");
		var back = folder.resolve("back.tiering");
		keqing("schemes", "export", RANK, "--out", back, "--db", db).well();
		assertTrue(Files.readString(back).contains("version=\"2\"") && Files.readString(back).contains("share=\"11\""));
	}

	@Test
	void whatIsWrongIsNamed() throws Exception {
		var file = folder.resolve("bad.tiering");
		Files.writeString(file, "<a/>");
		var bad = keqing("schemes", "import", file, "--db", folder.resolve("db"));
		assertEquals(1, bad.code());
		assertTrue(bad.err().contains("bad.tiering"), bad.err());
		assertTrue(keqing("schemes", "import", folder.resolve("none.tiering"), "--db", folder.resolve("db")).err().contains("there is no file"));
		assertTrue(keqing("schemes", "export", "no.such", "--out", folder.resolve("x.tiering")).err().contains("there is no scheme no.such"));
	}
}
