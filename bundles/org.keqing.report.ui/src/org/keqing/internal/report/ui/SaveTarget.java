package org.keqing.internal.report.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keqing.report.Format;

/**
 * Where a report is saved.
 *
 * @param path a file, or a folder for separate files
 * @param format the kind of file
 */
record SaveTarget(Path path, Format format) {

	static Optional<SaveTarget> ask(Shell shell, ReportsModel model) {
		return model.isSeparate() ? folder(shell) : file(shell, model);
	}

	private static Optional<SaveTarget> folder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText(Messages.TitleFolder);
		return Optional.ofNullable(dialog.open()).map(p -> new SaveTarget(Path.of(p), Format.PDF));
	}

	private static Optional<SaveTarget> file(Shell shell, ReportsModel model) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.TitleSave);
		dialog.setOverwrite(true);
		dialog.setFileName(model.fileName() + ".pdf"); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*.pdf", "*.xlsx", "*.docx", "*.html" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		dialog.setFilterNames(new String[] { Messages.FilterPdf, Messages.FilterXlsx, Messages.FilterDocx, Messages.FilterHtml });
		return Optional.ofNullable(dialog.open()).map(name -> of(name, dialog.getFilterIndex()));
	}

	/** The ending of the name decides; a name without a known ending gets that of the chosen filter. */
	static SaveTarget of(String name, int filter) {
		Format[] byFilter = { Format.PDF, Format.XLSX, Format.DOCX, Format.HTML };
		Optional<Format> named = Format.of(name.substring(name.lastIndexOf('.') + 1));
		Format chosen = byFilter[Math.clamp(filter, 0, byFilter.length - 1)];
		return named.map(f -> new SaveTarget(Path.of(name), f))
				.orElseGet(() -> new SaveTarget(Path.of(name + '.' + chosen.extension()), chosen));
	}
}
