package org.keqing.internal.studio.ui.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.LabelText;

/** Asks for kind, id and names of a scheme that is written from nothing. */
final class NewSchemeDialog extends TitleAreaDialog {

    private final NewScheme model;

    private NewSchemeDialog(Shell shell, NewScheme model) {
        super(shell);
        this.model = model;
    }

    /** The scheme to begin with, empty when the dialog is left. */
    static Optional<Scheme> ask(Shell shell, Set<String> taken) {
        NewScheme model = new NewScheme(taken);
        return new NewSchemeDialog(shell, model).open() == OK ? Optional.of(model.create()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ActionNewScheme);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        List<NewScheme.Kind> kinds = List.of(NewScheme.Kind.values());
        label(area, Messages.LabelKind);
        Combo kind = new Combo(area, SWT.READ_ONLY);
        kind.setItems(kinds.stream().map(NewScheme.Kind::label).toArray(String[]::new));
        kind.select(kinds.indexOf(model.kind()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.kind(kinds.get(kind.getSelectionIndex()));
            check();
        }));
        text(area, Messages.LabelId, model::id);
        text(area, Fields.inLanguage(Messages.LabelName, "en"), model::english);
        text(area, Fields.inLanguage(Messages.LabelName, "zh_CN"), model::chinese);
        setTitle(Messages.TitleNewScheme);
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(LabelText.literal(text));
    }

    private void text(Composite area, String label, Consumer<String> set) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> {
            set.accept(text.getText());
            check();
        });
    }

    private void check() {
        setMessage(model.kind().sentence());
        String problem = model.problem();
        if (!problem.isEmpty()) {
            setMessage(model.kind().sentence() + "\n" + problem);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ButtonBegin, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ButtonCancel, false);
        check();
    }
}
