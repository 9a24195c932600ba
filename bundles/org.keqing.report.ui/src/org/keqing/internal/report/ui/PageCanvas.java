package org.keqing.internal.report.ui;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.keqing.ui.Palette;

/** Pages under one another, as wide as the room allows. Only the pages in sight are pictures. */
final class PageCanvas extends Canvas {

	private static final int GAP = 16;
	private static final int WIDEST = 960;
	private static final int KEPT = 8;

	private final Map<Integer, Image> pictures = new LinkedHashMap<>(16, 0.75f, true);
	private final Set<Integer> drawing = new HashSet<>();
	private PdfPages pages;
	private Palette palette = Palette.LIGHT;

	PageCanvas(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_PAGE_NEXT && e.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.MouseDown, e -> setFocus());
		addDisposeListener(e -> forget());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		getVerticalBar().setVisible(false);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.AccessiblePages;
			}
		});
		Palette.follow(this, p -> {
			palette = p;
			redraw();
		});
	}

	void show(PdfPages shown) {
		forget();
		pages = shown;
		getVerticalBar().setSelection(0);
		resized();
	}

	private void forget() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
		drawing.clear();
	}

	private void resized() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
		ScrollBar bar = getVerticalBar();
		if (pages == null) {
			bar.setVisible(false);
			return;
		}
		int all = Math.max(1, top(pages.count()));
		int shown = Math.max(1, getClientArea().height);
		bar.setVisible(all > shown);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - shown)), 0, all, Math.min(shown, all), 40, Math.max(40, shown - 80));
		redraw();
	}

	private int pageWidth() {
		return Math.max(120, Math.min(WIDEST, getClientArea().width - 2 * GAP));
	}

	private int pageHeight(int page) {
		return (int) Math.round(pageWidth() / pages.proportion(page));
	}

	/** The distance of a page from the top; of the number of pages, the height of all. */
	private int top(int page) {
		int y = GAP;
		for (int i = 0; i < page; i++) {
			y += pageHeight(i) + GAP;
		}
		return y;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Palette.color(palette.raised()));
		gc.fillRectangle(area);
		if (pages == null) {
			return;
		}
		int width = pageWidth();
		int x = (area.width - width) / 2;
		int y = GAP - getVerticalBar().getSelection();
		for (int i = 0; i < pages.count() && y < area.height; i++) {
			int height = pageHeight(i);
			if (y + height > 0) {
				paintPage(gc, i, new Rectangle(x, y, width, height));
			}
			y += height + GAP;
		}
	}

	private void paintPage(GC gc, int page, Rectangle place) {
		Image picture = pictures.get(page);
		if (picture == null) {
			gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(place);
			draw(page, place.width);
		} else {
			Rectangle size = picture.getBounds();
			gc.drawImage(picture, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
		}
		gc.setForeground(Palette.color(palette.rule()));
		gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
	}

	private void draw(int page, int width) {
		if (!drawing.add(page)) {
			return;
		}
		PdfPages source = pages;
		int pixels = width * Math.max(100, zoom()) / 100;
		Job job = Job.createSystem(Messages.AccessiblePages, monitor -> {
			try {
				ImageData data = source.render(page, pixels);
				later(() -> keep(source, page, width, data));
			} catch (IOException e) {
				ILog.of(PageCanvas.class).log(Status.error("Page " + (page + 1) + " cannot be shown", e)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		job.schedule();
	}

	private int zoom() {
		return getMonitor().getZoom();
	}

	private void later(Runnable work) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void keep(PdfPages source, int page, int width, ImageData data) {
		drawing.remove(page);
		if (source == pages && width == pageWidth()) {
			pictures.put(page, new Image(getDisplay(), data));
			if (pictures.size() > KEPT) {
				Integer oldest = pictures.keySet().iterator().next();
				pictures.remove(oldest).dispose();
			}
		}
		redraw();
	}

	private void keyPressed(Event e) {
		ScrollBar bar = getVerticalBar();
		int to = switch (e.keyCode) {
			case SWT.PAGE_DOWN, SWT.SPACE -> bar.getSelection() + bar.getPageIncrement();
			case SWT.PAGE_UP -> bar.getSelection() - bar.getPageIncrement();
			case SWT.ARROW_DOWN -> bar.getSelection() + bar.getIncrement();
			case SWT.ARROW_UP -> bar.getSelection() - bar.getIncrement();
			case SWT.HOME -> 0;
			case SWT.END -> bar.getMaximum();
			default -> bar.getSelection();
		};
		if (to != bar.getSelection()) {
			bar.setSelection(Math.max(0, to));
			redraw();
		}
	}
}
