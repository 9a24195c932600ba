package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.model.base.LocalizedText;
import org.keqing.tiering.Problem;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** A form over a draft in two columns, label above field: each field reads its value and writes what is typed as a change of the draft. */
final class Fields {

    private static final int COLUMNS = 2;

    private final Composite body;
    private final SchemeDraft draft;
    private final List<Runnable> refreshers = new ArrayList<>();
    private boolean refreshing;

    /** What a field is about now; a field whose subject is gone is disabled. */
    private interface Shown {
        boolean there();
    }

    private final Shown shown;

    /** @param there whether the element that the form is about is there */
    Fields(Composite parent, SchemeDraft draft, Supplier<Boolean> there) {
        this.draft = draft;
        this.shown = there::get;
        body = Palette.onGround(new Composite(parent, SWT.NONE));
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).extendedMargins(16, 16, 8, 16).spacing(16, 8).applyTo(body);
        Palette.follow(body, palette -> body.setBackground(Palette.color(palette.background())));
    }

    Composite control() {
        return body;
    }

    /** Reads all values again. */
    void refresh() {
        if (!body.isDisposed()) {
            refreshing = true;
            refreshers.forEach(Runnable::run);
            refreshing = false;
        }
    }

    /** Makes a change of the draft, unless the fields only read their values. */
    void write(Object key, Runnable change) {
        if (!refreshing && shown.there()) {
            draft.change(key, change);
        }
    }

    private Composite cell(String label, int span) {
        Composite cell = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(cell);
        Label above = Palette.muted(new Label(cell, SWT.NONE));
        above.setText(LabelText.literal(label));
        return cell;
    }

    /** A heading over both columns. */
    Fields heading(String text) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(LabelText.literal(text));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).indent(0, 8).applyTo(heading);
        return this;
    }

    /** Fills the other half of a row. */
    Fields gap() {
        new Label(body, SWT.NONE);
        return this;
    }

    /** Messages about the element, in the colour of errors. */
    Fields problems(Supplier<List<Problem>> problems) {
        Label label = Palette.danger(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        refreshers.add(() -> {
            String text = String.join("\n", problems.get().stream().map(problem -> "\u26A0 " + problem.reason()).distinct().toList());
            if (!label.getText().equals(LabelText.literal(text))) {
                label.setText(LabelText.literal(text));
                body.layout();
            }
        });
        return this;
    }

    /** A line of text. */
    Fields text(String label, Supplier<String> value, Consumer<String> set) {
        return text(label, 1, SWT.BORDER, value, set);
    }

    private Fields text(String label, int span, int style, Supplier<String> value, Consumer<String> set) {
        Composite cell = cell(label, span);
        Text text = new Text(cell, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, (style & SWT.MULTI) == 0 ? SWT.DEFAULT : 5 * text.getLineHeight()).applyTo(text);
        refreshers.add(onText(text, value, each -> true, set));
        return this;
    }

    /**
     * Lets a text field write what is typed and no other has taken.
     *
     * @param fits what is not fit is shown in the colour of errors and not taken
     * @return reads the value again
     */
    Runnable onText(Text text, Supplier<String> value, Predicate<String> fits, Consumer<String> set) {
        Object key = new Object();
        text.addModifyListener(e -> {
            if (!refreshing && shown.there()) {
                boolean fit = fits.test(text.getText());
                colour(text, !fit);
                if (fit) {
                    write(key, () -> set.accept(text.getText()));
                }
            }
        });
        return () -> {
            text.setEnabled(shown.there());
            String now = shown.there() && value.get() != null ? value.get() : "";
            if (!text.getText().equals(now)) {
                text.setText(now);
                colour(text, false);
            }
        };
    }

    private static void colour(Text text, boolean wrong) {
        Palette palette = Palette.of(text.getDisplay());
        text.setForeground(Palette.color(wrong ? palette.danger() : palette.text()));
    }

    /** An id; one that is empty, or that another element of the sort has, is shown in the colour of errors and not taken. */
    Fields id(String label, Supplier<String> value, Predicate<String> taken, Consumer<String> set) {
        Text text = new Text(cell(label, 1), SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        refreshers.add(onText(text, value, each -> !each.isBlank() && !taken.test(each), set));
        return this;
    }

    /** An exact number; what is no number is shown in the colour of errors and not taken. */
    Fields number(String label, Supplier<BigDecimal> value, Consumer<BigDecimal> set) {
        Composite cell = cell(label, 1);
        Text text = new Text(cell, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).applyTo(text);
        refreshers.add(onNumber(text, value, set));
        return this;
    }

    /** Lets a text field write a number; gives what reads the value again. */
    Runnable onNumber(Text text, Supplier<BigDecimal> value, Consumer<BigDecimal> set) {
        Object key = new Object();
        text.addModifyListener(e -> {
            BigDecimal number = parse(text.getText());
            boolean wrong = number == null && !text.getText().isBlank();
            colour(text, wrong);
            if (!wrong) {
                write(key, () -> set.accept(number));
            }
        });
        return () -> {
            text.setEnabled(shown.there());
            BigDecimal now = shown.there() ? value.get() : null;
            BigDecimal there = parse(text.getText());
            if (now == null ? !text.getText().isBlank() : there == null || there.compareTo(now) != 0) {
                text.setText(now == null ? "" : now.toPlainString());
            }
        };
    }

    private static BigDecimal parse(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * One of several words.
     *
     * @param words what is shown
     * @param place the place of the value among them, -1 for none
     * @param set   takes a place
     */
    Fields choice(String label, Supplier<List<String>> words, Supplier<Integer> place, Consumer<Integer> set) {
        Composite cell = cell(label, 1);
        Combo combo = new Combo(cell, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        refreshers.add(onChoice(combo, words, place, set));
        return this;
    }

    /** Lets a combo write the chosen place; gives what reads words and place again. */
    Runnable onChoice(Combo combo, Supplier<List<String>> words, Supplier<Integer> place, Consumer<Integer> set) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> write(null, () -> set.accept(combo.getSelectionIndex()))));
        return () -> {
            combo.setEnabled(shown.there());
            if (shown.there()) {
                String[] items = words.get().toArray(String[]::new);
                if (!List.of(items).equals(List.of(combo.getItems()))) {
                    combo.setItems(items);
                }
                if (place.get() < 0) {
                    combo.deselectAll();
                } else {
                    combo.select(place.get());
                }
            }
        };
    }

    /** A label with the name of a language. */
    static String inLanguage(String label, String language) {
        return label + "  " + (language.equals("en") ? "English" : "\u4E2D\u6587");
    }

    /** Several lines of text. */
    Fields area(String label, Supplier<String> value, Consumer<String> set) {
        return text(label, 1, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, value, set);
    }

    /** A text in both languages side by side. */
    Fields localized(String label, boolean lines, Supplier<List<LocalizedText>> texts) {
        for (String language : LocalTexts.LANGUAGES) {
            text(inLanguage(label, language), 1, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER,
                () -> LocalTexts.get(texts.get(), language), value -> LocalTexts.set(texts.get(), language, value));
        }
        return this;
    }

    /** A colour as {@code #RRGGBB} with a button that chooses it. */
    Fields colour(String label, Supplier<String> value, Consumer<String> set) {
        Composite cell = cell(label, 1);
        Composite row = new Composite(cell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        Text text = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(text);
        Button choose = new Button(row, SWT.PUSH);
        choose.setText(Messages.ButtonColour);
        Object key = new Object();
        text.addModifyListener(e -> write(key, () -> set.accept(text.getText().isBlank() ? null : text.getText().strip())));
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            ColorDialog dialog = new ColorDialog(choose.getShell());
            if (isColour(value.get())) {
                int rgb = Integer.parseInt(value.get().substring(1), 16);
                dialog.setRGB(Palette.rgb(rgb));
            }
            var chosen = dialog.open();
            if (chosen != null) {
                write(null, () -> set.accept(String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue)));
            }
        }));
        refreshers.add(() -> {
            String now = shown.there() && value.get() != null ? value.get() : "";
            text.setEnabled(shown.there());
            choose.setEnabled(shown.there());
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
            text.setBackground(isColour(now) ? new Color(Palette.rgb(Integer.parseInt(now.substring(1), 16))) : null);
            text.setForeground(isColour(now) ? new Color(Palette.rgb(luminous(now) ? 0x202020 : 0xF4F4F4)) : null);
        });
        return this;
    }

    private static boolean isColour(String text) {
        return text != null && text.matches("#[0-9A-Fa-f]{6}");
    }

    private static boolean luminous(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255) > 128_000;
    }

    /**
     * Several lines that mean something: text that is not understood is shown in the colour of errors and not taken.
     *
     * @param read gives the change that takes the text; empty when it is not understood
     */
    Fields lines(String label, Supplier<String> value, Function<String, Optional<Runnable>> read) {
        Composite cell = cell(label, COLUMNS);
        Text text = new Text(cell, SWT.BORDER | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 8 * text.getLineHeight()).applyTo(text);
        Object key = new Object();
        text.addModifyListener(e -> {
            Optional<Runnable> change = shown.there() ? read.apply(text.getText()) : Optional.empty();
            colour(text, change.isEmpty());
            change.ifPresent(each -> write(key, each));
        });
        refreshers.add(() -> {
            text.setEnabled(shown.there());
            String now = shown.there() ? value.get() : "";
            if (!text.getText().equals(now) && !text.isFocusControl()) {
                text.setText(now);
            }
        });
        return this;
    }

    /** Parts of the element as lines of small fields over both columns. */
    <P extends EObject> Fields parts(PartRows.Sort<P> sort) {
        PartRows<P> rows = new PartRows<>(this, sort);
        return control(rows.control(), rows::refresh);
    }

    /** Whether there is an element that the fields are about. */
    boolean there() {
        return shown.there();
    }

    /** Any other control over both columns, with what reads its value again. */
    Fields control(Control control, Runnable refresh) {
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(control);
        refreshers.add(refresh);
        return this;
    }
}
