package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.contract.text.Clause;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.Palette;

/** Words one clause of a draft, with its variables. */
final class ClauseDialog extends AreaDialog {

    /** Result of {@link #open()}: the clause is to go. */
    static final int REMOVE = 2_001;

    private final TextModel model;
    private final Clause before;
    private final Map<String, List<VariableMenu.Choice>> variables;
    private Text number;
    private Text words;
    private Clause result;

    /**
     * @param before null to add a clause
     */
    ClauseDialog(Shell parent, TextModel model, Clause before, Map<String, List<VariableMenu.Choice>> variables) {
        super(parent, before == null ? Messages.TitleAddClause : Messages.TitleClause);
        this.model = model;
        this.before = before;
        this.variables = variables;
    }

    /** {@return the clause as it was worded} */
    Clause result() {
        return result;
    }

    @Override
    protected void createContent(Composite area) {
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Label label = Palette.muted(new Label(body, SWT.NONE));
        label.setText(Messages.LabelNumber);
        number = new Text(body, SWT.BORDER);
        number.setText(before == null ? "" : before.number()); //$NON-NLS-1$
        number.setEnabled(before == null);
        number.getAccessible().addAccessibleListener(new Named(Messages.LabelNumber));
        GridDataFactory.fillDefaults().hint(96, SWT.DEFAULT).applyTo(number);
        Button insert = VariableMenu.create(body, variables, variable -> {
            words.insert(variable);
            words.setFocus();
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.FILL).applyTo(insert);
        words = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setText(before == null ? "" : before.text()); //$NON-NLS-1$
        words.getAccessible().addAccessibleListener(new Named(Messages.LabelWords));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(600, 200).applyTo(words);
        number.addListener(SWT.Modify, e -> check());
        words.addListener(SWT.Modify, e -> check());
        setTitle(before == null ? Messages.TitleAddClause : Messages.TitleClause + " " + before.number()); //$NON-NLS-1$
        setMessage(Messages.MsgClause);
    }

    @Override
    protected boolean hasChanges() {
        return !words.getText().equals(before == null ? "" : before.text()); //$NON-NLS-1$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (before != null) {
            Optional<Clause> template = model.template(before.number());
            Button reset = createButton(parent, IDialogConstants.CLIENT_ID, Messages.ActionAsTemplate, false);
            reset.setEnabled(template.isPresent());
            createButton(parent, REMOVE, Messages.ActionRemove, false);
        }
        createButton(parent, IDialogConstants.OK_ID, Messages.ActionTake, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
        check();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            model.template(before.number()).ifPresent(clause -> words.setText(clause.text()));
        } else if (id == REMOVE) {
            setReturnCode(REMOVE);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    private void check() {
        String problem = before == null ? model.problemOfNumber(number.getText().strip()) : null;
        setErrorMessage(number.getText().isEmpty() ? null : problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null && !words.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        result = new Clause(number.getText().strip(), words.getText().replace("\r\n", "\n").strip()); //$NON-NLS-1$ //$NON-NLS-2$
        super.okPressed();
    }
}
