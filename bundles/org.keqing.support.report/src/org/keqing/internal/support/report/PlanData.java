package org.keqing.internal.support.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jooq.Record;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanFigures;
import org.keqing.support.PlanService;
import org.keqing.support.life.PlanLife;
import org.keqing.support.model.SupportPlan;
import org.keqing.support.result.Metric;
import org.keqing.support.result.PlanReturns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code support-plan}: one plan with all it holds. */
@Component(service = ReportData.class)
public final class PlanData implements ReportData {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}"); //$NON-NLS-1$

    private final PlanService plans;
    private final PlanLife life;
    private final PlanReturns returns;

    /** Asks these services. */
    @Activate
    public PlanData(@Reference PlanService plans, @Reference PlanLife life, @Reference PlanReturns returns) {
        this.plans = plans;
        this.life = life;
        this.returns = returns;
    }

    @Override
    public String id() {
        return "org.keqing.support.report.plan"; //$NON-NLS-1$
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        try {
            Long id = id(scope.store(), scope.param("plan")); //$NON-NLS-1$
            if (id == null) {
                throw new ReportException(words.get("NoPlan", scope.param("plan")), null); //$NON-NLS-1$ //$NON-NLS-2$
            }
            try (PlanEdit edit = plans.edit(scope.store(), "report", id)) { //$NON-NLS-1$
                return rows(scope.store(), edit.plan(), words, progress).object();
            }
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }

    /** By its number, as lists show it, or by the text of the choice. */
    private static Long id(Store store, String said) throws StoreException {
        return store.read(tx -> {
            boolean number = NUMBER.matcher(said).matches();
            String where = number ? "plan_id = ?" : "plan_key = ?"; //$NON-NLS-1$ //$NON-NLS-2$
            Record row = tx.sql().fetch("SELECT plan_id FROM report_support_plan WHERE " + where + " ORDER BY plan_id", number ? Long.valueOf(said) : said).stream().findFirst().orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
            return row == null ? null : row.get(0, Long.class);
        });
    }

    private ReportRows rows(Store store, SupportPlan plan, ReportWords words, Progress progress) throws StoreException {
        List<Map<String, String>> goals = plan.getTargets().stream().map(goal -> Map.of("metric", Metric.of(goal.getMetric()).map(metric -> metric.word(words.locale())).orElse(goal.getMetric()), "unit", ReportWords.text(goal.getUnit()), "baseline", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                ReportWords.number(goal.getBaseline()), "target", ReportWords.number(goal.getGoalValue()), "actual", ReportWords.number(goal.getActualValue()), "share", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                ReportWords.share(PlanFigures.attainment(goal)), "due", ReportWords.text(goal.getDueDate()))).toList(); //$NON-NLS-1$
        List<Map<String, String>> measures = plan.getMeasures().stream().map(measure -> Map.of("name", measure.getName(), "owner", ReportWords.text(measure.getOwner()), "due", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                ReportWords.text(measure.getDueDate()), "cost", ReportWords.money(measure.getCost()), "done", measure.isDone() ? words.get("Done") : "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        List<Map<String, String>> tasks = plan.getTasks().stream().map(task -> Map.of("name", task.getName(), "person", task.getPerson(), "due", ReportWords.text(task.getDueDate()), "done", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                ReportWords.text(task.getDoneOn()))).toList();
        List<Map<String, String>> steps = life.steps(store, plan.getId()).stream().map(step -> Map.of("day", step.day().toString(), "step", words.state(step.to()), "who", step.who(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "comment", ReportWords.text(step.comment()))).toList(); //$NON-NLS-1$
        return new ReportRows(Map.of("head", List.of(head(store, plan, words, progress)), "goals", orNone(goals, "metric", words), "measures", orNone(measures, "name", words), "tasks", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                orNone(tasks, "name", words), "steps", orNone(steps, "day", words))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    private Map<String, String> head(Store store, SupportPlan plan, ReportWords words, Progress progress) throws StoreException {
        String client = plan.getClient().getName() + "  " + plan.getClient().getCode(); //$NON-NLS-1$
        String result = plan.getStartedOn() == null ? words.get("NotStarted") : words.result(returns.of(store, plan.getId(), progress)); //$NON-NLS-1$
        return Map.of("title", plan.getTitle(), "client", plan.getMembers().isEmpty() ? client : words.get("Group", client, plan.getMembers().size()), "summary", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words.get("PlanSummary", words.state(plan.getState()), plan.getOwner(), plan.getStartDate().toString(), plan.getDueDate().toString(), //$NON-NLS-1$
                        PlanFigures.progress(plan).movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString()),
                "goal", ReportWords.text(plan.getGoal()), "money", words.get("Money", dash(ReportWords.money(plan.getBudget())), dash(ReportWords.money(plan.getActualCost()))), "outcome", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                plan.getOutcome() == null ? words.get("NoOutcome") : plan.getOutcome(), "result", result); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A table with a word rather than with nothing below its heading. */
    private static List<Map<String, String>> orNone(List<Map<String, String>> rows, String column, ReportWords words) {
        return rows.isEmpty() ? List.of(Map.of(column, words.get("None"))) : rows; //$NON-NLS-1$
    }

    private static String dash(String text) {
        return text.isEmpty() ? "\u2013" : text; //$NON-NLS-1$
    }
}
