package org.keqing.internal.report.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;

/** A tool of the view with an icon in the colour of the theme. */
final class ReportAction extends Action {

	private final String icon;
	private final Runnable work;

	ReportAction(Control owner, String icon, String text, Runnable work) {
		super(text);
		this.icon = icon;
		this.work = work;
		setToolTipText(text);
		tint(Palette.of(owner.getDisplay()));
	}

	void tint(Palette palette) {
		Icons.put(this, icon, palette);
	}

	@Override
	public void run() {
		work.run();
	}
}
