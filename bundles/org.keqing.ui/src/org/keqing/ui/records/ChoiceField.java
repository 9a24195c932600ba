package org.keqing.ui.records;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.ui.AccessibleName;
import org.keqing.ui.Palette;

/**
 * A field with a few fixed values, such as the states that may follow: label above, list below.
 *
 * @param <T> type of a value
 * @since 0.1
 */
public final class ChoiceField<T> {

    private final Composite area;
    private final Combo combo;
    private final List<T> values;

    /**
     * Creates the field.
     *
     * @param parent   the field becomes its child
     * @param label    the name of the field
     * @param values   what can be chosen, in order; the first is chosen
     * @param text     the word for a value
     * @param onChoice receives each newly chosen value
     */
    public ChoiceField(Composite parent, String label, List<T> values, Function<T, String> text, Consumer<T> onChoice) {
        this.values = List.copyOf(values);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 2).applyTo(area);
        Palette.muted(new Label(area, SWT.NONE)).setText(label);
        combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(values.stream().map(text).toArray(String[]::new));
        combo.select(0);
        combo.setEnabled(values.size() > 1);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> onChoice.accept(values.get(combo.getSelectionIndex()))));
        AccessibleName.set(combo, label);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(combo);
    }

    /**
     * Chooses a value without telling the listener.
     *
     * @param value one of the values; another one is passed over
     * @since 0.1
     */
    public void choose(T value) {
        if (values.contains(value)) {
            combo.select(values.indexOf(value));
        }
    }

    /** The widget. */
    public Control control() {
        return area;
    }
}
