package org.keqing.internal.report.ui;

import java.io.IOException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.keqing.store.Progress;

/** Prints pages as pictures of the printer's resolution. */
final class PagePrinter {

	private static final int FINEST = 300;

	private PagePrinter() {
	}

	static void print(PrinterData chosen, PdfPages pages, String title, Progress progress) throws IOException {
		int first = chosen.scope == PrinterData.PAGE_RANGE ? Math.max(1, chosen.startPage) : 1;
		int last = chosen.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), chosen.endPage) : pages.count();
		progress.begin(title, last - first + 1L);
		Printer printer = new Printer(chosen);
		try {
			if (!printer.startJob(title)) {
				return;
			}
			GC gc = new GC(printer);
			try {
				for (int page = first - 1; page < last && !progress.canceled(); page++) {
					if (printer.startPage()) {
						printPage(printer, gc, pages, page);
						printer.endPage();
					}
					progress.worked(1);
				}
			} finally {
				gc.dispose();
			}
			if (progress.canceled()) {
				printer.cancelJob();
			} else {
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	private static void printPage(Printer printer, GC gc, PdfPages pages, int page) throws IOException {
		double inches = pages.inches(page);
		int width = (int) Math.round(inches * Math.min(FINEST, printer.getDPI().x));
		Image picture = new Image(printer, pages.render(page, width));
		try {
			Rectangle from = picture.getBounds();
			Rectangle edge = printer.computeTrim(0, 0, 0, 0);
			gc.drawImage(picture, 0, 0, from.width, from.height, edge.x, edge.y, (int) Math.round(inches * printer.getDPI().x),
					(int) Math.round(inches / pages.proportion(page) * printer.getDPI().y));
		} finally {
			picture.dispose();
		}
	}
}
