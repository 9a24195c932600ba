package org.keqing.internal.pack.distributor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.distributor.method.EightSteps;
import org.keqing.pack.distributor.method.MethodStep;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/** The eight steps below each other: what each one is, how far it is, and a button to where it is worked on. The first open step is where to go on. */
public final class StepsView extends ViewPart {

    private final List<Row> rows = new ArrayList<>();
    private CurrentStore current;
    private EightSteps steps;
    private ScrolledComposite scroll;
    private Composite body;
    private Label summary;
    private int reading;

    /** The widgets of a step. */
    private record Row(MethodStep.Kind kind, Label mark, Label title, Label figure, Button button) {
    }

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        steps = UiServices.require(getSite(), EightSteps.class);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = Palette.onGround(new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 12).spacing(12, 4).applyTo(body);
        summary = Palette.muted(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        for (MethodStep.Kind kind : MethodStep.Kind.values()) {
            rows.add(createRow(kind));
        }
        scroll.setContent(body);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
        Palette.follow(body, this::paint);
        hookRefresh();
        UiServices.follow(current, body, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                reload();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(ClientPackage.Literals.CLIENT)) {
                    reload();
                }
            }
        });
    }

    private Row createRow(MethodStep.Kind kind) {
        StepTexts texts = StepTexts.of(kind);
        Label mark = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(24, SWT.DEFAULT).indent(0, 12).applyTo(mark);
        Label title = new Label(body, SWT.NONE);
        title.setText(texts.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(0, 12).applyTo(title);
        Button button = new Button(body, SWT.PUSH);
        button.setText(texts.button());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open(texts)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(0, 12).applyTo(button);
        indent();
        Label figure = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(figure);
        indent();
        Label sentence = Palette.muted(new Label(body, SWT.WRAP));
        sentence.setText(texts.sentence());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
        return new Row(kind, mark, title, figure, button);
    }

    /** Leaves the column of the marks empty. */
    private void indent() {
        new Label(body, SWT.NONE).setVisible(false);
    }

    private void reload() {
        int now = ++reading;
        Optional<Store> store = current.store();
        if (store.isEmpty()) {
            rows.forEach(row -> show(row, null));
            summary.setText(current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : Messages.MsgNoStore);
            fit();
            return;
        }
        Jobs.read(Messages.JobRead, body, progress -> steps.steps(store.get()), found -> {
            if (now == reading) {
                show(found);
            }
        }, failure -> {
            if (now == reading) {
                summary.setText(NLS.bind(Messages.MsgNotRead, failure.getMessage()));
                fit();
            }
        });
    }

    private void show(List<MethodStep> found) {
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), found.get(i));
        }
        long done = found.stream().filter(MethodStep::done).count();
        summary.setText(found.stream().filter(step -> !step.done()).findFirst()
            .map(open -> NLS.bind(Messages.MsgNext, done, StepTexts.of(open.kind()).title())).orElse(Messages.MsgAllDone));
        fit();
    }

    private void show(Row row, MethodStep step) {
        boolean done = step != null && step.done();
        row.mark().setText(done ? "\u2713" : Integer.toString(row.kind().ordinal() + 1));
        row.mark().setToolTipText(done ? Messages.LabelDone : Messages.LabelOpen);
        row.figure().setText(step == null ? "" : StepTexts.figure(step) + "  \u00B7  " + (done ? Messages.LabelDone : Messages.LabelOpen));
        row.button().setEnabled(step != null);
        paint(row, Palette.of(body.getDisplay()));
    }

    private void paint(Palette palette) {
        scroll.setBackground(Palette.color(palette.background()));
        summary.setBackground(Palette.color(palette.background()));
        for (var child : body.getChildren()) {
            if (child instanceof Label) {
                child.setBackground(Palette.color(palette.background()));
            }
        }
        rows.forEach(row -> paint(row, palette));
    }

    private static void paint(Row row, Palette palette) {
        boolean done = row.mark().getText().equals("\u2713");
        row.mark().setForeground(Palette.color(done ? palette.good() : palette.accent()));
        row.title().setForeground(Palette.color(palette.text()));
        row.figure().setForeground(Palette.color(done ? palette.good() : palette.muted()));
    }

    private void fit() {
        body.layout(true, true);
        scroll.setMinSize(body.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
    }

    private void open(StepTexts texts) {
        String target = texts.target();
        try {
            if (target.startsWith(StepTexts.VIEW)) {
                getSite().getPage().showView(target.substring(StepTexts.VIEW.length()));
            } else {
                getSite().getService(IHandlerService.class).executeCommand(target, null);
            }
        } catch (PartInitException | CommandException e) {
            Failures.show(body, texts.title(), e);
        }
        reload();
    }

    private void hookRefresh() {
        Action refresh = new Action(Messages.ActionRefresh) {
            @Override
            public void run() {
                reload();
            }
        };
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(refresh);
        Palette.follow(body, palette -> {
            Icons.put(refresh, "refresh", palette);
            bar.update(true);
        });
    }

    @Override
    public void setFocus() {
        rows.getFirst().button().setFocus();
    }
}
