package org.keqing.internal.client.ui.list;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.keqing.internal.client.ui.Commands;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.ClientExtensions;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.StoreChange;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.DataTable;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.TableState;

/** The list of clients: search, filter row, sort, columns; opens clients in editors and tells the workbench which one is selected. */
public final class ClientsView extends ViewPart {

    /** So many selected clients are told to the workbench; a command for more takes codes or a file. */
    private static final int SELECTED = 1_000;
    private static final int TYPING_PAUSE = 250;
    private static final int CHANGE_PAUSE = 300;
    private static final String STATE = "table"; //$NON-NLS-1$

    private final ClientSelectionProvider selection = new ClientSelectionProvider();
    private CurrentStore current;
    private ClientListModel model;
    private PagedRows<ListedClient> rows;
    private DataTable<ListedClient> table;
    private SavedLists lists;
    private ListChooser chooser;
    private Composite root;
    private Composite body;
    private EmptyState empty;
    private Label count;
    private Text search;
    private IMemento memento;
    private String shownEmpty = ""; //$NON-NLS-1$
    private int searches;
    private int changes;

    @Override
    public void init(IViewSite site, IMemento newMemento) throws PartInitException {
        super.init(site, newMemento);
        memento = newMemento;
    }

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        model = new ClientListModel(ClientExtensions.read(Platform.getExtensionRegistry(), EPackage.Registry.INSTANCE).classes(),
            new KnownTierWords(), Locale.getDefault());
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        rows = Tables.pages(root, model.loader(() -> current.store().orElseThrow()), e -> showEmpty());
        lists = new SavedLists(new ListPreferences(), Locale.getDefault());
        createHead();
        body = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createTable();
        empty = new EmptyState(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(empty);
        showAsBefore();
        hookContextMenu();
        getSite().setSelectionProvider(selection);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(table::copySelection));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(() -> table.selectAll()));
        UiServices.follow(current, root, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                storeReplaced();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(ClientPackage.Literals.CLIENT)) {
                    reloadSoon();
                }
            }
        });
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void saveState(IMemento newMemento) {
        newMemento.createChild(STATE).putTextData(table.state().toText());
    }

    /** Puts the focus into the search box. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Opens the menu of saved lists. */
    void openLists() {
        chooser.open();
    }

    /** The table with its commands. */
    public DataTable<ListedClient> table() {
        return table;
    }

    /** Reads the list again. */
    public void refresh() {
        if (current.store().isPresent()) {
            rows.reload();
        }
    }

    /** What the list shows now, as it can be exported. */
    ListExport export() {
        return new ListExport(model.query(rows.view()), table.visibleColumns(), model);
    }

    private void createHead() {
        Composite head = Palette.onRaised(new Composite(root, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(head);
        chooser = new ListChooser(head, lists, this::allClients, new ListChooser.Target() {
            @Override
            public SavedList now() {
                return new SavedList("", model.search(), table.filters(), table.state()); //$NON-NLS-1$
            }

            @Override
            public void show(Optional<SavedList> list) {
                ClientsView.this.show(list.orElseGet(ClientsView.this::allClients));
            }
        });
        count = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.MessageSearch);
        search.setToolTipText(Messages.MessageSearch + " (Ctrl+F)"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).minSize(120, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(search);
        search.addModifyListener(e -> searchSoon());
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                table.control().setFocus();
                table.select(0);
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                search.setText(""); //$NON-NLS-1$
                e.doit = false;
            }
        });
        ToolBar bar = new ToolBar(head, SWT.FLAT);
        HeadTools.fill(bar, this);
        Palette.follow(head, p -> count.setForeground(Palette.color(p.muted())));
    }

    private void createTable() {
        table = new DataTable<>(body, model.columns(), rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.stretch(ClientListModel.COLUMN_NAME);
        rows.onChange(this::rowsChanged);
        table.onColumns(() -> {
            if (model.show(table.visibleColumns().stream().map(c -> c.id()).toList())) {
                refresh();
            }
            chooser.update();
        });
        table.onSelect(row -> selection.setSelection(new StructuredSelection(table.selection(SELECTED).stream().map(ListedClient::ref).toList())));
        table.onOpen(row -> Commands.run(getSite(), UiIds.COMMAND_OPEN_CLIENT));
    }

    /** The chosen list, with the columns as the window was left. */
    private void showAsBefore() {
        lists.chosen().ifPresent(this::show);
        Optional.ofNullable(memento).map(m -> m.getChild(STATE)).map(IMemento::getTextData).flatMap(TableState::parse).ifPresent(table::restore);
        chooser.update();
    }

    private SavedList allClients() {
        return new SavedList("", "", Map.of(), TableState.of(table.columns())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void show(SavedList list) {
        table.select(-1);
        table.restore(list.table());
        if (list.filters().isEmpty() && table.filterRowShown()) {
            table.showFilterRow(false);
        }
        table.filter(list.filters());
        search.setText(list.search());
        if (model.search(list.search())) {
            refresh();
        }
    }

    private void hookContextMenu() {
        MenuManager manager = new MenuManager();
        manager.add(new org.eclipse.jface.action.GroupMarker(org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS));
        var menu = manager.createContextMenu(table.control());
        getSite().registerContextMenu(UiIds.VIEW_CLIENTS, manager, selection);
        table.bodyMenu(menu);
    }

    private void storeReplaced() {
        shownEmpty = ""; //$NON-NLS-1$
        if (current.store().isPresent()) {
            rows.reload();
        } else {
            rows.clear();
        }
        selection.setSelection(StructuredSelection.EMPTY);
        rowsChanged();
    }

    private void reloadSoon() {
        int now = ++changes;
        root.getDisplay().timerExec(CHANGE_PAUSE, () -> {
            if (!root.isDisposed() && now == changes) {
                refresh();
            }
        });
    }

    private void searchSoon() {
        int now = ++searches;
        root.getDisplay().timerExec(TYPING_PAUSE, () -> {
            if (!root.isDisposed() && now == searches && model.search(search.getText())) {
                table.select(-1);
                refresh();
            }
        });
    }

    private void rowsChanged() {
        table.refresh();
        NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ROOT);
        boolean filtered = rows.size() != rows.total();
        String shown = count.getText();
        count.setText(current.store().isEmpty() || rows.total() == 0 ? "" //$NON-NLS-1$
            : filtered ? NLS.bind(Messages.LabelFilteredClients, numbers.format(rows.size()), numbers.format(rows.total()))
                : Plurals.bind(Messages.LabelAllClients, numbers.format(rows.total())));
        if (!shown.equals(count.getText())) {
            count.getParent().layout();
        }
        chooser.update();
        showEmpty();
    }

    private void showEmpty() {
        String kind = emptyKind();
        search.setEnabled(current.store().isPresent());
        if (!kind.equals(shownEmpty)) {
            shownEmpty = kind;
            fillEmpty(kind);
        }
        boolean filtering = kind.equals(Messages.MsgNoMatch) && table.filterRowShown();
        GridDataFactory.fillDefaults().grab(true, kind.isEmpty()).hint(SWT.DEFAULT, filtering ? table.headerHeight() : SWT.DEFAULT)
            .exclude(!kind.isEmpty() && !filtering).applyTo(table.control());
        table.control().setVisible(kind.isEmpty() || filtering);
        GridDataFactory.fillDefaults().grab(true, true).exclude(kind.isEmpty()).applyTo(empty);
        empty.setVisible(!kind.isEmpty());
        body.layout();
    }

    private String emptyKind() {
        return switch (current.state()) {
            case OPENING -> Messages.MsgOpening;
            case FAILED -> Messages.MsgOpenFailed;
            case CLOSED -> Messages.MsgNoDatabase;
            case OPEN -> rows.size() > 0 || rows.isLoading() ? "" : rows.total() == 0 ? Messages.MsgNoClients : Messages.MsgNoMatch; //$NON-NLS-1$
        };
    }

    private void fillEmpty(String kind) {
        if (kind.equals(Messages.MsgOpening)) {
            empty.show(UiIds.class, "database", kind, current.location().map(l -> l.display()).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (kind.equals(Messages.MsgOpenFailed)) {
            empty.show(UiIds.class, "warning", kind, current.failure().orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
            empty.button(Messages.ActionRetry, () -> current.location().ifPresent(current::open));
            command(Messages.ActionOpenDatabase, UiIds.COMMAND_OPEN_DATABASE);
        } else if (kind.equals(Messages.MsgNoDatabase)) {
            empty.show(UiIds.class, "database", kind, Messages.MsgNoDatabaseHint); //$NON-NLS-1$
            command(Messages.ActionOpenDatabase, UiIds.COMMAND_OPEN_DATABASE);
        } else if (kind.equals(Messages.MsgNoClients)) {
            empty.show(UiIds.class, "client", kind, Messages.MsgNoClientsHint); //$NON-NLS-1$
            command(Messages.ActionSampleData, UiIds.COMMAND_SAMPLE_DATA);
            command(Messages.ActionImport, UiIds.COMMAND_IMPORT);
            command(Messages.ActionOpenDatabase, UiIds.COMMAND_OPEN_DATABASE);
        } else if (kind.equals(Messages.MsgNoMatch)) {
            empty.show(UiIds.class, "search", kind, ""); //$NON-NLS-1$ //$NON-NLS-2$
            empty.button(Messages.ActionClearSearch, this::clearSearch);
        }
    }

    private void command(String label, String id) {
        if (Commands.exists(getSite(), id)) {
            empty.button(label, () -> Commands.run(getSite(), id));
        }
    }

    private void clearSearch() {
        search.setText(""); //$NON-NLS-1$
        if (table.filterRowShown()) {
            table.showFilterRow(false);
        }
        table.control().setFocus();
    }

    private static Action action(Runnable body) {
        return new Action() {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private static final class KnownTierWords implements ClientListModel.TierWords {

        @Override
        public List<String> find(String text) {
            return TierWordFinder.find(text);
        }
    }
}
