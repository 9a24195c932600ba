package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.internal.support.Messages;
import org.keqing.model.Labels;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.life.DonePlanStep;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.result.Metric;
import org.keqing.support.result.Term;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the plan's row first, so that two who do a step at a time follow each other. What takes long is computed before. */
@Component(service = PlanLife.class)
public final class DefaultPlanLife implements PlanLife {

    private static final int COMMENT = 1_000;

    private final Figures figures;
    private final Clock clock;

    @Activate
    public DefaultPlanLife(@Reference SchemeTrials trials) {
        this(trials, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultPlanLife(SchemeTrials trials, Clock clock) {
        this.figures = new Figures(trials);
        this.clock = clock;
    }

    private record Present(String title, PlanState state, LocalDate start, LocalDate due, LocalDate started, String outcome) {
    }

    private static Present present(Tx tx, long id) throws StoreException {
        Record row = tx.sql().fetchOne("SELECT title, state, start_date, due_date, started_on, outcome FROM support_plan WHERE id = ?", id); //$NON-NLS-1$
        if (row == null) {
            throw new StoreException(Messages.MsgPlanGone);
        }
        return new Present(row.get(0, String.class), PlanState.get(row.get(1, String.class)), row.get(2, LocalDate.class), row.get(3, LocalDate.class), row.get(4, LocalDate.class),
                row.get(5, String.class));
    }

    @Override
    public void perform(Store store, String user, long planId, PlanStep step, LocalDate day, String comment, Progress progress) throws StoreException {
        String said = comment == null || comment.isBlank() ? null : comment.strip();
        Present before = store.read(tx -> allowed(tx, planId, step, day, said));
        Map<Long, BigDecimal> values = measure(store, planId, before, step, day, progress);
        store.write(user, tx -> {
            tx.sql().execute("UPDATE support_plan SET version = version + 1 WHERE id = ?", planId); //$NON-NLS-1$
            write(tx, user, planId, allowed(tx, planId, step, day, said), step, day, said, values);
            return null;
        });
    }

    private Present allowed(Tx tx, long planId, PlanStep step, LocalDate day, String comment) throws StoreException {
        Present plan = present(tx, planId);
        Optional<String> refused = refusal(plan, step, day, comment);
        if (refused.isPresent()) {
            throw new StoreException(refused.get());
        }
        return plan;
    }

    private Optional<String> refusal(Present plan, PlanStep step, LocalDate day, String comment) {
        if (!step.leadsFrom(plan.state())) {
            return Optional.of(NLS.bind(Messages.MsgStepNotNow, plan.title(), Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(plan.state().getValue()), Locale.getDefault())));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(NLS.bind(Messages.MsgDayAhead, day));
        }
        if (plan.started() != null && day.isBefore(plan.started())) {
            return Optional.of(NLS.bind(Messages.MsgDayBeforeStart, day, plan.started()));
        }
        boolean outcome = step == PlanStep.FINISH && plan.outcome() != null && !plan.outcome().isBlank();
        if (step.needsComment() && comment == null && !outcome) {
            return Optional.of(step == PlanStep.FINISH ? Messages.MsgOutcomeMissing : NLS.bind(Messages.MsgReasonMissing, plan.title()));
        }
        if (comment != null && comment.length() > COMMENT) {
            return Optional.of(NLS.bind(Messages.MsgCommentLong, COMMENT));
        }
        return Optional.empty();
    }

    /**
     * What is measured of each goal that is measured from facts: its baseline at the start, over the equally long term before; its actual value at the end, over the term itself. The term of
     * a goal ends on its own last day, else with the plan.
     */
    private Map<Long, BigDecimal> measure(Store store, long planId, Present plan, PlanStep step, LocalDate day, Progress progress) throws StoreException {
        if (step != PlanStep.START && step != PlanStep.FINISH) {
            return Map.of();
        }
        Map<Term, Map<Long, Metric>> goals = new LinkedHashMap<>();
        Set<String> codes = new TreeSet<>();
        store.read(tx -> {
            tx.sql().fetch("SELECT id, metric, due_date FROM plan_target WHERE owner_id = ?", planId).forEach(row -> Metric.of(row.get(1, String.class)) //$NON-NLS-1$
                    .ifPresent(metric -> goals.computeIfAbsent(term(plan, step, day, row.get(2, LocalDate.class)), term -> new TreeMap<>()).put(row.get(0, Long.class), metric)));
            codes.addAll(clients(tx, planId).stream().map(row -> row.get(1, String.class)).collect(Collectors.toSet()));
            return null;
        });
        Map<Long, BigDecimal> measured = new HashMap<>();
        for (Map.Entry<Term, Map<Long, Metric>> each : goals.entrySet()) {
            Map<Metric, BigDecimal> values = figures.values(store, each.getKey(), Scope.codes(codes), Set.copyOf(each.getValue().values()), progress);
            each.getValue().forEach((goal, metric) -> Optional.ofNullable(values.get(metric)).ifPresent(value -> measured.put(goal, value)));
        }
        return measured;
    }

    private static Term term(Present plan, PlanStep step, LocalDate day, LocalDate goalDue) {
        if (step == PlanStep.START) {
            LocalDate end = goalDue == null ? plan.due() : goalDue;
            return new Term(day, end.isBefore(day) ? day : end).before();
        }
        return new Term(plan.started(), goalDue == null || goalDue.isBefore(plan.started()) || goalDue.isAfter(day) ? day : goalDue);
    }

    private static List<Record> clients(Tx tx, long planId) {
        return List.copyOf(tx.sql().fetch("SELECT id, code, tier_scheme, tier FROM client WHERE id IN (SELECT client_id FROM support_plan WHERE id = ?)" //$NON-NLS-1$
                + " OR id IN (SELECT client_id FROM plan_member WHERE owner_id = ?)", planId, planId)); //$NON-NLS-1$
    }

    private void write(Tx tx, String user, long planId, Present plan, PlanStep step, LocalDate day, String comment, Map<Long, BigDecimal> values) throws StoreException {
        switch (step) {
            case START -> start(tx, planId, day, values);
            case FINISH -> finish(tx, planId, day, plan, comment, values);
            case DROP -> tx.sql().execute("UPDATE support_plan SET state = 'dropped', ended_on = ? WHERE id = ?", day, planId); //$NON-NLS-1$
            case RESUME -> tx.sql().execute("UPDATE support_plan SET state = 'running', ended_on = NULL WHERE id = ?", planId); //$NON-NLS-1$
            case REVIVE -> {
                tx.sql().execute("UPDATE support_plan SET state = 'planned', started_on = NULL, ended_on = NULL WHERE id = ?", planId); //$NON-NLS-1$
                tx.sql().execute("DELETE FROM plan_start WHERE plan_id = ?", planId); //$NON-NLS-1$
            }
        }
        tx.sql().execute("INSERT INTO plan_step (id, plan_id, step, from_state, to_state, who, at_time, day, comment_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", tx.newId(), planId, //$NON-NLS-1$
                step.name(), plan.state().getLiteral(), step.to().getLiteral(), user, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)), day, comment);
        tx.history(SupportPackage.Literals.SUPPORT_PLAN, planId, planId, SupportPackage.Literals.SUPPORT_PLAN__STATE.getName(), plan.state().getLiteral(), step.to().getLiteral());
        tx.changed(SupportPackage.Literals.SUPPORT_PLAN, planId);
    }

    private static void start(Tx tx, long planId, LocalDate day, Map<Long, BigDecimal> values) {
        tx.sql().execute("UPDATE support_plan SET state = 'running', started_on = ?, ended_on = NULL WHERE id = ?", day, planId); //$NON-NLS-1$
        measured(tx, planId, "baseline", values); //$NON-NLS-1$
        for (Record client : clients(tx, planId)) {
            tx.sql().execute("INSERT INTO plan_start (plan_id, client_id, scheme_id, tier) VALUES (?, ?, ?, ?)", planId, client.get(0, Long.class), client.get(2, String.class), //$NON-NLS-1$
                    client.get(3, String.class));
        }
    }

    private static void measured(Tx tx, long planId, String column, Map<Long, BigDecimal> values) {
        values.forEach((goal, value) -> tx.sql().execute("UPDATE plan_target SET " + column + " = ? WHERE id = ? AND owner_id = ?", value, goal, planId)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void finish(Tx tx, long planId, LocalDate day, Present plan, String comment, Map<Long, BigDecimal> values) {
        tx.sql().execute("UPDATE support_plan SET state = 'done', ended_on = ?, outcome = ? WHERE id = ?", day, comment == null ? plan.outcome() : comment, planId); //$NON-NLS-1$
        measured(tx, planId, "actual_value", values); //$NON-NLS-1$
    }

    @Override
    public List<DonePlanStep> steps(Store store, long planId) throws StoreException {
        return store.read(tx -> new ArrayList<>(tx.sql().fetch("SELECT step, from_state, to_state, who, at_time, day, comment_text FROM plan_step WHERE plan_id = ? ORDER BY id", planId) //$NON-NLS-1$
                .map(row -> new DonePlanStep(PlanStep.valueOf(row.get(0, String.class)), PlanState.get(row.get(1, String.class)), PlanState.get(row.get(2, String.class)),
                        row.get(3, String.class), row.get(4, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.get(5, LocalDate.class), row.get(6, String.class)))));
    }
}
