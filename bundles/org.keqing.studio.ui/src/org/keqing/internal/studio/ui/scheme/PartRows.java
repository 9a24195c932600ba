package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/**
 * Parts of an element, such as the bands of a criterion: a line of small fields for each, with moving and removing at its end, what is wrong with it below, and adding below all.
 *
 * @param <P> the sort of part
 */
final class PartRows<P extends EObject> {

    private final Fields fields;
    private final Sort<P> sort;
    private final Composite body;
    private final List<Runnable> refreshers = new ArrayList<>();
    private List<Object> shown = List.of();
    private boolean added;

    /**
     * A sort of parts.
     *
     * @param parts    the parts of the selected element
     * @param create   makes a new one, not yet in the scheme
     * @param columns  the fields of a line as they are wanted now
     * @param problems reasons of what is wrong with a part
     * @param add      label of the button that adds
     */
    record Sort<P>(Supplier<Parts<P>> parts, Supplier<P> create, Supplier<List<Column<P>>> columns, Function<P, List<String>> problems, String add) {
    }

    /**
     * A field of each line.
     *
     * @param heading stands above the first line, and names the field to those who do not see it
     * @param maker   makes the field of a part
     */
    record Column<P>(String heading, Maker<P> maker) {

        /** A line of text. */
        static <P> Column<P> text(String heading, int width, Function<P, String> value, BiConsumer<P, String> set) {
            return id(heading, width, value, (part, text) -> true, set);
        }

        /** A line of text that must fit. */
        static <P> Column<P> id(String heading, int width, Function<P, String> value, BiPredicate<P, String> fits, BiConsumer<P, String> set) {
            return new Column<>(heading, (fields, parent, part) -> {
                Text text = new Text(parent, SWT.BORDER);
                GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
                return new Made(text, fields.onText(text, () -> value.apply(part), each -> fits.test(part, each), each -> set.accept(part, each)));
            });
        }

        /** An exact number. */
        static <P> Column<P> number(String heading, int width, Function<P, BigDecimal> value, BiConsumer<P, BigDecimal> set) {
            return new Column<>(heading, (fields, parent, part) -> {
                Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
                GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
                return new Made(text, fields.onNumber(text, () -> value.apply(part), each -> set.accept(part, each)));
            });
        }

        /** Several texts with commas between. */
        static <P> Column<P> texts(String heading, int width, Function<P, List<String>> values, BiConsumer<P, List<String>> set) {
            return new Column<>(heading, (fields, parent, part) -> {
                Text text = new Text(parent, SWT.BORDER);
                GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
                return new Made(text, fields.onText(text, () -> split(text.getText()).equals(values.apply(part)) ? text.getText() : String.join(", ", values.apply(part)),
                    each -> true, each -> set.accept(part, split(each))));
            });
        }

        private static List<String> split(String text) {
            return Pattern.compile("[,\uFF0C\u3001]").splitAsStream(text).map(String::strip).filter(each -> !each.isEmpty()).toList();
        }

        /** One of several words by its place. */
        static <P> Column<P> choice(String heading, int width, Supplier<List<String>> words, Function<P, Integer> place, BiConsumer<P, Integer> set) {
            return new Column<>(heading, (fields, parent, part) -> {
                Combo combo = new Combo(parent, SWT.READ_ONLY);
                GridDataFactory.fillDefaults().grab(width > NARROW, false).hint(width, SWT.DEFAULT).applyTo(combo);
                return new Made(combo, fields.onChoice(combo, words, () -> place.apply(part), each -> set.accept(part, each)));
            });
        }
    }

    /** Fields not wider than this keep their width. */
    private static final int NARROW = 80;

    /** Makes a field of a part. */
    interface Maker<P> {
        Made make(Fields fields, Composite parent, P part);
    }

    /** A field, and what reads its value again. */
    record Made(Control control, Runnable refresh) {
    }

    PartRows(Fields fields, Sort<P> sort) {
        this.fields = fields;
        this.sort = sort;
        body = new Composite(fields.control(), SWT.NONE);
    }

    Composite control() {
        return body;
    }

    private List<P> all() {
        return fields.there() ? sort.parts().get().all() : List.of();
    }

    /** Reads all values again; lines are made anew where parts came, went or moved. */
    void refresh() {
        List<Column<P>> columns = fields.there() ? sort.columns().get() : List.of();
        List<Object> now = new ArrayList<>(all());
        columns.forEach(column -> now.add(column.heading()));
        if (!now.equals(shown) || body.getChildren().length == 0) {
            shown = now;
            build(columns);
        }
        refreshers.forEach(Runnable::run);
        body.layout();
    }

    private void build(List<Column<P>> columns) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        refreshers.clear();
        GridLayoutFactory.fillDefaults().numColumns(columns.size() + 3).spacing(4, 4).applyTo(body);
        List<P> parts = all();
        if (!parts.isEmpty()) {
            columns.forEach(column -> Palette.muted(new Label(body, SWT.NONE)).setText(LabelText.literal(column.heading())));
            GridDataFactory.fillDefaults().span(3, 1).applyTo(new Label(body, SWT.NONE));
        }
        Control first = null;
        for (P part : parts) {
            first = line(columns, part);
        }
        Button add = button(sort.add(), sort.add(), this::add);
        GridDataFactory.fillDefaults().span(columns.size() + 3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
        add.setEnabled(fields.there());
        if (added && first != null) {
            first.setFocus();
        }
    }

    private void add() {
        added = true;
        fields.write(null, () -> sort.parts().get().add(sort.create().get()));
        added = false;
    }

    /** Gives the first field of the line. */
    private Control line(List<Column<P>> columns, P part) {
        List<Made> line = columns.stream().map(column -> {
            Made made = column.maker().make(fields, body, part);
            name(made.control(), column.heading());
            refreshers.add(made.refresh());
            return made;
        }).toList();
        button("\u25B2", Messages.TipUp, () -> move(part, -1));
        button("\u25BC", Messages.TipDown, () -> move(part, 1));
        button("\u2715", Messages.ButtonRemove, () -> fields.write(null, () -> sort.parts().get().remove(part)));
        Label wrong = Palette.danger(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().span(columns.size() + 3, 1).exclude(true).applyTo(wrong);
        refreshers.add(() -> {
            String text = String.join("\n", sort.problems().apply(part).stream().map(reason -> "\u26A0 " + reason).distinct().toList());
            wrong.setText(LabelText.literal(text));
            wrong.setVisible(!text.isEmpty());
            GridDataFactory.fillDefaults().span(columns.size() + 3, 1).exclude(text.isEmpty()).applyTo(wrong);
        });
        return line.getFirst().control();
    }

    private void move(P part, int by) {
        List<P> parts = all();
        int from = parts.indexOf(part);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < parts.size()) {
            fields.write(null, () -> sort.parts().get().move(from, to));
        }
    }

    private Button button(String label, String tip, Runnable action) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        name(button, tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }
}
