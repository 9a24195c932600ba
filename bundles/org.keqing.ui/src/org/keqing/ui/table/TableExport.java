package org.keqing.ui.table;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.Messages;
import org.keqing.ui.Jobs;

/**
 * Tables of an editor or view as files and on paper: asks, and does the work in a job.
 *
 * @param shell parent of the dialogs
 * @param title what the tables are about
 * @since 0.1
 */
public record TableExport(Shell shell, String title) {

    /**
     * Asks for a file and writes the rows in a job, which also makes them.
     *
     * @param what    what of it, for the proposed name of the file; may be empty
     * @param columns the columns
     * @param rows    makes the rows, not on the UI thread
     */
    public <R> void save(String what, List<TableColumn<R>> columns, Jobs.Work<List<R>> rows) {
        String name = (title + ' ' + what).strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
        TableFile.ask(shell, Messages.TitleSaveTable, name).ifPresent(file -> Jobs.run(NLS.bind(Messages.JobSaveTable, file.getFileName()), shell, progress -> {
            TableFile.write(file, columns, rows.run(progress));
            return file;
        }, Path::getFileName));
    }

    /**
     * Asks for a printer and prints the rows.
     *
     * @param subtitle stands below the title
     * @param columns  the columns
     * @param rows     the rows
     */
    public <R> void print(String subtitle, List<TableColumn<R>> columns, List<R> rows) {
        TablePrint.ask(shell, title, subtitle, columns, rows);
    }
}
