package org.keqing.internal.evaluation.ui.designation;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.ClientRef;

/** Asks for reason, proposer, approver and dates of a key client. */
public final class DesignationDialog extends TitleAreaDialog {

    private final ClientRef client;
    private final DesignationModel model;

    public DesignationDialog(Shell shell, ClientRef client, DesignationModel model) {
        super(shell);
        this.client = client;
        this.model = model;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleDesignate);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.TitleDesignateClient, client.label()));
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.LabelReason);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text reason = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 72).applyTo(reason);
        reason.addModifyListener(e -> model.reason(reason.getText()));
        reason.addModifyListener(check());
        field(body, Messages.LabelProposer, model.proposer(), model::proposer);
        field(body, Messages.LabelApprover, "", model::approver);
        field(body, Messages.LabelFrom, model.from(), model::from);
        field(body, Messages.LabelTo, "", model::to).setMessage(Messages.LabelOpenEnd);
        setMessage(Messages.MsgDesignate);
        return area;
    }

    private Text field(Composite parent, String name, String value, Consumer<String> target) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setText(value);
        text.addFocusListener(FocusListener.focusGainedAdapter(e -> text.selectAll()));
        text.addModifyListener(e -> target.accept(text.getText()));
        text.addModifyListener(check());
        return text;
    }

    private ModifyListener check() {
        return e -> {
            String problem = model.problem();
            setMessage(problem == null ? Messages.MsgDesignate : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ButtonDesignate, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ButtonCancel, false);
    }
}
