package org.keqing.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.ui.Messages;
import org.keqing.ui.table.DataTable;
import org.keqing.ui.table.ListRows;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.TableColumn;

/**
 * Makes the two kinds of tables of the desktop.
 *
 * @since 0.1
 */
public final class Tables {

    /** Key of the font of tables in JFace's font registry; tables follow its changes. */
    public static final String FONT = "org.keqing.ui.tables.font"; //$NON-NLS-1$

    /**
     * A table over a list in memory.
     *
     * @param table the table
     * @param rows  its rows: {@link ListRows#set(List)} fills it
     */
    public record ListTable<R>(DataTable<R> table, ListRows<R> rows) {

        /**
         * Shows other rows: those that were selected are selected again wherever they stand now, and the table stays scrolled where it was.
         *
         * @param found the rows; the natural order is the list's
         * @param key   by what a row is known again
         * @since 0.1
         */
        public void show(List<? extends R> found, Function<? super R, ?> key) {
            table.replace(() -> rows.set(found), key);
        }
    }

    private Tables() {
    }

    /**
     * A table for a short list.
     *
     * @param parent  the table becomes its child
     * @param columns the columns
     */
    public static <R> ListTable<R> list(Composite parent, List<TableColumn<R>> columns) {
        ListRows<R> rows = new ListRows<>(columns);
        return new ListTable<>(new DataTable<>(parent, columns, rows), rows);
    }

    /**
     * Rows loaded by pages in short jobs, for a table over a long list.
     *
     * @param owner  the control with which loading ends
     * @param loader reads pages, such as a {@link org.keqing.ui.table.StoreLoader}
     * @param failed told on the UI thread when loading fails
     */
    public static <R> PagedRows<R> pages(Control owner, PagedRows.Loader<R> loader, Consumer<? super Exception> failed) {
        var display = owner.getDisplay();
        return new PagedRows<>(loader,
            task -> {
                Job job = Job.createSystem(Messages.JobLoadRows, (ICoreRunnable) monitor -> task.run());
                job.setPriority(Job.INTERACTIVE);
                job.schedule();
            },
            task -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!owner.isDisposed()) {
                            task.run();
                        }
                    });
                }
            },
            failed);
    }
}
