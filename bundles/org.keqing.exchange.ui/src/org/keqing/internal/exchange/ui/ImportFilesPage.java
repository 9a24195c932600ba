package org.keqing.internal.exchange.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ProfileInfo;

/** Asks what the files hold, in which form, and which files. */
final class ImportFilesPage extends WizardPage {

	private final ImportModel model;
	private final List<ImportKind> offered = new ArrayList<>();
	private Button skip;
	private Combo kinds;
	private org.eclipse.swt.widgets.List files;

	ImportFilesPage(ImportModel model) {
		super("files", Messages.TitleImportFiles, null); //$NON-NLS-1$
		this.model = model;
		setDescription(Messages.MsgImportFiles);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(12, 8).applyTo(area);
		createProfiles(area);
		createKinds(area);
		createFiles(area);
		skip = new Button(area, SWT.CHECK);
		skip.setText(Messages.LabelSkipBad);
		skip.addListener(SWT.Selection, e -> model.setSkipBad(skip.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(skip);
		setControl(area);
		update();
		setErrorMessage(null);
	}

	private void createProfiles(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.LabelProfile);
		Combo profiles = new Combo(area, SWT.READ_ONLY);
		List<ProfileInfo> known = model.profiles();
		profiles.add(Messages.LabelInterchange);
		known.forEach(p -> profiles.add(p.name()));
		profiles.select(0);
		profiles.addListener(SWT.Selection, e -> {
			model.setProfile(profiles.getSelectionIndex() == 0 ? null : known.get(profiles.getSelectionIndex() - 1));
			showKinds();
			skip.setEnabled(true);
			update();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(profiles);
	}

	private void createKinds(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.LabelKind);
		kinds = new Combo(area, SWT.READ_ONLY);
		kinds.addListener(SWT.Selection, e -> choose(kinds.getSelectionIndex()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
		showKinds();
	}

	/** The kinds of the platform come first, then those of other plug-ins, of which all rows come in or none. */
	private void choose(int index) {
		if (index < offered.size()) {
			model.setKind(offered.get(index));
		} else {
			model.setOther(model.others().get(index - offered.size()));
		}
		skip.setEnabled(model.other().isEmpty());
	}

	private void showKinds() {
		offered.clear();
		kinds.removeAll();
		if (model.isAllPossible()) {
			offered.add(null);
			kinds.add(Messages.KindAll);
		}
		for (ImportKind kind : model.kinds()) {
			offered.add(kind);
			kinds.add(Kinds.name(kind));
		}
		if (model.isAllPossible()) {
			model.setKind(null);
		}
		model.others().forEach(other -> kinds.add(other.name(Locale.getDefault())));
		kinds.select(Math.max(0, offered.indexOf(model.kind())));
	}

	private void createFiles(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.LabelFiles);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite box = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		files = new org.eclipse.swt.widgets.List(box, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 140).applyTo(files);
		Composite buttons = new Composite(box, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.ButtonAdd, this::addFiles);
		button(buttons, Messages.ButtonFolder, this::addFolder);
		button(buttons, Messages.ButtonRemove, () -> model.remove(Arrays.stream(files.getSelection()).map(Path::of).toList()));
	}

	private void button(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> {
			work.run();
			update();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.TitleImport);
		dialog.setFilterExtensions(new String[] { "*.csv;*.txt;*.xlsx", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.FilterCsv, Messages.FilterAll });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			model.add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
		if (folder != null) {
			model.add(List.of(Path.of(folder)));
		}
	}

	private void update() {
		files.setItems(model.files().stream().map(Path::toString).toArray(String[]::new));
		String problem = model.problem().orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
