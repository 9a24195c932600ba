package org.keqing.internal.pack.market.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.ui.LabelText;

/** Asks for a few texts, choices and ticks, label above field; what is wrong stands in the header and OK waits until nothing is. */
final class FieldsDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;

    /** One field: choices make it a list to choose from, a tick has neither. */
    record Field(String label, String value, List<String> choices, boolean tick) {

        static Field text(String label, String value) {
            return new Field(label, value, List.of(), false);
        }

        static Field choice(String label, List<String> choices) {
            return new Field(label, choices.isEmpty() ? "" : choices.getFirst(), choices, false);
        }

        static Field tick(String label, boolean on) {
            return new Field(label, Boolean.toString(on), List.of(), true);
        }
    }

    private final String title;
    private final String sentence;
    private final List<Field> fields;
    private final Function<List<String>, String> check;
    private final List<Control> controls = new ArrayList<>();
    private List<String> values = List.of();

    /**
     * @param check what is wrong with the values, {@code null} when nothing is
     */
    FieldsDialog(Shell parent, String title, String sentence, List<Field> fields, Function<List<String>, String> check) {
        super(parent);
        this.title = title;
        this.sentence = sentence;
        this.fields = fields;
        this.check = check;
        setHelpAvailable(false);
    }

    /** The values in the order of the fields. */
    List<String> values() {
        return values;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 4).applyTo(area);
        setTitle(title);
        setMessage(sentence);
        for (Field field : fields) {
            Control control = field.tick() ? tick(area, field) : labelled(area, field);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
            controls.add(control);
        }
        return area;
    }

    private Control tick(Composite parent, Field field) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(LabelText.literal(field.label()));
        button.setSelection(Boolean.parseBoolean(field.value()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
        return button;
    }

    private Control labelled(Composite parent, Field field) {
        new Label(parent, SWT.NONE).setText(field.label());
        if (field.choices().isEmpty()) {
            Text text = new Text(parent, SWT.BORDER);
            text.setText(field.value());
            text.addModifyListener(e -> changed());
            return text;
        }
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.setText(field.value());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        values = read();
        getButton(OK).setEnabled(check.apply(values) == null);
    }

    private void changed() {
        values = read();
        String problem = check.apply(values);
        setMessage(problem == null ? sentence : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        getButton(OK).setEnabled(problem == null);
    }

    private List<String> read() {
        return controls.stream().map(control -> switch (control) {
            case Button button -> Boolean.toString(button.getSelection());
            case Combo combo -> combo.getText();
            case Text text -> text.getText().strip();
            default -> "";
        }).toList();
    }
}
