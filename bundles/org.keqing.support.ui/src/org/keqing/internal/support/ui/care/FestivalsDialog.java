package org.keqing.internal.support.ui.care;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.internal.support.ui.form.ModelDialog;
import org.keqing.support.care.Festival;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The festivals of the company: added, changed and removed, and kept together. */
final class FestivalsDialog extends ModelDialog {

    private final FestivalsModel model;

    FestivalsDialog(Shell parent, FestivalsModel model, Save save) {
        super(parent, Messages.TitleFestivals, Messages.MsgFestivals, save);
        this.model = model;
    }

    @Override
    protected void createBody(Composite parent) {
        Locale locale = Locale.getDefault();
        entries(parent, List.of(
            new TableColumn<>("name", Messages.ColumnFestival, 184, ColumnKind.TEXT, festival -> festival.name(locale)), //$NON-NLS-1$
            new TableColumn<>("day", Messages.LabelDay, 192, ColumnKind.TEXT, FestivalsModel::day), //$NON-NLS-1$
            new TableColumn<>("next", Messages.ColumnNext, 104, ColumnKind.DATE, model::next), //$NON-NLS-1$
            new TableColumn<>("lead", Messages.LabelLeadDays, 120, ColumnKind.INTEGER, Festival::lead), //$NON-NLS-1$
            new TableColumn<>("active", Messages.ColumnReminded, 96, ColumnKind.FLAG, Festival::active)), "name", model); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
