package org.keqing.internal.exchange.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what to write and where to. */
final class ExportPage extends WizardPage {

	private final ExportModel model;
	private final List<String> roundNames;
	private Combo rounds;
	private Text file;

	ExportPage(ExportModel model, List<String> roundNames) {
		super("export", Messages.TitleExportFile, null); //$NON-NLS-1$
		this.model = model;
		this.roundNames = roundNames;
		setDescription(Messages.MsgExportFile);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(12, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.LabelKind);
		Combo kinds = new Combo(area, SWT.READ_ONLY);
		model.names().forEach(kinds::add);
		kinds.select(0);
		kinds.addListener(SWT.Selection, e -> {
			model.choose(kinds.getSelectionIndex());
			showRounds();
		});
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kinds);
		new Label(area, SWT.NONE).setText(Messages.LabelRound);
		rounds = new Combo(area, SWT.READ_ONLY);
		rounds.addListener(SWT.Selection, e -> model.setRound(rounds.getSelectionIndex() == 0 ? null : rounds.getText()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rounds);
		new Label(area, SWT.NONE).setText(Messages.LabelFile);
		file = new Text(area, SWT.BORDER);
		file.addListener(SWT.Modify, e -> fileChanged());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ButtonBrowse);
		browse.addListener(SWT.Selection, e -> browse());
		showRounds();
		setPageComplete(false);
		setControl(area);
	}

	private void showRounds() {
		rounds.removeAll();
		rounds.add(model.isPooled() ? Messages.LabelPool : Messages.LabelAllRounds);
		roundNames.forEach(rounds::add);
		rounds.select(0);
		rounds.setEnabled(model.hasRound());
		model.setRound(null);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.TitleExport);
		dialog.setOverwrite(true);
		dialog.setFileName(model.fileName());
		dialog.setFilterExtensions(model.endings().stream().map(ending -> '*' + ending).toArray(String[]::new));
		dialog.setFilterNames(model.endings().stream().map(ending -> ending.equals(".xlsx") ? Messages.FilterWorkbook : Messages.FilterCsv).toArray(String[]::new)); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void fileChanged() {
		model.setFile(file.getText());
		String problem = model.problem().orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
