package org.keqing.internal.support.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

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
import org.keqing.store.Progress;
import org.keqing.ui.Palette;

/** A few fields, label above field, two beside each other. */
public final class FormDialog extends WorkDialog {

    private static final int LINES = 72;
    private static final int WIDTH = 240;

    private final FormModel model;
    private final Map<String, Supplier<String>> readers = new LinkedHashMap<>();
    private Composite body;
    private FormValues values;

    /** The dialog of a model. */
    public FormDialog(Shell parent, FormModel model) {
        super(parent, model.title(), model.message(), model.button());
        this.model = model;
    }

    @Override
    protected void createBody(Composite parent) {
        body = parent;
        model.fields().forEach(this::createField);
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
            case SUGGESTED -> suggested(cell, field);
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

    private Combo suggested(Composite cell, FormField field) {
        Combo combo = new Combo(cell, SWT.DROP_DOWN);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.setText(field.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        readers.put(field.id(), combo::getText);
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
    protected void take() {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        model.fields().forEach(field -> labels.put(field.id(), field.label()));
        readers.forEach((id, reader) -> texts.put(id, reader.get()));
        values = new FormValues(labels, texts);
    }

    @Override
    protected void work(Progress progress) throws Exception {
        model.work().perform(values, progress);
    }
}
