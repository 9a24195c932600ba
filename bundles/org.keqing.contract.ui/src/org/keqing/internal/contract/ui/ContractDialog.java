package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Labels;
import org.keqing.ui.ClientRef;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.records.ChoiceField;
import org.keqing.ui.records.RecordDialog;

/** Edits a contract: its state, its terms until they are approved, and who keeps it. */
final class ContractDialog extends RecordDialog {

    private final ContractEdit edit;
    private final ClientRef client;

    ContractDialog(Shell parent, ContractEdit edit, ClientRef client) {
        super(parent, edit);
        this.edit = edit;
        this.client = client;
    }

    @Override
    protected String windowTitle() {
        return edit.isNew() ? Messages.TitleNew : Messages.TitleEdit;
    }

    @Override
    protected String headTitle() {
        return edit.isNew() ? Messages.TitleNew : edit.contract().getNumber();
    }

    @Override
    protected String headMessage() {
        return NLS.bind(edit.termsOpen() ? Messages.MsgHead : Messages.MsgHeadFixed, client.label());
    }

    @Override
    protected void createFields(Composite parent) {
        FieldForm terms = addForm(parent, ContractEdit.TERMS);
        terms.setEditable(edit.termsOpen());
        var states = new ChoiceField<>(parent, Labels.of(ContractPackage.Literals.CONTRACT__STATE, Locale.getDefault()), edit.states(),
            state -> ContractWords.state(state, Locale.getDefault()), this::choose);
        GridDataFactory.fillDefaults().applyTo(states.control());
        addForm(parent, List.of(ContractPackage.Literals.CONTRACT__SIGNED_ON, ContractPackage.Literals.CONTRACT__KEEPER,
            ContractPackage.Literals.CONTRACT__FILE_LOCATION, ContractPackage.Literals.CONTRACT__REMARK));
    }

    private void choose(ContractState state) {
        domain().getCommandStack().execute(SetCommand.create(domain(), edit.contract(), ContractPackage.Literals.CONTRACT__STATE, state));
        validate();
    }
}
