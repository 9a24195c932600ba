package org.keqing.internal.report.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF as pictures. Safe for use by several threads. */
public final class PdfPages implements AutoCloseable {

	private static final double POINTS_PER_INCH = 72;

	private final PDDocument document;
	private final PDFRenderer renderer;
	private final int count;

	private PdfPages(PDDocument document) {
		this.document = document;
		this.renderer = new PDFRenderer(document);
		this.count = document.getNumberOfPages();
	}

	/**
	 * @param file a PDF
	 * @return its pages, to be closed
	 * @throws IOException when it cannot be read
	 */
	public static PdfPages open(Path file) throws IOException {
		return new PdfPages(Loader.loadPDF(file.toFile()));
	}

	/** @return how many pages there are */
	public int count() {
		return count;
	}

	/** @return width divided by height of a page */
	public synchronized double proportion(int page) {
		PDRectangle box = document.getPage(page).getCropBox();
		return box.getWidth() / box.getHeight();
	}

	/** @return the width of a page in inches */
	public synchronized double inches(int page) {
		return document.getPage(page).getCropBox().getWidth() / POINTS_PER_INCH;
	}

	/**
	 * @param page the number of a page, from 0
	 * @param width the width of the picture in pixels
	 * @return the picture
	 * @throws IOException when the page is damaged
	 */
	public synchronized ImageData render(int page, int width) throws IOException {
		float scale = width / document.getPage(page).getCropBox().getWidth();
		BufferedImage picture = renderer.renderImage(page, scale, ImageType.RGB);
		ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] line = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, line.length, 1, line, 0, line.length);
			data.setPixels(0, y, line.length, line, 0);
		}
		return data;
	}

	@Override
	public synchronized void close() {
		try {
			document.close();
		} catch (IOException e) {
			ILog.of(PdfPages.class).warn("A preview was not closed", e); //$NON-NLS-1$
		}
	}
}
