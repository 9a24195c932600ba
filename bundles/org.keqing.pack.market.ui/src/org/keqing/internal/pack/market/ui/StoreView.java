package org.keqing.internal.pack.market.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.market.MarketPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.TableFile;

/** A view over what a round led to: content of the open store, or a sentence instead; export and refresh in the tool bar. */
abstract class StoreView<C> extends ViewPart {

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private final Action export = action(Messages.ActionExport, this::export);
    private final Action refresh = action(Messages.ActionRefresh, this::reload);
    private CurrentStore current;
    private Composite stack;
    private Control content;
    private EmptyState empty;
    private int reading;

    /** Makes the control that shows the content. */
    abstract Control createContent(Composite parent);

    /** Reads the content on a worker thread. */
    abstract C read(Store store) throws Exception;

    /** Fills the control; false when there is nothing to show and {@link #explain} is to say why. */
    abstract boolean fill(C read);

    /** Says why there is nothing. */
    abstract void explain(EmptyState sentence);

    /** Name of the icon of the empty view, in this bundle. */
    abstract String icon();

    /** Writes what is shown to a file that {@link #ask} asked for. */
    abstract void export();

    @Override
    public final void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = createContent(stack);
        empty = new EmptyState(stack);
        getSite().setSelectionProvider(clients);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        fillToolBar(bar);
        List.of(export, refresh).forEach(bar::add);
        Palette.follow(stack, palette -> {
            export.setImageDescriptor(Icons.descriptor(Icons.class, "export", 16, palette.muted()));
            refresh.setImageDescriptor(Icons.descriptor(Icons.class, "refresh", 16, palette.muted()));
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
                if (change.concerns(ClientPackage.Literals.CLIENT) || change.concerns(MarketPackage.Literals.TENANT)) {
                    reload();
                }
            }
        });
    }

    /** Adds actions before export and refresh. */
    void fillToolBar(IToolBarManager bar) {
        // none
    }

    /** Takes the colours of the theme. */
    void paint(Palette palette) {
        // nothing of its own
    }

    /** Reads and shows again. */
    final void reload() {
        int now = ++reading;
        Optional<Store> store = current.store();
        if (store.isEmpty()) {
            instead(current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : Messages.MsgNoStore, current.failure().orElse(""));
            return;
        }
        Jobs.read(Messages.JobRead, stack, progress -> read(store.get()), found -> {
            if (now == reading) {
                show(found);
            }
        }, failure -> {
            if (now == reading) {
                instead(Messages.MsgNotRead, failure.getMessage());
                empty.button(Messages.ActionRefresh, this::reload);
            }
        });
    }

    private void show(C found) {
        boolean filled = fill(found);
        export.setEnabled(filled);
        if (!filled) {
            explain(empty);
        }
        top(filled ? content : empty);
    }

    private void instead(String title, String sentence) {
        export.setEnabled(false);
        empty.show(StoreView.class, icon(), title, sentence);
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** A change of the store. */
    @FunctionalInterface
    interface Change {
        void run(Store store) throws StoreException;
    }

    /** Changes the open store in a job and shows what came of it. */
    final void work(String name, Change change) {
        current.store().ifPresent(store -> Jobs.run(name, stack, progress -> {
            change.run(store);
            return store;
        }, done -> reload()));
    }

    /** Asks for a file and writes all rows of a table to it. */
    final <R> void export(Tables.ListTable<R> table, String name) {
        Optional<Path> file = TableFile.ask(stack.getShell(), Messages.ActionExport, name);
        List<R> rows = IntStream.range(0, table.rows().size()).mapToObj(i -> table.rows().row(i).orElseThrow()).toList();
        file.ifPresent(target -> Jobs.run(Messages.ActionExport, stack, progress -> write(table, target, rows), done -> { }));
    }

    private static <R> Path write(Tables.ListTable<R> table, Path target, List<R> rows) throws IOException {
        TableFile.write(target, table.table().columns(), rows);
        return target;
    }

    final CurrentStore current() {
        return current;
    }

    final ClientSelectionProvider clients() {
        return clients;
    }

    static Action action(String text, Runnable body) {
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
