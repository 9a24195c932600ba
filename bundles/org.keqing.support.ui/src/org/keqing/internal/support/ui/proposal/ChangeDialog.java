package org.keqing.internal.support.ui.proposal;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** Asks what is otherwise when a proposal is taken. */
final class ChangeDialog extends AreaDialog {

    private final ProposalRow row;
    private final ChangeModel model;

    ChangeDialog(Shell shell, ProposalRow row, ChangeModel model) {
        super(shell, Messages.TitleChange);
        this.row = row;
        this.model = model;
    }

    @Override
    protected boolean hasChanges() {
        return model.isChanged();
    }

    @Override
    protected void createContent(Composite area) {
        setTitle(LabelText.literal(row.name()));
        setMessage(Messages.MsgChangeHint);
        Composite body = Palette.withFields(new Composite(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(body);
        Table table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 220).applyTo(table);
        for (PolicyDiff.Line line : model.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(model.word(line));
            item.setChecked(true);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (e.detail == SWT.CHECK) {
                TableItem item = (TableItem) e.item;
                model.take(model.lines().get(table.indexOf(item)), item.getChecked());
            }
        }));
        field(body, Messages.LabelOwner, model::owner);
        field(body, Messages.LabelDue, model::due);
        Text reason = field(body, Messages.LabelReason, model::reason);
        getShell().addListener(SWT.Show, e -> reason.setFocus());
    }

    private Text field(Composite parent, String label, Consumer<String> typed) {
        Palette.muted(new Label(parent, SWT.NONE)).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> {
            typed.accept(text.getText());
            check();
        });
        return text;
    }

    private void check() {
        String problem = model.problem();
        setMessage(problem == null ? Messages.MsgChangeHint : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ActionAccept, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    /** What was entered. */
    ProposalChange change() {
        return model.change();
    }
}
