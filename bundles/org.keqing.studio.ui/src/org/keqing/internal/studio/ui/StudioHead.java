package org.keqing.internal.studio.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The head of an editor of the studio: what it is about, on which clients, what can be done, and the last message. */
public final class StudioHead {

    /** What a choice needs beside its text, in pixels. */
    private static final int ARROW = 64;
    private static final int WIDEST = 560;

    private final Composite root;
    private final Composite choices;
    private final Composite buttons;
    private final Label heading;
    private final Label message;
    private Combo population;

    /** A composite on the ground of the content for head and body. */
    public static Composite ground(Composite parent) {
        Composite root = Palette.onGround(new Composite(parent, SWT.NONE));
        root.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Palette.follow(root, palette -> root.setBackground(Palette.color(palette.background())));
        return root;
    }

    /** The part below the head, which one child fills. */
    public static Composite body(Composite root) {
        Composite body = new Composite(root, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        return body;
    }

    /**
     * @param root  made by {@link #ground}
     * @param title what the editor is about
     * @param hint  the tooltip of the title, may be empty
     */
    public StudioHead(Composite root, String title, String hint) {
        this.root = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this.root);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(16, 16, 8, 8).spacing(16, 0).applyTo(this.root);
        heading = new Label(this.root, SWT.NONE);
        heading.setText(LabelText.literal(title));
        heading.setToolTipText(LabelText.literal(hint));
        heading.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(heading);
        choices = row(this.root);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(choices);
        message = Palette.muted(new Label(this.root, SWT.NONE));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
        buttons = row(this.root);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Palette.follow(heading, palette -> heading.setForeground(Palette.color(palette.text())));
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(0).spacing(8, 0).applyTo(row);
        return row;
    }

    private static void columns(Composite row) {
        GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).spacing(8, 0).applyTo(row);
    }

    /** Lets choose the clients. */
    public void population(IntConsumer chosen) {
        population = choice(Messages.LabelOn, List.of(), 0, chosen);
    }

    /** Adds a choice with its label in front. */
    public Combo choice(String label, List<String> items, int selected, IntConsumer chosen) {
        Label before = Palette.muted(new Label(choices, SWT.NONE));
        before.setText(LabelText.literal(label));
        Combo combo = new Combo(choices, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(combo);
        combo.setVisibleItemCount(12);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(combo.getSelectionIndex())));
        columns(choices);
        return combo;
    }

    /** Adds a line of text with its label in front. */
    public Text text(String label, String value) {
        Label before = Palette.muted(new Label(choices, SWT.NONE));
        before.setText(LabelText.literal(label));
        Text text = new Text(choices, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(text);
        columns(choices);
        return text;
    }

    /** Fills the choice of clients. */
    public void populations(List<String> labels, int selected) {
        population.setItems(labels.toArray(String[]::new));
        population.select(selected);
        GC gc = new GC(population);
        int widest = labels.stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
        gc.dispose();
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Math.min(widest + ARROW, WIDEST), SWT.DEFAULT).applyTo(population);
        root.layout(true, true);
    }

    /** Asks for a period. */
    public Optional<PopulationChoice> askPeriod() {
        LocalDate last = LocalDate.of(LocalDate.now().getYear(), 1, 1).minusDays(1);
        return PeriodDialog.ask(root.getShell(), last.minusYears(1).plusDays(1), last);
    }

    /** Adds a button at the right. */
    public Button button(String label, String tip, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        columns(buttons);
        return button;
    }

    /** Adds a button that opens a menu. */
    public Button menu(String label, Supplier<Map<String, Runnable>> items) {
        Button[] button = new Button[1];
        button[0] = button(label + " \u25BE", label, () -> {
            Menu menu = new Menu(button[0]);
            items.get().forEach((text, action) -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(text);
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
            });
            menu.setLocation(button[0].toDisplay(0, button[0].getSize().y));
            menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return button[0];
    }

    /** Changes the title. */
    public void title(String title) {
        heading.setText(LabelText.literal(title));
        root.layout();
    }

    /** Shows a message, or none. */
    public void message(String text) {
        String shown = text == null ? "" : text;
        if (!message.isDisposed() && !message.getText().equals(LabelText.literal(shown))) {
            message.setText(LabelText.literal(shown));
            message.setToolTipText(LabelText.literal(shown));
            root.layout();
        }
    }
}
