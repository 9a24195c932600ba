package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.ContractSuccession.Links;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.StepLine;

/** Where a contract stands in its life, and a button for each step that can be done now by who works here. */
final class LifeBar {

    private final ContractServices services;
    private final Composite root;
    private final Label title;
    private final StepLine line;
    private final Label links;
    private final Composite buttons;
    private final Consumer<Runnable> before;
    private final Runnable after;
    private final Consumer<ContractEditorInput> opener;
    private List<LifeStep> shown = List.of();
    private boolean followed;
    private long contractId;
    private String number;
    private int reading;

    private record Life(List<LifeStep> steps, Links links) {
    }

    /**
     * Creates the bar without a contract.
     *
     * @param before called with what opens a step's dialog; may save something first
     * @param after  called when a step was done
     * @param opener opens what follows the contract
     */
    LifeBar(Composite parent, ContractServices services, Consumer<Runnable> before, Runnable after, Consumer<ContractEditorInput> opener) {
        this.services = services;
        this.before = before;
        this.after = after;
        this.opener = opener;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(16, 6).applyTo(root);
        title = new Label(root, SWT.NONE);
        line = new StepLine(root);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line.control());
        links = Palette.muted(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(links);
        buttons = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(buttons);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 8;
        buttons.setLayout(row);
        Palette.follow(root, palette -> title.setForeground(Palette.color(palette.text())));
    }

    Composite control() {
        return root;
    }

    /** Shows a contract with its number, and what can be done with it as soon as that is known. */
    void show(long id, String newNumber, ContractState state, boolean stored) {
        boolean same = id == contractId;
        contractId = id;
        number = newNumber;
        title.setText(LabelText.literal(newNumber));
        line.show(ContractWords.line(state, Locale.getDefault()), ContractWords.place(state));
        root.layout();
        boolean follows = stored && (state == ContractState.SIGNED || state == ContractState.IN_FORCE);
        if (!same || !stored) {
            show(List.of(), false);
            show(null);
        }
        int now = ++reading;
        if (stored) {
            services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadSteps, root, progress -> new Life(services.life().possible(store, services.current().user(), id),
                services.texts().succession().links(store, id)), life -> {
                if (now == reading) {
                    show(life.steps(), follows);
                    show(life.links());
                }
            }, failure -> {
                if (now == reading) {
                    show(List.of(), false);
                }
            }));
        }
    }

    /** What the contract follows and what follows it; nothing while that is not known. */
    private void show(Links known) {
        String words = ContractWords.links(known);
        if (!links.getText().equals(words)) {
            links.setText(LabelText.literal(words));
            links.setVisible(!words.isEmpty());
            ((GridData) links.getLayoutData()).exclude = words.isEmpty();
            links.requestLayout();
        }
    }

    private void show(List<LifeStep> steps, boolean follows) {
        if (!steps.equals(shown) || follows != followed) {
            shown = steps;
            followed = follows;
            for (Control old : buttons.getChildren()) {
                old.dispose();
            }
            // what leads on stands before what leads back
            steps.stream().sorted(Comparator.comparing(LifeStep::needsReason)).forEach(this::createButton);
            if (follows) {
                createButton(Messages.TitleRenewal, () -> before.accept(() -> follow(false)));
                createButton(Messages.TitleAmendment, () -> before.accept(() -> follow(true)));
            }
            boolean none = buttons.getChildren().length == 0;
            ((GridData) buttons.getLayoutData()).exclude = none;
            buttons.setVisible(!none);
            buttons.layout(true);
            buttons.requestLayout();
        }
    }

    private void createButton(LifeStep step) {
        createButton(ContractWords.step(step), () -> before.accept(() -> ask(step)));
    }

    private void createButton(String text, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text + Messages.LabelMore);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    /** A renewal or an amendment is a draft of its own, which opens beside. */
    private void follow(boolean amend) {
        AtomicReference<ContractEditorInput> draft = new AtomicReference<>();
        services.current().store().ifPresent(store -> Jobs.run(amend ? Messages.TitleAmendment : Messages.TitleRenewal, root,
            progress -> FollowModel.read(services.texts(), store, services.current().user(), contractId, amend, LocalDate.now(), stored -> draft.set(ContractEditorInput.of(stored))),
            model -> {
                if (EntryWizard.window(root.getShell(), model).open() == Window.OK) {
                    opener.accept(draft.get());
                }
            }));
    }

    private void ask(LifeStep step) {
        services.current().store().ifPresentOrElse(store -> {
            LocalDate today = LocalDate.now();
            String user = services.current().user();
            if (step == LifeStep.TERMINATE) {
                Jobs.run(ContractWords.step(step), root, progress -> TerminationModel.read(services.life(), services.texts().succession(), store, user, contractId, number, today),
                    model -> open(EntryWizard.window(root.getShell(), model)));
            } else {
                open(new EntryDialog(root.getShell(), new StepModel(services.life(), store, user, contractId, number, step, today)));
            }
        }, () -> Failures.show(root, ContractWords.step(step), new IllegalStateException(Messages.MsgNoStore)));
    }

    private void open(Window window) {
        if (window.open() == Window.OK) {
            after.run();
        }
    }
}
