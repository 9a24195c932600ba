package org.keqing.internal.support.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** A few fields, label above field, two beside each other. */
public final class FormDialog extends WorkDialog {

    private static final int LINES = 72;
    private static final int WIDTH = 240;
    private static final int WORDS = 60;

    private final FormModel model;
    private final FormCompanion companion;
    private final Map<String, Supplier<String>> readers = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> writers = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Composite body;
    private Label words;
    private boolean proposing;
    private FormValues values;

    /** The dialog of a model. */
    public FormDialog(Shell parent, FormModel model) {
        this(parent, model, null);
    }

    /**
     * The dialog of a model.
     *
     * @param companion stands by while it is open, {@code null}: nobody
     */
    public FormDialog(Shell parent, FormModel model, FormCompanion companion) {
        super(parent, model.title(), model.message(), model.button());
        this.model = model;
        this.companion = companion;
    }

    @Override
    protected void createBody(Composite parent) {
        body = parent;
        model.fields().forEach(this::createField);
        if (companion != null) {
            words = new Label(body, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, WORDS).applyTo(words);
            companion.opened(new OpenForm());
        }
    }

    /** The form as its companion works with it. */
    private final class OpenForm implements FormCompanion.Form {

        @Override
        public FormValues values() {
            return entered();
        }

        @Override
        public void onChange(Runnable listener) {
            listeners.add(listener);
        }

        @Override
        public void propose(Map<String, String> texts) {
            proposing = true;
            texts.forEach((id, text) -> {
                if (!changed.contains(id) && !readers.get(id).get().equals(text)) {
                    writers.get(id).accept(text);
                }
            });
            proposing = false;
        }

        @Override
        public void say(String text) {
            words.setText(LabelText.literal(text));
        }

        @Override
        public <R> void read(String name, Jobs.Work<R> work, Consumer<R> done, Consumer<Exception> failed) {
            Jobs.read(name, body, work, done, failed);
        }
    }

    private void edited(String id) {
        if (!proposing) {
            changed.add(id);
            listeners.forEach(Runnable::run);
        }
    }

    /** A field whose text can be read and proposed. */
    private void field(FormField field, Control control, Supplier<String> reader, Consumer<String> writer) {
        readers.put(field.id(), reader);
        writers.put(field.id(), writer);
        control.addListener(SWT.Modify, e -> edited(field.id()));
        control.addListener(SWT.Selection, e -> edited(field.id()));
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
        field(field, text, text::getText, text::setText);
        return text;
    }

    private Combo choice(Composite cell, FormField field) {
        Combo combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.select(Math.max(0, field.choices().indexOf(field.text())));
        int longest = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().grab(true, false).hint(Math.clamp(longest, WIDTH, 2 * WIDTH), SWT.DEFAULT).applyTo(combo);
        field(field, combo, () -> combo.getSelectionIndex() < 0 ? "" : combo.getItem(combo.getSelectionIndex()), choice -> combo.select(combo.indexOf(choice))); //$NON-NLS-1$
        return combo;
    }

    private Combo suggested(Composite cell, FormField field) {
        Combo combo = new Combo(cell, SWT.DROP_DOWN);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.setText(field.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        field(field, combo, combo::getText, combo::setText);
        return combo;
    }

    private Button check(Composite cell, FormField field) {
        Button button = new Button(cell, SWT.CHECK);
        button.setText(field.label());
        button.setSelection(Boolean.parseBoolean(field.text()));
        field(field, button, () -> Boolean.toString(button.getSelection()), yes -> button.setSelection(Boolean.parseBoolean(yes)));
        return button;
    }

    @Override
    protected void take() {
        values = entered();
    }

    private FormValues entered() {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        model.fields().forEach(field -> labels.put(field.id(), field.label()));
        readers.forEach((id, reader) -> texts.put(id, reader.get()));
        return new FormValues(labels, texts);
    }

    @Override
    protected void work(Progress progress) throws Exception {
        model.work().perform(values, progress);
    }
}
