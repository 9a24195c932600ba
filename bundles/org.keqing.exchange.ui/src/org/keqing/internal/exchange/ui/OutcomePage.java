package org.keqing.internal.exchange.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.exchange.ui.ImportModel.Outcome;

/** Shows what an import would do, or did: counts by file, and every bad row with file, line, column, value and reason. */
final class OutcomePage extends WizardPage {

	private static final int[] WIDTHS = { 176, 56, 120, 120, 460 };

	private Text summary;
	private Table problems;
	private Label more;
	private boolean last;

	OutcomePage(String name) {
		super(name);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
		summary = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, 96).applyTo(summary);
		problems = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		problems.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(problems);
		String[] titles = { Messages.ColumnFile, Messages.ColumnLine, Messages.ColumnColumn, Messages.ColumnValue, Messages.ColumnReason };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(problems, i == 1 ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		more = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		setControl(area);
	}

	/** Says that what is shown has happened: there is no way back. */
	void close() {
		last = true;
		setPageComplete(true);
	}

	@Override
	public IWizardPage getPreviousPage() {
		return last ? null : super.getPreviousPage();
	}

	void show(String title, Outcome outcome) {
		setTitle(title);
		summary.setText(outcome.lines().isEmpty() ? Messages.MsgNoRows : String.join("\n", outcome.lines())); //$NON-NLS-1$
		for (Path rejects : outcome.rejects()) {
			summary.append("\n" + NLS.bind(Messages.MsgRejects, rejects)); //$NON-NLS-1$
		}
		showProblems(outcome.problems(), outcome.problemCount());
	}

	void showProblems(List<RowProblem> bad, long count) {
		problems.removeAll();
		for (RowProblem problem : bad) {
			new TableItem(problems, SWT.NONE).setText(new String[] { problem.file(), problem.line() == 0 ? "" : Long.toString(problem.line()), //$NON-NLS-1$
					problem.column(), problem.value(), problem.reason() });
		}
		problems.setVisible(!bad.isEmpty());
		more.setText(count > bad.size() ? NLS.bind(Messages.MsgMore, bad.size(), count) : ""); //$NON-NLS-1$
		more.getParent().layout();
	}
}
