package org.keqing.internal.support.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** A few fields, label above field, two beside each other; what is done with them runs in a job, and a failure is shown above them. */
public final class FormDialog extends TitleAreaDialog {

    private static final int LINES = 72;
    private static final int WIDTH = 240;

    private final FormModel model;
    private final Map<String, Supplier<String>> readers = new LinkedHashMap<>();
    private Composite body;

    /** The dialog of a model. */
    public FormDialog(Shell parent, FormModel model) {
        super(parent);
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
        shell.setText(model.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(16, 16).spacing(16, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        model.fields().forEach(this::createField);
        setTitle(model.title());
        setMessage(LabelText.literal(model.message()));
        return area;
    }

    private void createField(FormField field) {
        Composite cell = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(cell);
        boolean wide = field.kind() == FormField.Kind.LINES || field.kind() == FormField.Kind.CHECK;
        GridDataFactory.fillDefaults().grab(true, field.kind() == FormField.Kind.LINES).span(wide ? 2 : 1, 1).align(SWT.FILL, SWT.FILL).applyTo(cell);
        if (field.kind() != FormField.Kind.CHECK) {
            Palette.muted(new Label(cell, SWT.NONE)).setText(field.label());
        }
        Control control = switch (field.kind()) {
            case LINE -> text(cell, field, SWT.BORDER);
            case LINES -> text(cell, field, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            case CHOICE -> choice(cell, field);
            case CHECK -> check(cell, field);
        };
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = field.label();
            }
        });
    }

    private Text text(Composite cell, FormField field, int style) {
        Text text = new Text(cell, style);
        text.setText(field.text());
        boolean multi = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults().grab(true, multi).hint(WIDTH, multi ? LINES : SWT.DEFAULT).applyTo(text);
        readers.put(field.id(), text::getText);
        return text;
    }

    private Combo choice(Composite cell, FormField field) {
        Combo combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.select(Math.max(0, field.choices().indexOf(field.text())));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        readers.put(field.id(), () -> combo.getSelectionIndex() < 0 ? "" : combo.getItem(combo.getSelectionIndex())); //$NON-NLS-1$
        return combo;
    }

    private Button check(Composite cell, FormField field) {
        Button button = new Button(cell, SWT.CHECK);
        button.setText(field.label());
        button.setSelection(Boolean.parseBoolean(field.text()));
        readers.put(field.id(), () -> Boolean.toString(button.getSelection()));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, model.title(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    @Override
    protected void okPressed() {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        model.fields().forEach(field -> labels.put(field.id(), field.label()));
        readers.forEach((id, reader) -> texts.put(id, reader.get()));
        FormValues values = new FormValues(labels, texts);
        busy(true);
        setErrorMessage(null);
        Jobs.run(model.title(), body, progress -> {
            model.work().perform(values);
            return values;
        }, done -> super.okPressed(), failure -> {
            busy(false);
            setErrorMessage(Failures.message(failure));
        });
    }

    private void busy(boolean busy) {
        body.setEnabled(!busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
    }
}
