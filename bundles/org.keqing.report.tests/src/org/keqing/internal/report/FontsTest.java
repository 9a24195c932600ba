package org.keqing.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FontsTest {

	@TempDir
	Path folder;

	private Path file(String name) throws Exception {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.createFile(file);
	}

	@Test
	void windowsPrintsWithYaHeiInTwoWeightsBeforeSimSun() throws Exception {
		Path bold = file("msyhbd.ttc");
		Path regular = file("msyh.ttc");
		file("simsun.ttc");
		file("arial.ttf");
		List<FontFamily> found = new FontCatalog(List.of(folder)).families();
		assertEquals(List.of("Microsoft YaHei", "SimSun", "Arial"), found.stream().map(FontFamily::name).toList());
		assertEquals(List.of(regular, bold), found.getFirst().files());
		assertTrue(FontCatalog.hasChinese(found));
	}

	@Test
	void macPrintsWithPingFang() throws Exception {
		file("deep/down/PingFang.ttc");
		file("Songti.ttc");
		assertEquals(List.of("PingFang SC", "Songti SC"), new FontCatalog(List.of(folder)).families().stream().map(FontFamily::name).toList());
	}

	@Test
	void aBoldFileAloneIsNoTypeface() throws Exception {
		file("NotoSansCJK-Bold.ttc");
		assertEquals(List.of(), new FontCatalog(List.of(folder)).families());
	}

	@Test
	void fontsWithoutChineseAreNotTakenForSuch() throws Exception {
		file("DejaVuSans.ttf");
		List<FontFamily> found = new FontCatalog(List.of(folder, folder.resolve("absent"))).families();
		assertEquals(List.of("DejaVu Sans"), found.stream().map(FontFamily::name).toList());
		assertFalse(FontCatalog.hasChinese(found));
	}

	@Test
	void whatTheUserNamesIsUnusableOrComesFirst() throws Exception {
		file("SimSun-no-font.ttf");
		file("simsun.ttc");
		FontCatalog machine = new FontCatalog(List.of(folder));
		List<FontFamily> found = FontChoice.families(folder.resolve("SimSun-no-font.ttf").toString(), machine);
		assertEquals(machine.families(), found, "a file that is no font is passed over");
		List<FontFamily> real = FontCatalog.ofThisMachine().families();
		assertFalse(real.isEmpty(), "this machine needs a font with Chinese characters");
		Path named = real.getLast().files().getFirst();
		assertEquals(real.getLast().name(), FontChoice.families(named.toString(), machine).getFirst().name());
	}

	@Test
	void everyNameLeadsToTheFirstTypefaceAndAllAreEmbedded() throws Exception {
		String xml = new FontConfiguration(List.of(new FontFamily("First & Best", List.of(Path.of("a.ttc"), Path.of("b.ttc"))),
				new FontFamily("Second", List.of(Path.of("c.ttf"))))).xml();
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		NodeList aliases = document.getElementsByTagName("mapping");
		for (int i = 0; i < aliases.getLength(); i++) {
			assertEquals("First & Best", ((Element) aliases.item(i)).getAttribute("font-family"));
		}
		assertTrue(aliases.getLength() > 5);
		assertEquals(3, document.getElementsByTagName("path").getLength());
		NodeList encodings = document.getElementsByTagName("encoding");
		assertEquals(2, encodings.getLength());
		assertEquals("Identity-H", ((Element) encodings.item(1)).getAttribute("encoding"));
		assertEquals("false", ((Element) document.getElementsByTagName("kerning-and-ligatures").item(0)).getAttribute("enabled"));
	}
}
