package org.keqing.internal.support.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.PlanEdit;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.result.Metric;
import org.keqing.ui.LabelText;
import org.keqing.ui.records.ContainedTable;
import org.keqing.ui.records.RecordFields;

/** The fields of a plan, its goals, measures and tasks. Made anew for each plan. */
final class PlanForm {

    private static final int TABLE = 168;
    private static final int LINE = 24;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;

    private final ScrolledComposite scrolled;
    private final MeasureCatalogue catalogue;
    private final MembersRow.ByCode byCode;
    private final Runnable changed;
    private final Map<EReference, ContainedTable> tables = new HashMap<>();
    private RecordFields fields;
    private boolean open;
    private PlanEdit edit;

    PlanForm(Composite parent, MeasureCatalogue catalogue, MembersRow.ByCode byCode, Runnable changed) {
        this.byCode = byCode;
        this.catalogue = catalogue;
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
    }

    Control control() {
        return scrolled;
    }

    void show(PlanEdit shown) {
        edit = shown;
        open = PlanStep.isOpen(edit.plan().getState());
        fields = new RecordFields(edit, changed);
        Optional.ofNullable(scrolled.getContent()).ifPresent(Control::dispose);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 16).applyTo(page);
        form(page, SupportPackage.Literals.SUPPORT_PLAN__TITLE, SupportPackage.Literals.SUPPORT_PLAN__OWNER, SupportPackage.Literals.SUPPORT_PLAN__GOAL,
            SupportPackage.Literals.SUPPORT_PLAN__START_DATE, SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE, SupportPackage.Literals.SUPPORT_PLAN__BUDGET,
            SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST, SupportPackage.Literals.SUPPORT_PLAN__OUTCOME);
        table(page, SupportPackage.Literals.SUPPORT_PLAN__TARGETS, this::target, SupportPackage.Literals.PLAN_TARGET__METRIC, SupportPackage.Literals.PLAN_TARGET__UNIT,
            SupportPackage.Literals.PLAN_TARGET__BASELINE, SupportPackage.Literals.PLAN_TARGET__GOAL_VALUE, SupportPackage.Literals.PLAN_TARGET__ACTUAL_VALUE,
            SupportPackage.Literals.PLAN_TARGET__DUE_DATE);
        choice(page, Messages.ActionGoalFromData, Stream.of(Metric.values()).map(metric -> new Choice(metric.word(Locale.getDefault()), () -> goal(metric))).toList());
        table(page, SupportPackage.Literals.SUPPORT_PLAN__MEASURES, SupportFactory.eINSTANCE::createPlanMeasure, SupportPackage.Literals.PLAN_MEASURE__NAME,
            SupportPackage.Literals.PLAN_MEASURE__OWNER, SupportPackage.Literals.PLAN_MEASURE__DUE_DATE, SupportPackage.Literals.PLAN_MEASURE__COST,
            SupportPackage.Literals.PLAN_MEASURE__DONE);
        choice(page, Messages.ActionFromCatalogue, catalogue.measures().stream()
            .map(measure -> new Choice(measure.category().in(Locale.getDefault()) + " \u00B7 " + measure.name().in(Locale.getDefault()), () -> measure(measure))).toList()); //$NON-NLS-1$
        table(page, SupportPackage.Literals.SUPPORT_PLAN__TASKS, this::task, SupportPackage.Literals.PLAN_TASK__NAME, SupportPackage.Literals.PLAN_TASK__PERSON,
            SupportPackage.Literals.PLAN_TASK__DUE_DATE, SupportPackage.Literals.PLAN_TASK__DONE_ON);
        if (edit.plan().getState() == PlanState.PLANNED) {
            new MembersRow(page, edit, fields.domain(), byCode);
        }
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        fields.check();
    }

    private void form(Composite parent, EAttribute... features) {
        fields.form(parent, List.of(features)).setEditable(open);
    }

    private void table(Composite parent, EReference reference, Supplier<EObject> factory, EAttribute... columns) {
        ContainedTable table = fields.table(new ContainedTable(parent, fields.domain(), edit.plan(), reference, List.of(columns), factory));
        // an accepted proposal brings twenty tasks and more, which are not to be read three at a time
        int lines = Math.clamp(((List<?>) edit.plan().eGet(reference)).size(), FEWEST_LINES, MOST_LINES);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TABLE + (lines - FEWEST_LINES) * LINE).applyTo(table.control());
        table.setEditable(open);
        tables.put(reference, table);
    }

    private record Choice(String text, Runnable action) {
    }

    private void choice(Composite parent, String label, List<Choice> choices) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setEnabled(!choices.isEmpty() && open);
        Menu menu = new Menu(button);
        button.setMenu(menu);
        for (Choice choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(LabelText.literal(choice.text()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choice.action().run()));
        }
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        }));
    }

    private PlanTarget target() {
        PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
        target.setDueDate(edit.plan().getDueDate());
        return target;
    }

    private PlanTask task() {
        PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
        task.setPerson(edit.plan().getOwner());
        task.setDueDate(edit.plan().getDueDate());
        return task;
    }

    private void goal(Metric metric) {
        PlanTarget target = target();
        target.setMetric(metric.word(Locale.getDefault()));
        tables.get(SupportPackage.Literals.SUPPORT_PLAN__TARGETS).append(target);
    }

    private void measure(Measure measure) {
        SupportPlan plan = edit.plan();
        PlanMeasure planned = SupportFactory.eINSTANCE.createPlanMeasure();
        planned.setMeasure(measure.id());
        planned.setName(measure.name().in(Locale.getDefault()));
        planned.setOwner(plan.getOwner());
        planned.setCost(measure.cost());
        planned.setDueDate(plan.getStartDate() == null ? plan.getDueDate() : plan.getStartDate().plusDays(measure.days()));
        tables.get(SupportPackage.Literals.SUPPORT_PLAN__MEASURES).append(planned);
    }

    /** What is edited. */
    RecordFields fields() {
        return fields;
    }
}
