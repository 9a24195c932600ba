package org.keqing.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.keqing.internal.ui.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.ui.table.TableFile;

/**
 * A view over content of the open store, read in a job and again after changes, or a sentence instead; export and refresh in the tool bar.
 *
 * @param <C> what is read
 * @since 0.1
 */
public abstract class StoreView<C> extends ViewPart {

    private final List<EClass> classes;
    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private final Action export = action(Messages.ActionExportList, this::export);
    private final Action refresh = action(Messages.ActionRefresh, this::reload);
    private CurrentStore current;
    private Composite stack;
    private Control content;
    private EmptyState empty;
    private int reading;
    private boolean shown;

    /**
     * The view.
     *
     * @param classes what it shows: a change of objects of these classes makes it read again
     */
    protected StoreView(EClass... classes) {
        this.classes = List.of(classes);
    }

    /** Makes the control that shows the content. */
    protected abstract Control createContent(Composite parent);

    /** Reads the content on a worker thread. */
    protected abstract C read(Store store) throws Exception;

    /**
     * Reads the beginning of the content on a worker thread, to be shown while {@link #read} reads all of it: at first and after {@link #choose}, not when the same is read again. By default there is none.
     *
     * @return null, or content with something to show
     */
    protected C first(Store store) throws Exception {
        return null;
    }

    /** Fills the control; false when there is nothing to show and {@link #explain} is to say why. */
    protected abstract boolean fill(C read);

    /** Says why there is nothing. */
    protected abstract void explain(EmptyState sentence);

    /** Name of the icon of the empty view, in the folder {@code icons} of the bundle that holds the view. */
    protected abstract String icon();

    /** Writes what is shown to a file that {@link #ask} asked for. */
    protected abstract void export();

    @Override
    public final void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        stack = Palette.onGround(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        content = createContent(stack);
        empty = new EmptyState(stack);
        getSite().setSelectionProvider(clients);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        fillToolBar(bar);
        List.of(export, refresh).forEach(bar::add);
        Palette.follow(stack, palette -> {
            Icons.put(export, "export", palette); //$NON-NLS-1$
            Icons.put(refresh, "refresh", palette); //$NON-NLS-1$
            paint(palette);
            bar.update(true);
        });
        UiServices.follow(current, stack, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                reload();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (concerns(change)) {
                    reload();
                }
            }
        });
    }

    /** Adds actions before export and refresh. */
    protected void fillToolBar(IToolBarManager bar) {
        // none
    }

    /** Whether a change makes it read again: by default when it concerns the classes it shows. */
    protected boolean concerns(StoreChange change) {
        return classes.stream().anyMatch(change::concerns);
    }

    /** Takes the colours of the theme; after {@link #choose}, too. */
    protected void paint(Palette palette) {
        // nothing of its own
    }

    /** Reads and shows other content than before, as the user chose it: from its beginning on. */
    protected final void choose() {
        shown = false;
        paint(Palette.of(stack.getDisplay()));
        reload();
    }

    /** Reads and shows again. */
    protected final void reload() {
        int now = ++reading;
        Optional<Store> store = current.store();
        if (store.isEmpty()) {
            instead(current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : Messages.MsgNoStore, current.failure().orElse("")); //$NON-NLS-1$
            return;
        }
        if (((StackLayout) stack.getLayout()).topControl == null) {
            instead(Messages.MsgReading, ""); //$NON-NLS-1$
        }
        boolean begins = !shown;
        Display display = stack.getDisplay();
        Jobs.read(NLS.bind(Messages.JobRead, getPartName()), stack, progress -> {
            C beginning = begins ? first(store.get()) : null;
            if (beginning != null) {
                display.asyncExec(() -> {
                    if (now == reading && !stack.isDisposed()) {
                        show(beginning);
                    }
                });
            }
            return read(store.get());
        }, found -> {
            if (now == reading) {
                show(found);
            }
        }, failure -> {
            if (now == reading) {
                shown = false;
                instead(Messages.MsgNotRead, failure.getMessage());
                empty.button(Messages.ActionRefresh, this::reload);
            }
        });
    }

    private void show(C found) {
        boolean filled = fill(found);
        shown = filled;
        export.setEnabled(filled);
        if (!filled) {
            explain(empty);
        }
        top(filled ? content : empty);
    }

    private void instead(String title, String sentence) {
        export.setEnabled(false);
        empty.show(getClass(), icon(), title, sentence);
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** A change of the store. */
    @FunctionalInterface
    protected interface Change {
        void run(Store store) throws StoreException;
    }

    /** Changes the open store in a job and shows what came of it. */
    protected final void work(String name, Change change) {
        current.store().ifPresent(store -> Jobs.run(name, stack, progress -> {
            change.run(store);
            return store;
        }, done -> reload()));
    }

    /** Asks for a file and writes all rows of a table to it. */
    protected final <R> void export(Tables.ListTable<R> table, String name) {
        Optional<Path> file = TableFile.ask(stack.getShell(), Messages.ActionExportList, name);
        List<R> rows = IntStream.range(0, table.rows().size()).mapToObj(i -> table.rows().row(i).orElseThrow()).toList();
        file.ifPresent(target -> Jobs.run(Messages.ActionExportList, stack, progress -> write(table, target, rows), done -> { }));
    }

    private static <R> Path write(Tables.ListTable<R> table, Path target, List<R> rows) throws IOException {
        TableFile.write(target, table.table().columns(), rows);
        return target;
    }

    /** The store the view reads. */
    protected final CurrentStore current() {
        return current;
    }

    /** What the view tells the workbench to be selected. */
    protected final ClientSelectionProvider clients() {
        return clients;
    }

    /** An action with its text as tool tip. */
    protected static Action action(String text, Runnable body) {
        Action action = new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    @Override
    public final void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        (top == null ? stack : top).setFocus();
    }
}
