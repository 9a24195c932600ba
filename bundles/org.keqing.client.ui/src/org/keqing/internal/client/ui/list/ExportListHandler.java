package org.keqing.internal.client.ui.list;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Plurals;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Writes the filtered list with its shown columns to a CSV file, in a job. */
public final class ExportListHandler extends ListHandler {

    @Override
    void run(ClientsView view) {
        UiServices.require(view.getSite(), CurrentStore.class).store().ifPresent(store -> {
            Control table = view.table().control();
            FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
            dialog.setText(Messages.TitleExportList);
            dialog.setFileName("clients.csv"); //$NON-NLS-1$
            dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
            dialog.setFilterNames(new String[] { Messages.NameCsvFiles });
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                ListExport export = view.export();
                Jobs.run(Messages.JobExportList, table, progress -> export.write(store, Path.of(chosen), progress), written -> view.getViewSite().getActionBars()
                    .getStatusLineManager().setMessage(Plurals.bind(Messages.MsgExported, NumberFormat.getIntegerInstance(Locale.ROOT).format(written), chosen)));
            }
        });
    }
}
