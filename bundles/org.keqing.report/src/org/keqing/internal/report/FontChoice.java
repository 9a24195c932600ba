package org.keqing.internal.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which typefaces print: those the user named, then those of the machine. */
final class FontChoice {

	/** System property and preference: font files, separated like a path; the first gives the typeface, the next its weights or gap fillers. */
	static final String KEY = "keqing.report.fonts";

	private static final Logger LOG = LoggerFactory.getLogger(FontChoice.class);

	private FontChoice() {
	}

	/**
	 * @param named what the user named, separated like a path; may be empty
	 * @param machine the fonts of the machine
	 * @return the typefaces, best first
	 */
	static List<FontFamily> families(String named, FontCatalog machine) {
		List<FontFamily> chosen = new ArrayList<>();
		Arrays.stream(named.split(File.pathSeparator)).map(String::strip).filter(s -> !s.isEmpty()).map(Path::of).forEach(file -> {
			try {
				add(chosen, familyOf(file), file);
			} catch (IOException | FontFormatException e) {
				LOG.warn("{}: {} is no font that can be used: {}", KEY, file, e.getMessage());
			}
		});
		Stream<FontFamily> others = machine.families().stream().filter(f -> chosen.stream().noneMatch(c -> c.name().equals(f.name())));
		return Stream.concat(chosen.stream(), others).toList();
	}

	private static void add(List<FontFamily> chosen, String name, Path file) {
		for (int i = 0; i < chosen.size(); i++) {
			FontFamily family = chosen.get(i);
			if (family.name().equals(name)) {
				chosen.set(i, new FontFamily(name, Stream.concat(family.files().stream(), Stream.of(file)).toList()));
				return;
			}
		}
		chosen.add(new FontFamily(name, List.of(file)));
	}

	/** The family of a file; of a collection the one for simplified Chinese, else the first. */
	private static String familyOf(Path file) throws IOException, FontFormatException {
		List<String> names = Arrays.stream(Font.createFonts(file.toFile())).map(f -> f.getFamily(Locale.ENGLISH)).toList();
		return names.stream().filter(n -> n.endsWith(" SC") && !n.contains("Mono")).findFirst().orElse(names.getFirst());
	}
}
