package org.keqing.internal.evaluation.ui.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.SheetLine;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.round.RoundSteps;
import org.keqing.internal.evaluation.ui.round.RoundTexts;
import org.keqing.model.Plurals;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Palette;

/** The sheet of a committee member: who scores, how far the sheet is, the grid, and the written standard of the focused cell. */
public final class SheetPane {

    /** Reads and stores sheets; runs on worker threads and answers on the UI thread. */
    public interface Access {
        void load(String evaluator, Consumer<List<SheetLine>> done);

        /** Reads how many clients each evaluator has completed; {@code count} tells it of one stored sheet. Says nothing where that would be too much to read. */
        void progress(List<String> evaluators, ToIntFunction<List<SheetLine>> count, Consumer<Map<String, Integer>> done);

        /** Stores what was typed, then goes on. */
        void save(Runnable done);
    }

    private final SheetModel model;
    private final Access access;
    private final Composite root;
    private final Combo evaluators;
    private final Label progress;
    private final ProgressBar bar;
    private final Button next;
    private final SheetGrid grid;
    private List<CommitteeMember> members = List.of();
    private Consumer<ClientRef> clientListener = client -> { };
    private long shownClient;
    private boolean hidden;

    public SheetPane(Composite parent, Scheme scheme, Access access) {
        this.model = new SheetModel(scheme, Locale.getDefault());
        this.access = access;
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 8).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label who = Palette.muted(new Label(head, SWT.NONE));
        who.setText(Messages.LabelEvaluator);
        evaluators = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(evaluators);
        evaluators.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        bar = new ProgressBar(head, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().hint(120, 8).align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        progress = Palette.muted(new Label(head, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        next = new Button(head, SWT.PUSH);
        next.setText(Messages.ButtonNextOpen);
        next.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> nextOpen()));
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        grid = new SheetGrid(sash, model);
        StandardPanel standard = new StandardPanel(sash, model);
        sash.setWeights(70, 30);
        grid.onFocus((row, criterion) -> {
            standard.show(row, criterion);
            tellClient(row);
        });
        Palette.follow(root, palette -> {
            head.setBackground(Palette.color(palette.background()));
            sash.setBackground(Palette.color(palette.rule()));
        });
    }

    public Composite control() {
        return root;
    }

    public SheetModel model() {
        return model;
    }

    /** Told of the client of the focused cell. */
    public void onClient(Consumer<ClientRef> listener) {
        clientListener = listener;
    }

    /** Calls the listener after each change of a grade. */
    public void onChange(Runnable listener) {
        model.onChange(() -> {
            grid.redraw();
            updateProgress();
            listener.run();
        });
    }

    /**
     * Shows a round in its state now; the evaluator chosen before stays chosen.
     *
     * @param newHidden whether nobody sees the sheets of others yet: who is not the user is chosen once, and then no other
     */
    public void show(Round round, String user, boolean newHidden) {
        hidden = newHidden;
        grid.setEditable(RoundSteps.canScore(round.state()));
        members = round.committee().members();
        evaluators.setItems(members.stream().map(SheetPane::label).toArray(String[]::new));
        access.progress(members.stream().map(CommitteeMember::person).toList(), model::complete, complete -> showProgress(complete, round.size()));
        String wanted = model.evaluator().isEmpty() ? user : model.evaluator();
        int found = members.stream().map(CommitteeMember::person).toList().indexOf(wanted);
        evaluators.setEnabled(!hidden || found < 0);
        evaluators.setToolTipText(hidden ? Messages.TipHidden : null);
        int index = hidden ? found : Math.max(0, found);
        if (!members.isEmpty() && index >= 0) {
            evaluators.select(index);
            if (!model.isDirty()) {
                load(members.get(index).person());
            }
        }
        updateProgress();
    }

    private static String label(CommitteeMember member) {
        return member.person() + "  (" + RoundTexts.role(member.role()) + ')';
    }

    private void showProgress(Map<String, Integer> complete, int clients) {
        int selected = evaluators.getSelectionIndex();
        for (int i = 0; i < members.size(); i++) {
            Integer count = complete.get(members.get(i).person());
            if (count != null) {
                evaluators.setItem(i, label(members.get(i)) + "   " + count + " / " + clients);
            }
        }
        evaluators.select(selected);
    }

    public void setFocus() {
        grid.control().setFocus();
    }

    private void choose() {
        String person = members.get(evaluators.getSelectionIndex()).person();
        if (person.equals(model.evaluator())) {
            return;
        }
        if (!model.isDirty()) {
            load(person);
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, root.getShell(), Messages.TitleUnsavedSheet, NLS.bind(Messages.MsgUnsavedSheet, model.evaluator()), SWT.NONE,
            Messages.ButtonSave, Messages.ButtonDiscardChanges, Messages.ButtonCancel);
        if (answer == 0) {
            access.save(() -> load(person));
        } else if (answer == 1) {
            load(person);
        } else {
            Optional.of(members.stream().map(CommitteeMember::person).toList().indexOf(model.evaluator())).filter(i -> i >= 0).ifPresent(evaluators::select);
        }
    }

    private void load(String person) {
        evaluators.setEnabled(!hidden);
        access.load(person, lines -> {
            model.show(person, lines);
            grid.linesChanged();
            updateProgress();
        });
    }

    private void nextOpen() {
        int[] at = grid.focused();
        int[] open = model.nextOpen(at == null ? 0 : at[0], at == null ? -1 : at[1]);
        if (open != null) {
            grid.focus(open[0], open[1]);
            grid.control().setFocus();
        }
    }

    private void tellClient(int row) {
        SheetLine line = model.line(row);
        if (line.clientId() != shownClient) {
            shownClient = line.clientId();
            clientListener.accept(new ClientRef(line.clientId(), line.clientCode(), line.clientName()));
        }
    }

    private void updateProgress() {
        bar.setMaximum(Math.max(1, model.cells()));
        bar.setSelection(model.filled());
        progress.setText(members.isEmpty() ? Messages.MsgNoCommittee : hidden && model.evaluator().isEmpty() ? Messages.MsgChooseYourself
            : Plurals.bind(Messages.LabelSheetProgress, new Object[] { model.filled(), model.cells(), model.complete(), model.size() }));
        next.setEnabled(model.filled() < model.cells());
        progress.getParent().layout();
    }
}
