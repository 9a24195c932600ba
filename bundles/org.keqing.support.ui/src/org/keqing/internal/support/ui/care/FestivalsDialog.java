package org.keqing.internal.support.ui.care;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.support.ui.form.EntryTable;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.internal.support.ui.form.WorkDialog;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The festivals of the company: added, changed and removed, and kept together. */
final class FestivalsDialog extends WorkDialog {

    private final FestivalsModel model;
    private final CareService care;
    private final Store store;
    private final String user;

    FestivalsDialog(Shell parent, FestivalsModel model, CareService care, Store store, String user) {
        super(parent, Messages.TitleFestivals, Messages.MsgFestivals, Messages.ActionSave);
        this.model = model;
        this.care = care;
        this.store = store;
        this.user = user;
    }

    @Override
    protected void createBody(Composite parent) {
        Locale locale = Locale.getDefault();
        EntryTable<Festival> table = new EntryTable<>(parent, List.of(
            new TableColumn<>("name", Messages.ColumnFestival, 184, ColumnKind.TEXT, festival -> festival.name(locale)), //$NON-NLS-1$
            new TableColumn<>("day", Messages.LabelDay, 192, ColumnKind.TEXT, FestivalsModel::day), //$NON-NLS-1$
            new TableColumn<>("next", Messages.ColumnNext, 104, ColumnKind.DATE, model::next), //$NON-NLS-1$
            new TableColumn<>("lead", Messages.LabelLeadDays, 120, ColumnKind.INTEGER, Festival::lead), //$NON-NLS-1$
            new TableColumn<>("active", Messages.ColumnReminded, 96, ColumnKind.FLAG, Festival::active)), "name", model); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.control());
    }

    @Override
    protected void take() {
        // the model has it
    }

    @Override
    protected void work(Progress progress) throws Exception {
        model.save(care, store, user);
    }
}
