package org.keqing.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The font configuration of BIRT: every name a design may use leads to the first typeface, a character it lacks to the first of the
 * others that has it. All are embedded as subsets.
 */
final class FontConfiguration {

	private static final List<String> ALIASES = List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "Times-Roman", "Helvetica",
			"Courier", "Times New Roman", "Arial", "Courier New");

	private final List<FontFamily> families;

	FontConfiguration(List<FontFamily> families) {
		this.families = List.copyOf(families);
	}

	/** The document that BIRT reads. */
	String xml() {
		String first = families.getFirst().name();
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<font>\n <kerning-and-ligatures enabled=\"false\"/>\n");
		xml.append(" <font-aliases>\n");
		ALIASES.stream().filter(a -> !a.equals(first))
				.forEach(a -> xml.append("  <mapping name=\"%s\" font-family=\"%s\"/>\n".formatted(text(a), text(first))));
		xml.append(" </font-aliases>\n <composite-font name=\"all-fonts\" font-family=\"%s\">\n".formatted(text(first)));
		xml.append("  <block name=\"default\" font-family=\"%s\"/>\n".formatted(text(first)));
		families.forEach(f -> xml.append("  <font font-family=\"%s\"/>\n".formatted(text(f.name()))));
		xml.append(" </composite-font>\n <font-paths>\n");
		families.stream().flatMap(f -> f.files().stream()).forEach(p -> xml.append("  <path path=\"%s\"/>\n".formatted(text(p.toString()))));
		xml.append(" </font-paths>\n <font-encodings>\n");
		families.forEach(f -> xml.append("  <encoding font-family=\"%s\" encoding=\"Identity-H\"/>\n".formatted(text(f.name()))));
		return xml.append(" </font-encodings>\n</font>\n").toString();
	}

	/** Writes the document to a file that lives as long as this process. */
	Path write() throws IOException {
		Path file = Files.createTempFile("keqing-fonts", ".xml");
		file.toFile().deleteOnExit();
		return Files.writeString(file, xml(), StandardCharsets.UTF_8);
	}

	private static String text(String s) {
		return s.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
