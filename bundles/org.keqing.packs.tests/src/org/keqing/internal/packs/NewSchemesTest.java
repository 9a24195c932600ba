package org.keqing.internal.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.packs.PackException;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Schemes;

@DisplayName("The schemes of a bundle that is not installed")
class NewSchemesTest {

	private static final String EXTENSION = """
			<plugin>
			  <extension point="org.keqing.report.designs"><scheme file="no.tiering"/></extension>
			  <extension point="org.keqing.tiering.schemes"><scheme file="schemes/turnover.tiering"/></extension>
			</plugin>
			""";

	@TempDir
	Path folder;

	@Test
	void areThoseOfTheExtensionPoint() throws Exception {
		var bundle = jar(Map.of("plugin.xml", EXTENSION, "schemes/turnover.tiering", TurnoverScheme.text(7, "amount", "100", "large")));

		var schemes = NewSchemes.read(bundle);

		assertEquals(List.of("test.turnover 7"), schemes.stream().map(scheme -> scheme.getId() + ' ' + scheme.getVersion()).toList());
	}

	@Test
	void areNoneWithoutExtensions() throws Exception {
		assertEquals(List.of(), NewSchemes.read(jar(Map.of("about.html", ""))));
	}

	@Test
	void missingFileIsNamed() throws Exception {
		var bundle = jar(Map.of("plugin.xml", EXTENSION));
		assertEquals("schemes/turnover.tiering", assertThrows(FileNotFoundException.class, () -> NewSchemes.read(bundle)).getMessage());
	}

	@Test
	void brokenSchemeIsAnError() throws Exception {
		var bundle = jar(Map.of("plugin.xml", EXTENSION, "schemes/turnover.tiering", "<tiering:BandScheme"));
		assertThrows(SchemeException.class, () -> NewSchemes.read(bundle));
	}

	@Test
	void brokenExtensionsAreAnError() throws Exception {
		var bundle = jar(Map.of("plugin.xml", "<plugin>"));
		assertThrows(IOException.class, () -> NewSchemes.read(bundle));
	}

	@Test
	void schemeThatFailsItsOwnCaseIsRefused() throws Exception {
		var wrong = Schemes.read(new ByteArrayInputStream(TurnoverScheme.text(1, "amount", "100", "small").getBytes(StandardCharsets.UTF_8)), "wrong");

		var refusal = assertThrows(PackException.class, () -> NewSchemes.check(wrong));

		assertTrue(refusal.getMessage().matches("(?s).*test\\.turnover.*hundred.*1.*small.*large.*"), refusal.getMessage());
		NewSchemes.check(TurnoverScheme.read(1, "amount", "100"));
	}

	private Path jar(Map<String, String> entries) throws IOException {
		var file = folder.resolve("bundle.jar");
		try (var jar = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : entries.entrySet()) {
				jar.putNextEntry(new ZipEntry(entry.getKey()));
				jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				jar.closeEntry();
			}
		}
		return file;
	}
}
