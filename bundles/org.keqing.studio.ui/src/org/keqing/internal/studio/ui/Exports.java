package org.keqing.internal.studio.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.Jobs;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableFile;
import org.keqing.ui.table.TablePrint;

/**
 * Tables of the studio as files and on paper.
 *
 * @param shell parent of the dialogs
 * @param title what the tables are about
 */
public record Exports(Shell shell, String title) {

    /** Asks for a file and writes the rows in a job, which also makes them. */
    public <R> void save(String what, List<TableColumn<R>> columns, Jobs.Work<List<R>> rows) {
        String name = (title + " " + what).replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
        TableFile.ask(shell, Messages.ButtonExport, name).ifPresent(file -> Jobs.run(NLS.bind(Messages.JobExport, file.getFileName()), shell, progress -> {
            TableFile.write(file, columns, rows.run(progress));
            return file;
        }, Path::getFileName));
    }

    /** Asks for a printer and prints the rows. */
    public <R> void print(String subtitle, List<TableColumn<R>> columns, List<R> rows) {
        TablePrint.ask(shell, title, subtitle, columns, rows);
    }
}
