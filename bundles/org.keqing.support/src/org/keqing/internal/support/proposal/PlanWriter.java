package org.keqing.internal.support.proposal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;

/** Writes plans and decisions of one transaction in batches; what is pending goes to the database when it is closed. */
final class PlanWriter implements AutoCloseable {

    private final Tx tx;
    private final LocalDate today;
    private final PreparedStatement plans;
    private final PreparedStatement targets;
    private final PreparedStatement tasks;
    private final PreparedStatement measures;
    private final PreparedStatement decisions;
    private boolean wrote;

    PlanWriter(Tx tx, LocalDate today) throws SQLException {
        this.tx = tx;
        this.today = today;
        plans = prepare("INSERT INTO support_plan (id, client_id, title, goal, owner, state, origin, start_date, due_date, budget, progress) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
        targets = prepare("INSERT INTO plan_target (id, owner_id, position, metric, baseline, goal_value, due_date) VALUES (?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
        tasks = prepare("INSERT INTO plan_task (id, owner_id, position, name, person, due_date) VALUES (?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
        measures = prepare("INSERT INTO plan_measure (id, owner_id, position, measure, name, owner, due_date, cost, done) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
        decisions = prepare("INSERT INTO proposal_decision (round_id, client_id, decision, from_tier, to_tier, cost_change, plan_id, decided_by, decided_at, reason, left_out)" //$NON-NLS-1$
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return tx.connection().prepareStatement(sql);
    }

    /** Writes the plan of a proposal; gives its id, 0 when there is nothing to do. */
    long write(Judged judged, PlanTemplate template, List<GoalFigures.Made> goals) throws SQLException, StoreException {
        ProposalRow row = judged.row();
        ProposalChange change = judged.change();
        if (template.isEmpty() && goals.isEmpty()) {
            return 0;
        }
        long id = tx.newId();
        String owner = owner(row, change);
        LocalDate due = change == null || change.due() == null || change.due().isBefore(today) ? lastDay(template, goals) : change.due();
        add(plans, id, row.clientId(), template.title(), goal(template, goals), owner, PlanState.PLANNED.getLiteral(), PlanOrigin.POLICY.getLiteral(), Date.valueOf(today), Date.valueOf(due),
                template.budget(), BigDecimal.ZERO);
        int position = 0;
        for (GoalFigures.Made goal : goals) {
            add(targets, tx.newId(), id, position++, goal.metric().word(Locale.getDefault()), goal.baseline(), goal.target(), Date.valueOf(goal.due()));
        }
        position = 0;
        for (PlanTemplate.Task task : template.tasks()) {
            add(tasks, tx.newId(), id, position++, task.name(), owner, day(task.days(), due));
        }
        position = 0;
        for (PlanTemplate.Planned measure : template.measures()) {
            add(measures, tx.newId(), id, position++, measure.measure(), measure.name(), owner, day(measure.days(), due), measure.budget(), false);
        }
        tx.history(HistoryAction.CREATED, SupportPackage.Literals.SUPPORT_PLAN, id, id, null, null, template.title());
        return id;
    }

    private LocalDate lastDay(PlanTemplate template, List<GoalFigures.Made> goals) {
        LocalDate day = today.plusDays(template.days());
        return goals.stream().map(GoalFigures.Made::due).filter(day::isBefore).max(Comparator.naturalOrder()).orElse(day);
    }

    /** What the plan is for: what the policy is about, and what each goal is for. */
    private static String goal(PlanTemplate template, List<GoalFigures.Made> goals) {
        return PlanTemplate.goal(Stream.concat(Stream.ofNullable(template.goal()), goals.stream().map(GoalFigures.Made::purpose)).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }

    private Date day(int days, LocalDate due) {
        LocalDate day = today.plusDays(days);
        return Date.valueOf(day.isAfter(due) ? due : day);
    }

    private String owner(ProposalRow row, ProposalChange change) {
        if (change != null && change.owner() != null && !change.owner().isBlank()) {
            return change.owner().strip();
        }
        return row.manager() == null || row.manager().isBlank() ? tx.user() : row.manager();
    }

    void decision(long round, Judged judged, long plan, LocalDateTime at) throws SQLException {
        ProposalRow row = judged.row();
        add(decisions, round, row.clientId(), judged.decision().name(), row.fromTier(), row.toTier(), row.costChange(), plan == 0 ? null : plan, tx.user(), Timestamp.valueOf(at), judged.reason(),
                LeftOut.kept(judged));
        wrote = true;
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                insert.setNull(i + 1, insert.getParameterMetaData().getParameterType(i + 1));
            } else {
                insert.setObject(i + 1, values[i]);
            }
        }
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        try (plans; targets; tasks; measures; decisions) {
            plans.executeBatch();
            targets.executeBatch();
            tasks.executeBatch();
            measures.executeBatch();
            decisions.executeBatch();
        }
        if (wrote) {
            tx.changed(SupportPackage.Literals.SUPPORT_PLAN);
        }
    }
}
