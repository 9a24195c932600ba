package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.internal.support.Messages;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.life.PlanStep;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The tables {@code plan_task} and {@code plan_measure}. */
@Component(service = PlanTasks.class)
public final class DefaultPlanTasks implements PlanTasks {

    private static final int SCALE = 4;

    private final Clock clock;

    @Activate
    public DefaultPlanTasks() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultPlanTasks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlanTaskRow> open(Store store, String person, int limit) throws StoreException {
        return store.read(tx -> Stream.concat(
                rows(tx, "plan_task", "person", "t.done_on IS NULL", person, limit, false).stream(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                rows(tx, "plan_measure", "owner", "t.done = FALSE AND t.due_date IS NOT NULL", person, limit, true).stream()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .sorted(Comparator.comparing(PlanTaskRow::due).thenComparing(PlanTaskRow::id)).limit(limit).toList());
    }

    private static List<PlanTaskRow> rows(Tx tx, String table, String whose, String open, String person, int limit, boolean measure) throws SQLException {
        String all = "SELECT t.id FROM " + table + " t WHERE " + open + (person == null ? "" : " AND t." + whose + " = ?") + " ORDER BY t.due_date, t.id"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        String ofOpenPlans = "SELECT t.id, p.id, p.title, c.id, c.code, c.name, t.name, t." + whose + ", t.due_date FROM " + table //$NON-NLS-1$ //$NON-NLS-2$
                + " t JOIN support_plan p ON p.id = t.owner_id JOIN client c ON c.id = p.client_id WHERE p.state IN ('planned', 'running') AND t.id IN (:ids)"; //$NON-NLS-1$
        return RowsById.matching(tx, all, ofOpenPlans, limit, row -> new PlanTaskRow(row.get(0, Long.class), measure, row.get(1, Long.class), row.get(2, String.class), row.get(3, Long.class),
                row.get(4, String.class), row.get(5, String.class), row.get(6, String.class), row.get(7, String.class), row.get(8, LocalDate.class), null),
                person == null ? new Object[0] : new Object[] { person });
    }

    @Override
    public void done(Store store, String user, PlanTaskRow task, LocalDate doneOn) throws StoreException {
        if (doneOn != null && doneOn.isAfter(LocalDate.now(clock))) {
            throw new StoreException(NLS.bind(Messages.MsgDayAhead, doneOn));
        }
        store.write(user, tx -> {
            Record plan = tx.sql().fetchOne("SELECT state, title FROM support_plan WHERE id = ?", task.planId()); //$NON-NLS-1$
            if (plan == null) {
                throw new StoreException(Messages.MsgPlanGone);
            }
            if (!PlanStep.isOpen(PlanState.get(plan.get(0, String.class)))) {
                throw new StoreException(NLS.bind(Messages.MsgTasksFixed, plan.get(1, String.class)));
            }
            int changed = task.measure() ? tx.sql().execute("UPDATE plan_measure SET done = ? WHERE id = ?", doneOn != null, task.id()) //$NON-NLS-1$
                    : tx.sql().execute("UPDATE plan_task SET done_on = ? WHERE id = ?", doneOn, task.id()); //$NON-NLS-1$
            if (changed == 0) {
                throw new StoreException(NLS.bind(Messages.MsgTaskGone, task.name()));
            }
            tx.sql().execute("UPDATE support_plan SET version = version + 1, progress = ? WHERE id = ?", progress(tx, task.planId()), task.planId()); //$NON-NLS-1$
            var feature = task.measure() ? SupportPackage.Literals.PLAN_MEASURE__DONE : SupportPackage.Literals.PLAN_TASK__DONE_ON;
            tx.history(feature.getEContainingClass(), task.planId(), task.id(), feature.getName(), null, doneOn == null ? null : doneOn.toString());
            tx.changed(SupportPackage.Literals.SUPPORT_PLAN, task.planId());
            return null;
        });
    }

    private static BigDecimal progress(Tx tx, long plan) {
        Record row = tx.sql().fetchOne("SELECT (SELECT COUNT(*) FROM plan_task WHERE owner_id = p.id), (SELECT COUNT(*) FROM plan_task WHERE owner_id = p.id AND done_on IS NOT NULL)," //$NON-NLS-1$
                + " (SELECT COUNT(*) FROM plan_measure WHERE owner_id = p.id), (SELECT COUNT(*) FROM plan_measure WHERE owner_id = p.id AND done = TRUE) FROM support_plan p WHERE p.id = ?", plan); //$NON-NLS-1$
        int all = row.get(0, Integer.class) + row.get(2, Integer.class);
        int done = row.get(1, Integer.class) + row.get(3, Integer.class);
        return all == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.DOWN);
    }
}
