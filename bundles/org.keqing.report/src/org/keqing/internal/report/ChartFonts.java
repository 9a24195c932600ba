package org.keqing.internal.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.slf4j.LoggerFactory;

/**
 * Charts are pictures: their text is drawn with the fonts of Java, not with those of BIRT's configuration. This gives them the same
 * typeface as the page around them.
 */
final class ChartFonts {

	/** What designs write where they mean the typeface of the page. */
	private static final String PAGE = "<Name>sans-serif</Name>";

	private ChartFonts() {
	}

	/**
	 * @param design the text of a design
	 * @param page the typeface of the page; null when no font was found
	 * @return the text with the typeface in its charts
	 */
	static String apply(String design, FontFamily page) {
		return page == null || !design.contains(PAGE) || !known(page) ? design : design.replace(PAGE, "<Name>" + page.name() + "</Name>");
	}

	private static boolean known(FontFamily family) {
		if (isKnown(family.name())) {
			return true;
		}
		for (Path file : family.files()) {
			try {
				for (Font font : Font.createFonts(file.toFile())) {
					GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
				}
			} catch (IOException | FontFormatException e) {
				LoggerFactory.getLogger(ChartFonts.class).debug("{} cannot be used in charts", file, e);
			}
		}
		return isKnown(family.name());
	}

	private static boolean isKnown(String family) {
		return new Font(family, Font.PLAIN, 12).getFamily(Locale.ENGLISH).equals(family);
	}
}
