package org.keqing.ui.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.keqing.internal.ui.records.Messages;
import org.keqing.internal.ui.records.NoticeBar;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.TableColumn;

/**
 * A view with the records of the selected client, or of all clients: a list, with adding and opening in an editor, and deleting that can be undone. All work on
 * the store is done in jobs; the list is read again when records of its class changed.
 *
 * @param <R> a record as the list shows it
 * @since 0.1
 */
public abstract class RecordsView<R> extends ViewPart {

    /** Id of the column with the name of the client. */
    protected static final String COLUMN_CLIENT = "client"; //$NON-NLS-1$
    /** Records at most in the list of all clients. */
    public static final int LIMIT = 1000;

    private CurrentStore current;
    private Composite body;
    private Composite stack;
    private Label scope;
    private Label count;
    private Tables.ListTable<R> list;
    private EmptyState empty;
    private NoticeBar notice;
    private final ClientSelectionProvider provider = new ClientSelectionProvider();
    private ClientRef client;
    private int reading;
    private final IAction add = action(this::begin);
    private final IAction edit = action(() -> list.table().selected().ifPresent(this::edit));
    private final IAction delete = action(() -> list.table().selected().ifPresent(this::delete));
    private final IAction refresh = action(this::reload);
    private final IAction all = new Action(Messages.ActionAllClients, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            reload();
        }
    };

    /** Takes back a deletion. */
    @FunctionalInterface
    public interface Undo {
        /** Runs on a worker thread. */
        void run(Store store) throws StoreException;
    }

    /** The class of the records; a change of one reads the list again. */
    protected abstract EClass type();

    /** The words of the view. */
    protected abstract RecordTexts texts();

    /** The columns of the list; the one with the id {@link #COLUMN_CLIENT} is shown only where records of several clients stand. */
    protected abstract List<TableColumn<R>> columns();

    /** The id of the column that takes the room which the others leave. */
    protected abstract String wideColumn();

    /** Reads the records of a client; runs on a worker thread. */
    protected abstract List<R> readOf(Store store, ClientRef of) throws StoreException;

    /** Reads the records of all clients, at most {@link #LIMIT}; runs on a worker thread. */
    protected abstract List<R> readAll(Store store) throws StoreException;

    /** The client of a record. */
    protected abstract ClientRef clientOf(R row);

    /** How a message names a record. */
    protected abstract String title(R row);

    /** Whether a record may be deleted. */
    protected abstract boolean canDelete(R row);

    /** Begins a record in an editor. */
    protected abstract void create(ClientRef of);

    /** Opens a record in an editor. */
    protected abstract void open(R row);

    /** Deletes a record; runs on a worker thread. */
    protected abstract Undo remove(Store store, String user, R row) throws StoreException;

    /** Whether the view shows the records of all clients when it opens; a subclass may say so. */
    protected boolean beginsWithAll() {
        return false;
    }

    /**
     * Creates what stands below the list, such as what can be done with the selected record; nothing unless a subclass says so.
     *
     * @param parent has one column
     * @since 0.1
     */
    protected void createDetail(Composite parent) {
        // the list is all
    }

    /**
     * Called when another record is selected and whenever the selected one may have changed.
     *
     * @since 0.1
     */
    protected void selected(Optional<R> row) {
        // nothing follows it
    }

    /**
     * What tells a record from others, also after it was changed: the selection follows it.
     *
     * @since 0.1
     */
    protected Object identity(R row) {
        return row;
    }

    @Override
    public void createPartControl(Composite parent) {
        all.setChecked(beginsWithAll());
        current = UiServices.require(getSite(), CurrentStore.class);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        createHead();
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        list = Tables.list(stack, columns());
        list.table().stretch(wideColumn());
        empty = new EmptyState(stack);
        createDetail(body);
        notice = new NoticeBar(body);
        hookTable();
        hookActions();
        getSite().setSelectionProvider(provider);
        ClientSelection.follow(getSite(), body, this::follow);
        UiServices.follow(current, body, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                client = current.store().isPresent() ? client : null;
                notice.hide();
                reload();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(type())) {
                    reload();
                }
            }
        });
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == empty) {
            empty.setFocus();
        } else {
            list.table().control().setFocus();
        }
    }

    /** Reads the list again. */
    protected final void reload() {
        int now = ++reading;
        updateHead();
        updateClientColumn();
        Optional<Store> store = openStore();
        if (store.isEmpty()) {
            showEmpty(Messages.TitleNoStore, current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : current.failure().orElse(Messages.MsgNoStore));
        } else if (client == null && !all.isChecked()) {
            showEmpty(Messages.TitleNoClient, texts().chooseClient());
            empty.button(Messages.LabelAllClients, () -> {
                all.setChecked(true);
                reload();
            });
        } else {
            ClientRef of = all.isChecked() ? null : client;
            Jobs.read(texts().loading(), body, progress -> of == null ? readAll(store.get()) : readOf(store.get(), of), rows -> {
                if (now == reading) {
                    show(rows);
                }
            }, failure -> {
                if (now == reading) {
                    showEmpty(Messages.TitleNotLoaded, failure.getMessage());
                    empty.button(Messages.ActionRefresh, this::reload);
                }
            });
        }
        updateActions();
    }

    private void follow(ClientRef selected) {
        client = selected;
        provider.select(selected);
        if (!all.isChecked()) {
            notice.hide();
            reload();
        }
        updateActions();
    }

    private void show(List<R> rows) {
        Optional<Object> before = list.table().selected().map(this::identity);
        list.rows().set(rows);
        before.ifPresent(same -> list.table().select(rows.stream().filter(row -> identity(row).equals(same)).mapToInt(list.rows()::indexOf).findFirst().orElse(-1)));
        if (!rows.isEmpty()) {
            top(list.table().control());
        } else if (all.isChecked()) {
            showEmpty(texts().emptyTitle(), texts().emptyOfAll());
        } else {
            showEmpty(texts().emptyTitle(), texts().emptyOfClient());
            empty.button(texts().add(), add::run);
        }
        count.setText(rows.isEmpty() ? "" : NLS.bind(rows.size() == LIMIT ? Messages.LabelCountMore : Messages.LabelCount, rows.size())); //$NON-NLS-1$
        count.getParent().layout();
        updateActions();
    }

    private void showEmpty(String headline, String sentence) {
        count.setText(""); //$NON-NLS-1$
        empty.show(Icons.class, texts().icon(), headline, sentence);
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void begin() {
        if (client != null) {
            notice.hide();
            create(client);
        }
    }

    private void edit(R row) {
        notice.hide();
        open(row);
    }

    private void delete(R row) {
        if (canDelete(row)) {
            openStore().ifPresent(store -> Jobs.run(texts().deleting(), body, progress -> remove(store, current.user(), row),
                undo -> notice.show(NLS.bind(texts().deleted(), title(row)), () -> restore(store, undo))));
        }
    }

    private void restore(Store store, Undo undo) {
        Consumer<Object> nothing = done -> { };
        Jobs.run(Messages.JobRestore, body, progress -> {
            undo.run(store);
            return undo;
        }, nothing);
    }

    private Optional<Store> openStore() {
        return current.store();
    }

    private void createHead() {
        Composite head = Palette.onGround(new Composite(body, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        scope = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scope);
        count = new Label(head, SWT.NONE);
        Palette.follow(head, palette -> {
            head.setBackground(Palette.color(palette.background()));
            scope.setBackground(head.getBackground());
            scope.setForeground(Palette.color(palette.text()));
            count.setBackground(head.getBackground());
            count.setForeground(Palette.color(palette.muted()));
        });
    }

    private void updateClientColumn() {
        Set<String> shown = new LinkedHashSet<>(list.table().visibleColumns().stream().map(TableColumn::id).toList());
        if (all.isChecked() ? shown.add(COLUMN_CLIENT) : shown.remove(COLUMN_CLIENT)) {
            list.table().showColumns(shown);
        }
    }

    private void updateHead() {
        scope.setText(all.isChecked() ? Messages.LabelAllClients : client == null ? "" : LabelText.literal(client.label())); //$NON-NLS-1$
        scope.getParent().layout();
    }

    private void updateActions() {
        boolean open = openStore().isPresent();
        Optional<R> selected = open ? list.table().selected() : Optional.empty();
        add.setEnabled(open && client != null);
        edit.setEnabled(selected.isPresent());
        delete.setEnabled(selected.filter(this::canDelete).isPresent());
        all.setEnabled(open);
        refresh.setEnabled(open);
        selected(((StackLayout) stack.getLayout()).topControl == empty ? Optional.empty() : selected);
    }

    private void hookTable() {
        list.table().onOpen(this::edit);
        list.table().onSelect(row -> {
            updateActions();
            if (all.isChecked()) {
                row.map(this::clientOf).ifPresent(provider::select);
            }
        });
        list.table().control().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL && e.stateMask == 0 && delete.isEnabled()) {
                delete.run();
            } else if (e.keyCode == SWT.INSERT && add.isEnabled()) {
                add.run();
            }
        }));
        MenuManager menu = new MenuManager();
        menu.add(add);
        menu.add(edit);
        menu.add(new Separator());
        menu.add(delete);
        var created = menu.createContextMenu(list.table().control());
        list.table().control().addMenuDetectListener(e -> {
            if (e.doit) {
                created.setVisible(true);
            }
        });
        list.table().control().addDisposeListener(e -> menu.dispose());
    }

    private void hookActions() {
        label(add, texts().add(), texts().add() + " (Ins)"); //$NON-NLS-1$
        label(edit, Messages.ActionEdit, Messages.ActionEditTip);
        label(delete, Messages.ActionDelete, Messages.ActionDeleteTip);
        label(refresh, Messages.ActionRefresh, Messages.ActionRefresh);
        label(all, Messages.ActionAllClients, Messages.ActionAllClientsTip);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        List.of(add, edit, delete).forEach(bar::add);
        bar.add(new Separator());
        List.of(all, refresh).forEach(bar::add);
        Palette.follow(body, palette -> {
            Icons.put(add, "add", palette); //$NON-NLS-1$
            Icons.put(edit, "edit", palette); //$NON-NLS-1$
            Icons.put(delete, "delete", palette); //$NON-NLS-1$
            Icons.put(refresh, "refresh", palette); //$NON-NLS-1$
            Icons.put(all, "clients", palette); //$NON-NLS-1$
            bar.update(true);
        });
    }

    private static void label(IAction action, String text, String tip) {
        action.setText(text);
        action.setToolTipText(tip);
    }

    private static IAction action(Runnable body) {
        return new Action() {
            @Override
            public void run() {
                body.run();
            }
        };
    }
}
