package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.access.Route;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.StoreChange;
import org.keqing.ui.Actions;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.DataTable;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.TableExport;

/** The register of all contracts, of any length: filtered by state, category, keeper, expiry and text, with totals, and the life of the selected one below. */
public final class RegisterView extends ViewPart {

    private static final int CHANGE_PAUSE = 300;

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private CurrentStore current;
    private ContractServices services;
    private ContractService contracts;
    private ContractOpener opener;
    private RegisterModel model;
    private PagedRows<ContractSummary> rows;
    private DataTable<ContractSummary> table;
    private RegisterFilterBar filter;
    private Composite root;
    private Composite stack;
    private EmptyState empty;
    private Label totals;
    private LifeBar life;
    private final Action edit = Actions.of(Messages.ActionOpenContract, () -> table.selected().ifPresent(this::open));
    private final Action delete = Actions.of(Messages.ActionDeleteDraft, () -> table.selected().ifPresent(this::delete));
    private final Action export = Actions.of(Messages.ActionExportRegister, this::export);
    private final Action settings = Actions.of(Messages.TitleSettings, this::settings);
    private final Action refresh = Actions.of(Messages.ActionRefresh, this::reload);
    private String failure;
    private int changes;
    private int reading;

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        contracts = UiServices.require(getSite(), ContractService.class);
        services = ContractServices.of(getSite());
        model = new RegisterModel(UiServices.require(getSite(), ContractRegister.class), current);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        opener = new ContractOpener(getSite().getPage());
        filter = new RegisterFilterBar(root, this::filtered);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        rows = Tables.pages(root, model, e -> {
            failure = e.getMessage();
            rowsChanged();
        });
        table = new DataTable<>(stack, ContractsView.columns(true), rows);
        table.stretch("subject"); //$NON-NLS-1$
        empty = new EmptyState(stack);
        createFoot();
        hookTable();
        hookActions();
        getSite().setSelectionProvider(clients);
        UiServices.follow(current, root, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                if (current.store().isEmpty()) {
                    rows.clear();
                }
                reload();
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(ContractPackage.Literals.CONTRACT)) {
                    reloadSoon();
                }
            }
        });
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    private void createFoot() {
        Composite foot = Palette.onRaised(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(12, 6).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        totals = new Label(foot, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(totals);
        Palette.follow(foot, palette -> totals.setForeground(Palette.color(palette.muted())));
        life = new LifeBar(root, services, Runnable::run, () -> { }, opener::open);
        Palette.onRaised(life.control());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(life.control());
        life.control().setVisible(false);
    }

    private void hookTable() {
        rows.onChange(this::rowsChanged);
        table.onOpen(this::open);
        table.onSelect(row -> {
            selected(row);
            row.map(RegisterView::client).ifPresent(clients::select);
        });
        MenuManager menu = new MenuManager();
        List.of(edit, delete).forEach(menu::add);
        table.bodyMenu(menu.createContextMenu(table.control()));
        table.control().addDisposeListener(e -> menu.dispose());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Actions.of(Messages.ActionCopy, table::copySelection));
    }

    private void hookActions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        List.of(edit, delete).forEach(bar::add);
        bar.add(new Separator());
        List.of(export, settings, refresh).forEach(bar::add);
        Palette.follow(root, palette -> {
            Icons.put(edit, "edit", palette); //$NON-NLS-1$
            Icons.put(delete, "delete", palette); //$NON-NLS-1$
            Icons.put(export, "export", palette); //$NON-NLS-1$
            Icons.put(settings, "settings", palette); //$NON-NLS-1$
            Icons.put(refresh, "refresh", palette); //$NON-NLS-1$
            bar.update(true);
        });
    }

    private void selected(Optional<ContractSummary> row) {
        row.ifPresent(contract -> life.show(contract.id(), contract.number(), contract.state(), true));
        GridData place = (GridData) life.control().getLayoutData();
        if (place.exclude != row.isEmpty()) {
            place.exclude = row.isEmpty();
            life.control().setVisible(row.isPresent());
            root.layout();
        }
        edit.setEnabled(row.isPresent());
        delete.setEnabled(row.filter(contract -> ContractFlow.deletable(contract.state())).isPresent());
    }

    private static ClientRef client(ContractSummary row) {
        return new ClientRef(row.clientId(), row.clientCode(), row.clientName());
    }

    private void open(ContractSummary row) {
        opener.open(row.id(), row.number(), client(row));
    }

    private void delete(ContractSummary row) {
        current.store().ifPresent(store -> Jobs.run(Messages.JobDelete, root, progress -> contracts.delete(store, current.user(), row.id()), deleted -> reload()));
    }

    /** What leaves the register for a file is put on record for each contract before it is written. */
    private void export() {
        PagedRows.View view = rows.view();
        current.store().ifPresent(store -> new TableExport(getSite().getShell(), getPartName()).save("", table.visibleColumns(), progress -> { //$NON-NLS-1$
            List<ContractSummary> all = model.all(view);
            services.custody().access().open(store, current.user(), all.stream().map(ContractSummary::id).toList(), Route.EXPORT, getPartName());
            return all;
        }));
    }

    private void settings() {
        SettingsDialog.open(getSite().getShell(), getSite(), current);
    }

    private void filtered() {
        if (model.filter(filter.filter())) {
            table.select(-1);
            reload();
        }
    }

    private void reloadSoon() {
        int now = ++changes;
        root.getDisplay().timerExec(CHANGE_PAUSE, () -> {
            if (!root.isDisposed() && now == changes) {
                reload();
            }
        });
    }

    private void reload() {
        failure = null;
        int now = ++reading;
        if (current.store().isPresent()) {
            rows.reload();
            Jobs.read(Messages.JobRead, root, progress -> model.totals(), found -> {
                if (now == reading) {
                    totals.setText(LabelText.literal(RegisterModel.words(found)));
                }
            }, e -> totals.setText("")); //$NON-NLS-1$
            Jobs.read(Messages.JobRead, root, progress -> model.choices(), filter::offer, e -> totals.setToolTipText(e.getMessage()));
        }
        rowsChanged();
    }

    private void rowsChanged() {
        table.refresh();
        boolean open = current.store().isPresent();
        export.setEnabled(open && rows.size() > 0);
        settings.setEnabled(open);
        selected(open ? table.selected() : Optional.empty());
        if (open && failure == null && (rows.size() > 0 || rows.isLoading())) {
            top(table.control());
            return;
        }
        totals.setText(open ? totals.getText() : ""); //$NON-NLS-1$
        if (!open) {
            empty.show(UiIds.class, "contract", Messages.MsgNoStore, current.failure().orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (failure != null) {
            empty.show(UiIds.class, "contract", Messages.TitleNotRead, failure); //$NON-NLS-1$
            empty.button(Messages.ActionRefresh, this::reload);
        } else if (model.filter().equals(ContractFilter.ALL)) {
            empty.show(UiIds.class, "contract", Messages.TitleEmpty, Messages.MsgEmptyOfAll); //$NON-NLS-1$
        } else {
            empty.show(UiIds.class, "search", Messages.TitleNoMatch, ""); //$NON-NLS-1$ //$NON-NLS-2$
            empty.button(Messages.ActionClearFilter, filter::clear);
        }
        top(empty);
    }

    private void top(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
