package org.keqing.internal.report.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages stand beside the tree of reports where there is width for both, and below it elsewhere")
class ReportsViewTest {

	private final boolean ours = Display.getCurrent() == null;
	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);
	private final SashForm sash = new SashForm(shell, SWT.HORIZONTAL);

	ReportsViewTest() {
		new Composite(sash, SWT.NONE);
		new Composite(sash, SWT.NONE);
		sash.setWeights(28, 72);
	}

	@AfterEach
	void close() {
		shell.dispose();
		if (ours) {
			display.dispose();
		}
	}

	@Test
	void narrowAndWideAgain() {
		width(719);
		assertEquals(SWT.VERTICAL, sash.getOrientation());
		width(720);
		assertEquals(SWT.HORIZONTAL, sash.getOrientation());
		assertArrayEquals(new int[] { 280, 720 }, perMille(sash.getWeights()));
	}

	@Test
	void aWidthThatSomebodyChoseStays() {
		width(1_200);
		sash.setWeights(50, 50);
		width(1_000);
		assertArrayEquals(new int[] { 500, 500 }, perMille(sash.getWeights()));
	}

	private void width(int width) {
		sash.setSize(width, 600);
		ReportsView.arrange(sash);
	}

	private static int[] perMille(int[] weights) {
		double sum = weights[0] + weights[1];
		return new int[] { (int) Math.round(weights[0] * 1000 / sum), (int) Math.round(weights[1] * 1000 / sum) };
	}
}
