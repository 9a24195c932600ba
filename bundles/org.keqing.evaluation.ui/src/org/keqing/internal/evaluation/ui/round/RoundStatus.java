package org.keqing.internal.evaluation.ui.round;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundState;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/** The round that is under way, in the status line: how far the committee is with its grades. A click opens the round. */
public final class RoundStatus extends WorkbenchWindowControlContribution {

    /** Characters of a round's name that have room; the rest stands in the tool tip. */
    private static final int SHOWN = 14;

    private CurrentStore current;
    private Composite root;
    private ProgressBar bar;
    private Label label;
    private Round shown;
    private boolean reading;
    private boolean again;

    private record Standing(Round round, RoundProgress progress) {
    }

    @Override
    protected Control createControl(Composite parent) {
        current = UiServices.require(getWorkbenchWindow(), CurrentStore.class);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(8, 0).applyTo(root);
        bar = new ProgressBar(root, SWT.HORIZONTAL);
        bar.setMaximum(100);
        GridDataFactory.fillDefaults().hint(64, 8).align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        label = Palette.muted(new Label(root, SWT.NONE));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(label);
        reserve();
        for (Control each : new Control[] { root, bar, label }) {
            each.addListener(SWT.MouseUp, e -> open());
        }
        UiServices.follow(current, root, this::reload);
        RoundNews.ROUNDS.follow(getWorkbenchWindow(), root, this::reload);
        return root;
    }

    /** The status line asks for the size only once: it gets that of the longest text. */
    private void reserve() {
        label.setText(NLS.bind(Messages.LabelRoundProgress, "0".repeat(SHOWN), 100));
        GridDataFactory.createFrom((GridData) label.getLayoutData()).hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(label);
        label.setText("");
    }

    private void reload() {
        Optional<Store> store = current.store();
        again = reading;
        if (store.isEmpty()) {
            show(Optional.empty());
        } else if (!reading) {
            reading = true;
            Jobs.read(Messages.JobReadProgress, root, progress -> read(store.get()), found -> {
                show(found);
                next();
            }, failure -> {
                show(Optional.empty());
                next();
            });
        }
    }

    private void next() {
        reading = false;
        if (again) {
            reload();
        }
    }

    /** The latest round that is not final. The service is asked for only here, so that the window never waits for it. */
    private static Optional<Standing> read(Store store) throws StoreException {
        EvaluationService service = UiServices.require(null, EvaluationService.class);
        Optional<Round> open = service.rounds(store).stream().filter(round -> !round.state().isFinal()).findFirst();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Standing(open.get(), service.progress(store, open.get().id())));
    }

    private void show(Optional<Standing> found) {
        shown = found.map(Standing::round).orElse(null);
        boolean grading = found.filter(each -> RoundSteps.canScore(each.round().state()) && each.progress().needed() > 0).isPresent();
        bar.setVisible(grading);
        bar.setSelection(found.map(each -> each.progress().percent()).orElse(0));
        label.setText(found.map(each -> text(each, grading)).orElse(""));
        String tip = found.map(RoundStatus::tip).orElse("");
        bar.setToolTipText(tip);
        label.setToolTipText(tip);
    }

    private static String text(Standing standing, boolean grading) {
        String name = standing.round().name();
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN - 1) + '\u2026' : name;
        return grading ? NLS.bind(Messages.LabelRoundProgress, shown, standing.progress().percent())
            : NLS.bind(Messages.LabelRoundReview, shown, RoundTexts.state(standing.round().state()));
    }

    private static String tip(Standing standing) {
        return standing.round().state() == RoundState.REVIEW ? NLS.bind(Messages.TipRoundReview, standing.round().name())
            : Plurals.bind(Messages.TipRoundProgress, new Object[] { standing.round().name(), standing.progress().given(), standing.progress().needed() });
    }

    private void open() {
        IWorkbenchWindow window = getWorkbenchWindow();
        if (shown != null && window.getActivePage() != null) {
            try {
                window.getActivePage().openEditor(new RoundEditorInput(shown.id(), shown.name()), RoundEditor.ID);
            } catch (PartInitException e) {
                ILog.of(RoundStatus.class).log(e.getStatus());
            }
        }
    }
}
