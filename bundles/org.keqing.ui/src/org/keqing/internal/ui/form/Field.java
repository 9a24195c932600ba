package org.keqing.internal.ui.form;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.ui.AccessibleName;
import org.keqing.model.FieldInfo;
import org.keqing.model.Labels;
import org.keqing.model.StoreInfo;
import org.keqing.ui.Palette;
import org.keqing.ui.form.FieldProblem;
import org.keqing.ui.form.FieldText;

/** One field: the label with the problem beside it, below the text or tick with its unit. */
public final class Field {

    private static final int PAUSE = 700;
    private static final int LONG_TEXT = 500;

    private final EStructuralFeature feature;
    private final FieldInfo info;
    private final FieldHost host;
    private final Composite area;
    private final Label message;
    private final Text text;
    private final Button tick;
    private String problem;
    private String rule;
    private String shown = ""; //$NON-NLS-1$
    private EObject object;
    private boolean refreshing;
    private boolean typing;
    private int keystrokes;

    public Field(Composite parent, EStructuralFeature feature, FieldHost host, Locale locale) {
        this.feature = feature;
        this.info = FieldInfo.of(feature);
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        String name = Labels.of(feature, locale);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(mark(name));
        message = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        boolean flag = isFlag(feature);
        tick = flag ? new Button(area, SWT.CHECK) : null;
        text = flag ? null : new Text(area, style());
        if (flag) {
            tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> host.commit(feature, tick.getSelection())));
            GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 28).applyTo(tick);
        } else {
            String unit = Labels.unit(info.unit(), locale);
            GridDataFactory.fillDefaults().grab(true, false).hint(80, isLong() ? 60 : SWT.DEFAULT).span(unit.isEmpty() ? 2 : 1, 1).applyTo(text);
            if (!unit.isEmpty()) {
                Label after = new Label(area, SWT.NONE);
                after.setText(unit);
                Palette.muted(after);
            }
            hookText();
        }
        AccessibleName.set(flag ? tick : text, name);
        Palette.muted(label);
        Palette.danger(message);
        setEditable(true);
    }

    public Control control() {
        return area;
    }

    /** Long texts take the whole width. */
    public int span() {
        return isLong() ? 2 : 1;
    }

    public Optional<FieldProblem> problem() {
        return Optional.ofNullable(problem).map(p -> new FieldProblem(feature, p));
    }

    /** Shows what a business rule says; a problem of the text itself comes first. */
    public void rule(String newRule) {
        if (!Objects.equals(rule, newRule)) {
            rule = newRule;
            showMessage();
        }
    }

    public boolean isPending() {
        return text != null && object != null && !text.getText().equals(shown);
    }

    public void focus() {
        (text != null ? text : tick).setFocus();
    }

    public void setEditable(boolean editable) {
        boolean possible = editable && info.kind() != FieldInfo.Kind.COMPUTED && feature.isChangeable();
        if (text != null) {
            if (text.getEditable() != possible) {
                ground(possible);
            }
            text.setEditable(possible);
        } else {
            tick.setEnabled(possible);
        }
    }

    /** What cannot be written does not look as if it could. */
    private void ground(boolean editable) {
        text.setBackground(null);
        text.setData("org.eclipse.e4.ui.css.CssClassName", editable ? null : "keqing-fixed"); //$NON-NLS-1$ //$NON-NLS-2$
        text.reskin(SWT.NONE);
    }

    /** Shows the value of another object. */
    public void show(EObject newObject) {
        object = newObject;
        refresh(newObject);
    }

    /** Shows the value as it is now. */
    public void refresh(EObject source) {
        Object value = source == null ? null : source.eGet(feature);
        refreshing = true;
        try {
            if (tick != null) {
                tick.setSelection(Boolean.TRUE.equals(value));
            } else {
                shown = typing ? text.getText() : FieldText.format(feature, value);
                if (!text.getText().equals(shown)) {
                    text.setText(shown);
                }
            }
        } finally {
            refreshing = false;
        }
        problem(source == null ? null : FieldText.check(feature, value).orElse(null));
    }

    /** Hands over what was typed, when it can be read. */
    public void flush() {
        if (!isPending()) {
            return;
        }
        FieldText.Reading reading = FieldText.parse(feature, text.getText());
        if (reading.valid()) {
            if (Objects.equals(reading.value(), object.eGet(feature))) {
                refresh(object);
            } else {
                host.commit(feature, reading.value());
            }
        }
    }

    private void hookText() {
        text.addModifyListener(e -> {
            if (!refreshing && object != null) {
                problem(FieldText.parse(feature, text.getText()).problem());
                host.changed();
                int now = ++keystrokes;
                text.getDisplay().timerExec(PAUSE, () -> {
                    if (!text.isDisposed() && now == keystrokes) {
                        flushWhileTyping();
                    }
                });
            }
        });
        text.addListener(SWT.FocusOut, e -> endTyping());
        text.addListener(SWT.DefaultSelection, e -> endTyping());
    }

    /** Takes the value over and leaves the text under the caret as it is: formatting waits for the end of typing. */
    private void flushWhileTyping() {
        typing = true;
        try {
            flush();
        } finally {
            typing = false;
        }
    }

    private void endTyping() {
        flush();
        if (object != null && !isPending()) {
            refresh(object);
        }
    }

    private void problem(String newProblem) {
        if (!Objects.equals(problem, newProblem)) {
            problem = newProblem;
            showMessage();
            host.changed();
        }
    }

    private void showMessage() {
        String sentence = problem != null ? problem : rule;
        message.setText(sentence == null ? "" : sentence); //$NON-NLS-1$
        message.setToolTipText(sentence);
        message.getParent().layout();
    }

    private String mark(String name) {
        return feature.isRequired() ? name + " *" : name; //$NON-NLS-1$
    }

    private boolean isLong() {
        return feature.getEType().getInstanceClass() == String.class && StoreInfo.of(feature).length() >= LONG_TEXT;
    }

    private int style() {
        return isLong() ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : isNumber(feature) ? SWT.BORDER | SWT.RIGHT : SWT.BORDER;
    }

    private static boolean isFlag(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return type == boolean.class || type == Boolean.class;
    }

    private static boolean isNumber(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute
            && (Number.class.isAssignableFrom(attribute.getEAttributeType().getInstanceClass()) || attribute.getEAttributeType().getInstanceClass() == int.class);
    }
}
