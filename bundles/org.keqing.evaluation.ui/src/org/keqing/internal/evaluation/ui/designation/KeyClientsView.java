package org.keqing.internal.evaluation.ui.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.KeyClient;
import org.keqing.internal.evaluation.ui.ClientChanges;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.result.ExplainModel;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The key clients by designation, past, present and future, with the score that each has whatever the designation. */
public final class KeyClientsView extends ViewPart {

    public static final String ID = "org.keqing.evaluation.ui.keyClients";

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private final Action end = new Action(Messages.ActionEndDesignation) {
        @Override
        public void run() {
            list.table().selected().ifPresent(KeyClientsView.this::end);
        }
    };
    private CurrentStore current;
    private EvaluationService service;
    private Composite stack;
    private Tables.ListTable<KeyClient> list;
    private EmptyState empty;

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        service = UiServices.require(getSite(), EvaluationService.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        list = Tables.list(stack, columns());
        list.table().stretch("reason");
        list.table().onSelect(this::selected);
        empty = new EmptyState(stack);
        getSite().setSelectionProvider(clients);
        hookActions();
        ClientChanges.follow(current, stack, this::reload);
    }

    private void reload() {
        Optional<Store> store = current.store();
        if (store.isEmpty()) {
            show(List.of());
            empty.show(Icons.class, "star", current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : Messages.MsgNoStore, current.failure().orElse(""));
            return;
        }
        Jobs.read(Messages.JobReadKeyClients, stack, progress -> service.keyClients(store.get()), this::show, failure -> {
            show(List.of());
            empty.show(Icons.class, "warning", Messages.MsgKeyClientsNotRead, failure.getMessage());
            empty.button(Messages.ActionRefresh, this::reload);
        });
    }

    private void show(List<KeyClient> found) {
        list.rows().set(found);
        selected(list.table().selected());
        if (found.isEmpty()) {
            empty.show(Icons.class, "star", Messages.MsgNoKeyClients, Messages.MsgNoKeyClientsHint);
            empty.button(Messages.ActionShowClients, this::showClients);
        }
        ((StackLayout) stack.getLayout()).topControl = found.isEmpty() ? empty : list.table().control();
        stack.layout();
    }

    private void showClients() {
        try {
            getSite().getPage().showView(UiIds.VIEW_CLIENTS);
        } catch (PartInitException e) {
            ILog.of(KeyClientsView.class).log(e.getStatus());
        }
    }

    private void selected(Optional<KeyClient> row) {
        end.setEnabled(row.filter(KeyClientsView::canEnd).isPresent());
        row.ifPresent(each -> clients.select(ref(each)));
    }

    private static boolean canEnd(KeyClient row) {
        return row.designation().to() == null || !row.designation().to().isBefore(LocalDate.now());
    }

    private static ClientRef ref(KeyClient row) {
        return new ClientRef(row.designation().clientId(), row.clientCode(), row.clientName());
    }

    private void end(KeyClient row) {
        if (!canEnd(row)) {
            return;
        }
        EndDesignationDialog dialog = new EndDesignationDialog(getSite().getShell(), ref(row), row.designation(), LocalDate.now());
        if (dialog.open() == Window.OK) {
            current.store().ifPresent(store -> Jobs.run(Messages.JobEndDesignation, stack, progress -> {
                service.endDesignation(store, row.designation().id(), dialog.lastDay(), current.user());
                return row;
            }, ended -> reload()));
        }
    }

    private static List<TableColumn<KeyClient>> columns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 110, ColumnKind.TIER, row -> new Tier(row.schemeId(), row.tier(), row.designation().inForce(LocalDate.now()))),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, KeyClient::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 180, ColumnKind.TEXT, KeyClient::clientName),
            new TableColumn<>("score", Messages.ColumnScore, 84, ColumnKind.DECIMAL, row -> ExplainModel.shown(row.score())),
            new TableColumn<>("state", Messages.ColumnState, 90, ColumnKind.TEXT, row -> state(row.designation(), LocalDate.now())),
            new TableColumn<>("from", Messages.ColumnFrom, 96, ColumnKind.DATE, row -> row.designation().from()),
            new TableColumn<>("to", Messages.ColumnTo, 96, ColumnKind.DATE, row -> row.designation().to()),
            new TableColumn<>("reason", Messages.ColumnReason, 240, ColumnKind.TEXT, row -> row.designation().reason()),
            new TableColumn<>("proposer", Messages.ColumnProposer, 100, ColumnKind.TEXT, row -> row.designation().proposer()),
            new TableColumn<>("approver", Messages.ColumnApprover, 100, ColumnKind.TEXT, row -> row.designation().approver()));
    }

    /** Whether a designation counts on a day, in a word. */
    static String state(Designation designation, LocalDate day) {
        return designation.inForce(day) ? Messages.LabelDesignationInForce : designation.from().isAfter(day) ? Messages.LabelDesignationFuture : Messages.LabelDesignationEnded;
    }

    private void hookActions() {
        end.setToolTipText(Messages.ActionEndDesignation);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(end);
        MenuManager menu = new MenuManager();
        menu.add(end);
        list.table().bodyMenu(menu.createContextMenu(list.table().control()));
        list.table().control().addDisposeListener(e -> menu.dispose());
        Palette.follow(stack, palette -> {
            Icons.put(end, "stop", palette);
            bar.update(true);
        });
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        (top == null ? stack : top).setFocus();
    }
}
