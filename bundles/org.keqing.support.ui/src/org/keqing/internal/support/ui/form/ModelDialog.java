package org.keqing.internal.support.ui.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.store.Progress;
import org.keqing.ui.table.TableColumn;

/** A dialog whose model holds what is entered as soon as it is; Save keeps all of it together. */
public abstract class ModelDialog extends WorkDialog {

    private final Save save;

    /** Keeps what the model holds. */
    @FunctionalInterface
    public interface Save {
        /** @throws Exception with a sentence for people; the dialog stays open and shows it */
        void run() throws Exception;
    }

    /** The dialog; the rest as in {@link WorkDialog}. */
    protected ModelDialog(Shell parent, String title, String message, Save save) {
        super(parent, title, message, Messages.ActionSave);
        this.save = save;
    }

    /** A table of entries over the whole width. */
    protected static <R> void entries(Composite parent, List<TableColumn<R>> columns, String stretched, EntryTable.Entries<R> entries) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(new EntryTable<>(parent, columns, stretched, entries).control());
    }

    @Override
    protected final void take() {
        // the model has it
    }

    @Override
    protected final void work(Progress progress) throws Exception {
        save.run();
    }
}
