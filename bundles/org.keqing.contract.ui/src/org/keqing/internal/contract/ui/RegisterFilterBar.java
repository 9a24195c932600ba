package org.keqing.internal.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractFilter.Expiry;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Plurals;
import org.keqing.ui.Palette;

/** State, category, keeper, expiry and text by which the register is filtered. */
final class RegisterFilterBar {

    private static final int TYPING_PAUSE = 250;
    private static final int LISTS = 4;
    private static final int SPACING = 8;
    private static final int SEARCH_LEAST = 120;
    private static final int LIST_LEAST = 64;

    private final Composite root;
    private final Runnable changed;
    private final Choice<ContractState> state;
    private final Choice<String> category;
    private final Choice<String> keeper;
    private final Choice<Expiry> expiry;
    private final Text text;
    private int typed;

    /** A list whose first line stands for everything. */
    private final class Choice<T> {

        private final Combo combo;
        private final String every;
        private final Function<T, String> word;
        private List<T> values = List.of();

        Choice(String every, List<T> values, Function<T, String> word) {
            this.every = every;
            this.word = word;
            combo = new Combo(root, SWT.READ_ONLY);
            combo.setToolTipText(every);
            combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent e) {
                    e.result = every;
                }
            });
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
            offer(values);
        }

        void offer(List<T> newValues) {
            T before = value();
            values = newValues;
            List<String> words = new ArrayList<>(List.of(every));
            values.forEach(value -> words.add(word.apply(value)));
            combo.setItems(words.toArray(String[]::new));
            choose(before);
        }

        void choose(T value) {
            combo.select(value == null ? 0 : values.indexOf(value) + 1);
        }

        T value() {
            return combo.getSelectionIndex() < 1 ? null : values.get(combo.getSelectionIndex() - 1);
        }
    }

    RegisterFilterBar(Composite parent, Runnable changed) {
        this.changed = changed;
        root = Palette.onRaised(new Composite(parent, SWT.NONE));
        state = new Choice<>(Messages.FilterStates, ContractState.VALUES, each -> ContractWords.state(each, Locale.getDefault()));
        category = new Choice<>(Messages.FilterCategories, List.of(), Function.identity());
        keeper = new Choice<>(Messages.FilterKeepers, List.of(), Function.identity());
        expiry = new Choice<>(Messages.FilterExpiry, List.of(Expiry.over()), each -> each.from() == null ? Messages.FilterExpired : Plurals.bind(Messages.FilterWithin, each.to()));
        text = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FilterText);
        text.setToolTipText(Messages.FilterText);
        arrange(false);
        root.addListener(SWT.Resize, e -> fit());
        text.addModifyListener(e -> {
            int now = ++typed;
            root.getDisplay().timerExec(TYPING_PAUSE, () -> {
                if (!root.isDisposed() && now == typed) {
                    changed.run();
                }
            });
        });
    }

    /** Where there is no room for all in one line, the search stands below the lists. */
    private void fit() {
        int lists = lists().mapToInt(list -> list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + SPACING).sum();
        boolean narrow = root.getClientArea().width < lists + SEARCH_LEAST + 2 * SPACING;
        if (narrow != (((GridData) text.getLayoutData()).horizontalSpan > 1)) {
            arrange(narrow);
            root.requestLayout();
        }
    }

    private void arrange(boolean narrow) {
        GridLayoutFactory.fillDefaults().numColumns(narrow ? LISTS : LISTS + 1).margins(SPACING, 6).spacing(SPACING, 6).applyTo(root);
        lists().forEach(list -> GridDataFactory.fillDefaults().grab(narrow, false).hint(narrow ? LIST_LEAST : SWT.DEFAULT, SWT.DEFAULT).applyTo(list));
        GridDataFactory.fillDefaults().span(narrow ? LISTS : 1, 1).grab(true, false).hint(240, SWT.DEFAULT).minSize(SEARCH_LEAST, SWT.DEFAULT).align(narrow ? SWT.FILL : SWT.END, SWT.CENTER).applyTo(text);
    }

    private Stream<Combo> lists() {
        return Stream.of(root.getChildren()).filter(Combo.class::isInstance).map(Combo.class::cast);
    }

    Composite control() {
        return root;
    }

    /** Offers the categories and keepers that there are, and the lead times of the company; a lead time that was chosen stays while it is shown. */
    void offer(ContractRegister.Choices choices) {
        List<Expiry> expiries = expiries(choices.leadDays(), expiry.value());
        if (!Objects.equals(category.values, choices.categories()) || !Objects.equals(keeper.values, choices.keepers()) || !Objects.equals(expiry.values, expiries)) {
            category.offer(choices.categories());
            keeper.offer(choices.keepers());
            expiry.offer(expiries);
            root.layout();
        }
    }

    /** What should have been ended, and what ends within each lead time. */
    static List<Expiry> expiries(List<Integer> leadDays, Expiry chosen) {
        SortedSet<Integer> days = new TreeSet<>(leadDays);
        if (chosen != null && chosen.from() != null) {
            days.add(chosen.to());
        }
        List<Expiry> expiries = new ArrayList<>(List.of(Expiry.over()));
        days.forEach(each -> expiries.add(Expiry.within(each)));
        return expiries;
    }

    /** What is chosen. */
    ContractFilter filter() {
        return new ContractFilter(state.value(), category.value(), keeper.value(), expiry.value(), text.getText().isBlank() ? null : text.getText().strip());
    }

    /** Chooses everything. */
    void clear() {
        state.choose(null);
        category.choose(null);
        keeper.choose(null);
        expiry.choose(null);
        text.setText(""); //$NON-NLS-1$
        changed.run();
    }
}
