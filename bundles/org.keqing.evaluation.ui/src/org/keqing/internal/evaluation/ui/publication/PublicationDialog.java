package org.keqing.internal.evaluation.ui.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.evaluation.ui.AskDialog;

/** Asks for the few values of one step of a publication; a field is a line, a text of several lines, or a choice. */
final class PublicationDialog extends AskDialog {

    /**
     * One field.
     *
     * @param label   above the field
     * @param value   what stands in it at first; of a choice its place
     * @param choices the words of a choice; empty for a text
     * @param lines   lines of a text
     */
    record Field(String label, String value, List<String> choices, int lines) {
        static Field line(String label, String value) {
            return new Field(label, value, List.of(), 1);
        }

        static Field text(String label) {
            return new Field(label, "", List.of(), 4);
        }

        static Field choice(String label, List<String> choices) {
            return new Field(label, "0", choices, 1);
        }
    }

    private final String headline;
    private final List<Field> fields;
    private final Function<List<String>, String> rule;
    private final List<String> values = new ArrayList<>();

    /** @param rule what is wrong with the values, null when nothing is */
    PublicationDialog(Shell shell, String window, String action, String hint, String headline, List<Field> fields, Function<List<String>, String> rule) {
        super(shell, window, action, hint);
        this.headline = headline;
        this.fields = fields;
        this.rule = rule;
        fields.forEach(field -> values.add(field.value()));
    }

    @Override
    protected String headline() {
        return headline;
    }

    @Override
    protected String problem() {
        return rule.apply(values);
    }

    @Override
    protected void createFields(Composite parent) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            new Label(parent, SWT.NONE).setText(field.label());
            Control control = field.choices().isEmpty() ? text(parent, field, i) : choice(parent, field, i);
            GridDataFactory.fillDefaults().grab(true, field.lines() > 1).hint(420, field.lines() > 1 ? 22 * field.lines() : SWT.DEFAULT).applyTo(control);
        }
    }

    private Control text(Composite parent, Field field, int index) {
        Text text = new Text(parent, SWT.BORDER | (field.lines() > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setText(field.value());
        text.addModifyListener(e -> {
            values.set(index, text.getText());
            check();
        });
        return text;
    }

    private Control choice(Composite parent, Field field, int index) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.select(Integer.parseInt(field.value()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            values.set(index, Integer.toString(combo.getSelectionIndex()));
            check();
        }));
        return combo;
    }

    /** {@return what was typed, field by field; of a choice its place} */
    List<String> values() {
        return List.copyOf(values);
    }
}
