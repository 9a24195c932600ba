package org.keqing.internal.packs.ui;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keqing.packs.Pack;
import org.keqing.ui.LabelText;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Shows before an update which clients would change their tier, and asks whether to go on. */
final class EffectDialog extends TitleAreaDialog {

    private final Pack pack;
    private final EffectModel model;

    EffectDialog(Shell shell, Pack pack, EffectModel model) {
        super(shell);
        this.pack = pack;
        this.model = model;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleEffect);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.TitleEffectOf, new Object[] { pack.name(), pack.installed(), pack.offered() }));
        setMessage(Messages.MsgEffect);
        var body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(body);
        for (var line : model.lines()) {
            var label = new Label(body, SWT.WRAP);
            label.setText(LabelText.literal(line));
            GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(label);
        }
        var rows = model.rows();
        if (!rows.isEmpty()) {
            var list = Tables.list(body, columns());
            list.table().stretch("name"); //$NON-NLS-1$
            list.rows().set(rows);
            GridDataFactory.fillDefaults().grab(true, true).hint(640, 280).applyTo(list.table().control());
        }
        return area;
    }

    private static List<TableColumn<EffectModel.Row>> columns() {
        return List.of(new TableColumn<>("scheme", Messages.ColumnScheme, 150, ColumnKind.TEXT, EffectModel.Row::scheme), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFrom, 110, ColumnKind.TEXT, EffectModel.Row::from), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnTo, 110, ColumnKind.TEXT, EffectModel.Row::to), //$NON-NLS-1$
            new TableColumn<>("code", Messages.ColumnCode, 100, ColumnKind.TEXT, EffectModel.Row::code), //$NON-NLS-1$
            new TableColumn<>("name", Messages.ColumnClient, 200, ColumnKind.TEXT, EffectModel.Row::name)); //$NON-NLS-1$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ButtonUpdate, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ButtonCancel, false);
    }
}
