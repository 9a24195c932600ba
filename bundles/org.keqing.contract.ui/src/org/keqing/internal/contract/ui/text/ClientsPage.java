package org.keqing.internal.contract.ui.text;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.model.Plurals;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** With whom: codes typed or pasted, and the clients they mean. */
final class ClientsPage extends WizardPage {

    private static final int PAUSE = 300;

    private final NewContractsModel model;
    private Tables.ListTable<ClientRef> list;
    private Label count;
    private int looking;

    ClientsPage(NewContractsModel model) {
        super("clients", Messages.TitleClients, null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.MsgClients);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(16, 6).applyTo(area);
        Label label = Palette.muted(new Label(area, SWT.NONE));
        label.setText(Messages.LabelCodes);
        count = Palette.muted(new Label(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        Text codes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        codes.setText(model.codes());
        codes.getAccessible().addAccessibleListener(new Named(Messages.LabelCodes));
        GridDataFactory.fillDefaults().grab(false, true).hint(180, 280).applyTo(codes);
        list = Tables.list(area, List.of(new TableColumn<>("code", Messages.ColumnCode, 120, ColumnKind.TEXT, ClientRef::code), //$NON-NLS-1$
            new TableColumn<>("name", Messages.ColumnClient, 240, ColumnKind.TEXT, ClientRef::name))); //$NON-NLS-1$
        list.table().stretch("name"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 280).applyTo(list.table().control());
        codes.addListener(SWT.Modify, e -> {
            int now = ++looking;
            setPageComplete(false);
            codes.getDisplay().timerExec(PAUSE, () -> {
                if (now == looking && !codes.isDisposed()) {
                    find(codes.getText(), now);
                }
            });
        });
        show();
        setControl(area);
    }

    private void find(String typed, int now) {
        Jobs.read(Messages.TitleClients, count, progress -> model.find(typed), found -> {
            if (now == looking) {
                model.choose(typed, found);
                show();
            }
        }, failure -> setErrorMessage(Failures.message(failure)));
    }

    private void show() {
        list.rows().set(model.clients());
        count.setText(Plurals.bind(Messages.LabelClients, model.clients().size()));
        String problem = model.problemOfClients();
        setErrorMessage(model.clients().isEmpty() && Messages.MsgNoClients.equals(problem) ? null : problem);
        setPageComplete(problem == null);
    }
}
