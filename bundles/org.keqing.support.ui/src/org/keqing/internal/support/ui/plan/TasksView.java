package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.support.ui.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What the user, or everybody, has to do in open plans. */
public final class TasksView extends StoreView<List<PlanTaskRow>> {

    private static final int LIMIT = 10_000;
    private static final int FIRST = 200;

    private final Action all = new Action(Messages.ActionEverybody, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            choose();
        }
    };
    private final Action done = action(Messages.ActionDone, this::done);
    private PlanTasks tasks;
    private Tables.ListTable<PlanTaskRow> list;

    /** The view. */
    public TasksView() {
        super(SupportPackage.Literals.SUPPORT_PLAN);
    }

    @Override
    protected Control createContent(Composite parent) {
        tasks = UiServices.require(getSite(), PlanTasks.class);
        list = Tables.list(parent, columns());
        list.table().stretch("name"); //$NON-NLS-1$
        list.table().onOpen(task -> PlanActions.open(getSite().getPage(), task.planId(), task.planTitle()));
        list.table().onSelect(this::selected);
        MenuManager menu = new MenuManager();
        menu.add(done);
        list.table().bodyMenu(menu.createContextMenu(list.table().control()));
        list.table().control().addDisposeListener(e -> menu.dispose());
        return list.table().control();
    }

    private static List<TableColumn<PlanTaskRow>> columns() {
        return List.of(
            new TableColumn<>("due", Messages.ColumnDue, 96, ColumnKind.DATE, PlanTaskRow::due), //$NON-NLS-1$
            new TableColumn<>("when", Messages.ColumnWhen, 96, ColumnKind.TEXT, task -> when(task, LocalDate.now())), //$NON-NLS-1$
            new TableColumn<>("name", Messages.ColumnTask, 280, ColumnKind.TEXT, PlanTaskRow::name), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 160, ColumnKind.TEXT, PlanTaskRow::clientName), //$NON-NLS-1$
            new TableColumn<>("plan", Messages.ColumnPlan, 200, ColumnKind.TEXT, PlanTaskRow::planTitle), //$NON-NLS-1$
            new TableColumn<>("person", Messages.ColumnOwner, 96, ColumnKind.TEXT, PlanTaskRow::person)); //$NON-NLS-1$
    }

    /** How near the day is, in a word. */
    static String when(PlanTaskRow task, LocalDate today) {
        if (task.overdue(today)) {
            return Messages.LabelLate;
        }
        if (task.due().equals(today)) {
            return Messages.LabelToday;
        }
        return task.due().isBefore(today.plusDays(7)) ? Messages.LabelThisWeek : Messages.LabelLater;
    }

    private void selected(Optional<PlanTaskRow> row) {
        done.setEnabled(row.isPresent());
        row.ifPresent(task -> clients().select(new ClientRef(task.clientId(), task.clientCode(), task.clientName())));
    }

    private void done() {
        List<PlanTaskRow> chosen = list.table().selection();
        work(Messages.ActionDone, store -> finish(store, chosen));
    }

    private void finish(Store store, List<PlanTaskRow> chosen) throws StoreException {
        for (PlanTaskRow task : chosen) {
            tasks.done(store, current().user(), task, LocalDate.now());
        }
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        all.setToolTipText(Messages.ActionEverybody);
        done.setEnabled(false);
        List.of(done, all).forEach(bar::add);
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(done, "check", palette); //$NON-NLS-1$
        Icons.mark(all, "team", palette); //$NON-NLS-1$
    }

    @Override
    protected List<PlanTaskRow> first(Store store) throws Exception {
        List<PlanTaskRow> first = open(store, FIRST);
        return first.isEmpty() ? null : first;
    }

    @Override
    protected List<PlanTaskRow> read(Store store) throws Exception {
        return open(store, LIMIT);
    }

    private List<PlanTaskRow> open(Store store, int limit) throws StoreException {
        return tasks.open(store, all.isChecked() ? null : current().user(), limit);
    }

    @Override
    protected boolean fill(List<PlanTaskRow> read) {
        list.show(read, PlanTaskRow::id);
        selected(list.table().selected());
        return !read.isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(TasksView.class, "task", Messages.TitleNoTasks, all.isChecked() ? Messages.MsgNoTasksOfAll : Messages.MsgNoTasks); //$NON-NLS-1$
        if (!all.isChecked()) {
            sentence.button(Messages.ActionShowEverybody, () -> {
                all.setChecked(true);
                choose();
            });
        }
    }

    @Override
    protected String icon() {
        return "task"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(list, "tasks"); //$NON-NLS-1$
    }
}
