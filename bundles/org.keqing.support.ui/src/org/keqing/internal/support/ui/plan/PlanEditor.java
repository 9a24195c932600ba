package org.keqing.internal.support.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.store.Store;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.SupportPlan;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.result.PlanReturns;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;
import org.keqing.ui.UndoActions;
import org.keqing.ui.form.FieldProblem;
import org.keqing.ui.records.RecordFields;
import org.keqing.ui.records.RecordSaving;

/** A support plan: what it is, its timeline, what it brought, and the steps of its life. */
public final class PlanEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.keqing.support.ui.planEditor"; //$NON-NLS-1$

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private RecordSaving saving;
    private UndoActions undo;
    private CurrentStore current;
    private PlanService plans;
    private PlanLife life;
    private Store store;
    private Composite stack;
    private Composite body;
    private EmptyState empty;
    private PlanHead head;
    private PlanForm form;
    private TimelineCanvas timeline;
    private ResultPane result;
    private CTabFolder tabs;
    private PlanEdit edit;
    private long planId;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        planId = ((PlanEditorInput) input).planId();
    }

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        plans = UiServices.require(getSite(), PlanService.class);
        life = UiServices.require(getSite(), PlanLife.class);
        getSite().setSelectionProvider(clients);
        undo = new UndoActions(getEditorSite().getActionBars(), () -> with(RecordFields::undo), () -> with(RecordFields::redo));
        stack = Palette.onGround(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack);
        body = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head = new PlanHead(body, this::step);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        saving = new RecordSaving(getSite(), head::problem);
        tabs = new CTabFolder(body, SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        form = new PlanForm(tabs, UiServices.require(getSite(), MeasureCatalogue.class), code -> plans.client(store, code), this::changed);
        tab(Messages.TabPlan).setControl(form.control());
        timeline = new TimelineCanvas(tabs);
        tab(Messages.TabTimeline).setControl(timeline.control());
        result = new ResultPane(tabs, UiServices.require(getSite(), PlanReturns.class), current::user);
        tab(Messages.TabResult).setControl(result.control());
        ManagersOnly.follow(getSite(), current, tabs, result::refuse);
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, e -> shown());
        UiServices.follow(current, stack, this::opened);
    }

    private CTabItem tab(String text) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        return item;
    }

    /** Another database has no such plan: what is open of the former one is closed. */
    private void opened() {
        Store now = current.store().orElse(null);
        if (store == null && now != null) {
            store = now;
            load();
        } else if (now == null || now != store) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void load() {
        PlanEditorInput input = (PlanEditorInput) getEditorInput();
        Jobs.read(Messages.JobRead, stack, progress -> planId == 0 ? plans.create(store, current.user(), input.client().id()) : plans.edit(store, current.user(), planId), this::show,
            failure -> {
                empty.show(PlanEditor.class, "plan", Messages.MsgNotRead, failure.getMessage()); //$NON-NLS-1$
                ((StackLayout) stack.getLayout()).topControl = empty;
                stack.layout();
            });
    }

    private void show(PlanEdit opened) {
        close();
        edit = opened;
        SupportPlan plan = edit.plan();
        clients.select(new ClientRef(plan.getClient().getId(), plan.getClient().getCode(), plan.getClient().getName()));
        form.show(edit);
        head.show(plan, edit.isNew());
        shown();
        ((StackLayout) stack.getLayout()).topControl = body;
        stack.layout(true, true);
        changed();
    }

    private void shown() {
        if (edit != null && tabs.getSelectionIndex() == 1) {
            timeline.show(edit.plan());
        } else if (edit != null && tabs.getSelectionIndex() == 2) {
            result.show(store, edit.plan());
        }
    }

    private void changed() {
        setPartName(edit.plan().getTitle() == null || edit.plan().getTitle().isBlank() ? getEditorInput().getName() : edit.plan().getTitle());
        undo.enable(form.fields().canUndo(), form.fields().canRedo());
        firePropertyChange(PROP_DIRTY);
    }

    /** Works on the plan, when there is one. */
    private void with(Consumer<RecordFields> work) {
        if (edit != null) {
            work.accept(form.fields());
        }
    }

    private void step(PlanStep step) {
        if (!isDirty() || save()) {
            PlanActions.perform(body, current, life, planId, edit.plan().getTitle(), step, this::load);
        }
    }

    @Override
    public boolean isDirty() {
        return edit != null && (edit.isNew() && planId == 0 || form.fields().isDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!save()) {
            monitor.setCanceled(true);
        }
    }

    /** Saves; false when something is wrong, which is shown then. */
    private boolean save() {
        RecordFields fields = form.fields();
        fields.flush();
        Optional<FieldProblem> wrong = fields.problem();
        if (wrong.isPresent()) {
            tabs.setSelection(0);
            head.problem(RecordFields.line(wrong.get()));
            fields.reveal(wrong.get().feature());
            return false;
        }
        boolean done = saving.save(fields, this::save, this::load);
        if (done && edit != null) {
            saved();
        }
        return done;
    }

    private void saved() {
        planId = edit.plan().getId();
        head.show(edit.plan(), false);
        shown();
        changed();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        (edit == null ? stack : tabs).setFocus();
    }

    private void close() {
        if (edit != null) {
            edit.close();
            edit = null;
        }
    }

    @Override
    public void dispose() {
        close();
        super.dispose();
    }
}
