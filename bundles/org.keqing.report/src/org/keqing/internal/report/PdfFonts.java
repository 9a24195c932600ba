package org.keqing.internal.report;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.FontFactory;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the typefaces before BIRT's first run. Two limits of the libraries make this necessary: once BIRT has printed, OpenPDF
 * refuses to load weights out of font collections; and BIRT looks at text by 16-bit units, so that it takes characters beyond the
 * basic plane (rare characters in names) for missing unless a font claims their halves.
 */
final class PdfFonts {

	private static final Logger LOG = LoggerFactory.getLogger(PdfFonts.class);
	/** 𠮷, the best known of the characters beyond the basic plane. */
	private static final int BEYOND_BASIC_PLANE = 0x20BB7;
	private static final int STYLES = 4;

	private PdfFonts() {
	}

	static void load(List<FontFamily> families) {
		families.stream().flatMap(f -> f.files().stream()).map(Path::toString).forEach(FontFactory::register);
		FontMappingManagerFactory fonts = FontMappingManagerFactory.getInstance();
		boolean rareServed = false;
		for (FontFamily family : families) {
			boolean hasRare = false;
			for (int style = 0; style < STYLES; style++) {
				BaseFont font = fonts.createFont(family.name(), style);
				if (font != null && !rareServed && font.charExists(BEYOND_BASIC_PLANE)) {
					hasRare |= claimSurrogates(font);
				}
			}
			rareServed |= hasRare;
		}
		if (!rareServed) {
			LOG.debug("No font of this machine has characters beyond the basic plane");
		}
	}

	@SuppressWarnings("unchecked")
	private static boolean claimSurrogates(BaseFont font) {
		for (Class<?> c = font.getClass(); c != null; c = c.getSuperclass()) {
			try {
				Field field = c.getDeclaredField("cmapExt");
				field.setAccessible(true);
				Map<Integer, int[]> glyphs = (Map<Integer, int[]>) field.get(font);
				if (glyphs == null) {
					return false;
				}
				for (int half = Character.MIN_SURROGATE; half <= Character.MAX_SURROGATE; half++) {
					glyphs.put(half, new int[] { 0, 0 });
				}
				return true;
			} catch (NoSuchFieldException e) {
				LOG.trace("{} keeps no table of wide characters", c);
			} catch (ReflectiveOperationException | RuntimeException e) {
				LOG.warn("Characters beyond the basic plane will not be printed", e);
				return false;
			}
		}
		return false;
	}
}
