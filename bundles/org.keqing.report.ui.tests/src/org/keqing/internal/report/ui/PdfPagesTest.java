package org.keqing.internal.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

	private static final int WHITE = 0xFFFFFF;

	@TempDir
	Path folder;

	/** A4 with its lower half filled, then A5 across. */
	private Path twoPages() throws IOException {
		Path file = folder.resolve("two.pdf");
		try (PDDocument document = new PDDocument()) {
			PDPage first = new PDPage(PDRectangle.A4);
			document.addPage(first);
			try (PDPageContentStream content = new PDPageContentStream(document, first)) {
				content.setNonStrokingColor(1f, 0f, 0f);
				content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight() / 2);
				content.fill();
			}
			document.addPage(new PDPage(new PDRectangle(PDRectangle.A5.getHeight(), PDRectangle.A5.getWidth())));
			document.save(file.toFile());
		}
		return file;
	}

	@Test
	void pagesBecomePicturesOfTheWidthAskedFor() throws IOException {
		try (PdfPages pages = PdfPages.open(twoPages())) {
			assertEquals(2, pages.count());
			assertEquals(210.0 / 297, pages.proportion(0), 0.001);
			assertEquals(210.0 / 148, pages.proportion(1), 0.01);
			assertEquals(210 / 25.4, pages.inches(0), 0.01);
			ImageData picture = pages.render(0, 210);
			assertEquals(210, picture.width, 1);
			assertEquals(297, picture.height, 1);
			assertEquals(WHITE, picture.getPixel(100, 50));
			assertEquals(0xFF0000, picture.getPixel(100, 250));
			assertNotEquals(picture.getPixel(100, 50), picture.getPixel(100, 250));
		}
	}

	@Test
	void whatIsNoPdfIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("no.pdf"), "no");
		assertThrows(IOException.class, () -> PdfPages.open(file));
	}
}
