package org.keqing.internal.evaluation.ui.designation;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.evaluation.ui.AskDialog;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.ClientRef;

/** Asks for reason, proposer, approver and dates of a key client. */
public final class DesignationDialog extends AskDialog {

    private final ClientRef client;
    private final DesignationModel model;

    public DesignationDialog(Shell shell, ClientRef client, DesignationModel model) {
        super(shell, Messages.TitleDesignate, Messages.ButtonDesignate, Messages.MsgDesignate);
        this.client = client;
        this.model = model;
    }

    @Override
    protected String headline() {
        return NLS.bind(Messages.TitleDesignateClient, client.label());
    }

    @Override
    protected String problem() {
        return model.problem();
    }

    @Override
    protected void createFields(Composite body) {
        GridLayoutFactory.createFrom((GridLayout) body.getLayout()).numColumns(2).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.LabelReason);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text reason = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 72).applyTo(reason);
        reason.addModifyListener(e -> {
            model.reason(reason.getText());
            check();
        });
        field(body, Messages.LabelProposer, model.proposer(), model::proposer);
        field(body, Messages.LabelApprover, "", model::approver);
        field(body, Messages.LabelFrom, model.from(), model::from);
        field(body, Messages.LabelTo, "", model::to).setMessage(Messages.LabelOpenEnd);
    }

    private Text field(Composite parent, String name, String value, Consumer<String> target) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setText(value);
        text.addFocusListener(FocusListener.focusGainedAdapter(e -> text.selectAll()));
        text.addModifyListener(e -> {
            target.accept(text.getText());
            check();
        });
        return text;
    }
}
