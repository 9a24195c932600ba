package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Plurals;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/**
 * What is due of contracts, in the status line; a click opens the list. When something is due as a database is opened, the list comes up once, without taking the focus, whatever perspective is there.
 * Closed, it stays closed as long as the program runs.
 */
public final class WatchStatus extends WorkbenchWindowControlContribution {

    private static final int WIDEST = 999;
    private static final int CHANGE_PAUSE = 1_000;

    private final WatchOffer offer = new WatchOffer();
    private CurrentStore current;
    private Composite root;
    private Label label;
    private boolean due;
    private int wish;

    @Override
    protected Control createControl(Composite parent) {
        current = UiServices.require(getWorkbenchWindow(), CurrentStore.class);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(root);
        label = Palette.muted(new Label(root, SWT.NONE));
        // the status line asks for the size only once: it gets that of the longest text
        label.setText(Plurals.bind(Messages.BadgeExpiring, WIDEST, WIDEST));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(label);
        label.setText(""); //$NON-NLS-1$
        root.addListener(SWT.MouseUp, e -> open(IWorkbenchPage.VIEW_ACTIVATE));
        label.addListener(SWT.MouseUp, e -> open(IWorkbenchPage.VIEW_ACTIVATE));
        PerspectiveAdapter watcher = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                offer();
            }
        };
        getWorkbenchWindow().addPerspectiveListener(watcher);
        root.addDisposeListener(e -> getWorkbenchWindow().removePerspectiveListener(watcher));
        UiServices.follow(current, root, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                offer.opened(current.store().flatMap(store -> current.location()).orElse(null));
                read(0);
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(ContractPackage.Literals.CONTRACT) || change.concerns(FactsPackage.Literals.DUE)) {
                    read(CHANGE_PAUSE);
                }
            }
        });
        return root;
    }

    /** Reads a while after the last change. The service is asked for only then, so that the window never waits for it. */
    private void read(int pause) {
        int now = ++wish;
        root.getDisplay().timerExec(pause, () -> {
            if (root.isDisposed() || now != wish) {
                return;
            }
            Optional<Store> store = current.store();
            if (store.isEmpty()) {
                show(null);
            } else {
                Jobs.read(Messages.JobWatch, root, progress -> UiServices.require(null, ContractWatch.class).figures(store.get(), current.user(), LocalDate.now()), figures -> {
                    if (now == wish) {
                        show(figures);
                    }
                }, failure -> show(null));
            }
        });
    }

    private void show(WatchFigures figures) {
        due = figures != null && figures.total() > 0;
        label.setText(figures == null ? "" : WatchWords.badge(figures)); //$NON-NLS-1$
        label.setToolTipText(due ? WatchWords.summary(figures) : null);
        root.setCursor(due ? root.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        if (figures != null) {
            if (!due) {
                offer.settle();
            }
            offer();
        }
    }

    /** Shows the list beside what somebody works with, once, as soon as there is a perspective. */
    private void offer() {
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (due && offer.isPending() && page != null && page.getPerspective() != null) {
            offer.settle();
            open(IWorkbenchPage.VIEW_VISIBLE);
        }
    }

    private void open(int mode) {
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (page != null && due) {
            try {
                page.showView(WatchView.ID, null, mode);
            } catch (PartInitException e) {
                ILog.of(WatchStatus.class).log(e.getStatus());
            }
        }
    }
}
