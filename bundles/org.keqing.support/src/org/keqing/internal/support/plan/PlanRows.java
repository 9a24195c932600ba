package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.model.Labels;
import org.keqing.store.HistoryAction;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.osgi.service.component.annotations.Component;

/**
 * Support plans as rows, one per plan. A plan is known by its client, title and first day: a row of one that is there changes its owner, last day, goal and amounts; a row of
 * another makes a planned one. States are changed by steps alone.
 */
@Component(service = RowKind.class)
public final class PlanRows implements RowKind {

    private static final String CLIENT = "client"; //$NON-NLS-1$
    private static final String TITLE = "title"; //$NON-NLS-1$
    private static final String OWNER = "owner"; //$NON-NLS-1$
    private static final String START = "start_date"; //$NON-NLS-1$
    private static final String DUE = "due_date"; //$NON-NLS-1$
    private static final String STATE = "state"; //$NON-NLS-1$
    private static final String GOAL = "goal"; //$NON-NLS-1$
    private static final String BUDGET = "budget"; //$NON-NLS-1$
    private static final String COST = "actual_cost"; //$NON-NLS-1$
    private static final String OUTCOME = "outcome"; //$NON-NLS-1$
    private static final Map<String, Integer> LENGTHS = Map.of(TITLE, 200, OWNER, 100, GOAL, 1_000);
    private static final int MONEY = 17;

    private record Key(long client, String title, LocalDate start) {
    }

    private record Stored(long id, String state, Values values) {
    }

    /** What a row says besides the key. */
    private record Values(String owner, LocalDate due, String goal, BigDecimal budget, BigDecimal cost) {

        boolean same(Values other) {
            return owner.equals(other.owner) && due.equals(other.due) && Objects.equals(goal, other.goal) && same(budget, other.budget) && same(cost, other.cost);
        }

        private static boolean same(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }

    /** @param stored id of the plan that is there, 0 for a new one */
    private record Change(long stored, Key key, Values values) {
    }

    @Override
    public String id() {
        return "plans"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Labels.of(SupportPackage.Literals.SUPPORT_PLAN, locale);
    }

    @Override
    public List<String> columns() {
        return List.of(CLIENT, TITLE, OWNER, START, DUE, STATE, GOAL, BUDGET, COST, OUTCOME);
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, TITLE, OWNER, START, DUE);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        Map<String, Long> clients = new HashMap<>();
        Map<Key, Stored> stored = new HashMap<>();
        store.read(tx -> {
            tx.sql().fetch("SELECT code, id FROM client").forEach(row -> clients.put(row.get(0, String.class), row.get(1, Long.class))); //$NON-NLS-1$
            tx.sql().fetch("SELECT id, client_id, title, start_date, state, owner, due_date, goal, budget, actual_cost FROM support_plan").forEach(row -> stored.put(key(row), stored(row))); //$NON-NLS-1$
            return null;
        });
        List<Change> changes = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        while (rows.next()) {
            read(rows, clients, stored, seen, changes);
        }
        if (!rehearsal && !rows.hasProblems()) {
            store.write(user, tx -> write(tx, changes));
        }
    }

    private static Key key(Record row) {
        return new Key(row.get(1, Long.class), row.get(2, String.class), row.get(3, LocalDate.class));
    }

    private static Stored stored(Record row) {
        return new Stored(row.get(0, Long.class), row.get(4, String.class),
                new Values(row.get(5, String.class), row.get(6, LocalDate.class), row.get(7, String.class), row.get(8, BigDecimal.class), row.get(9, BigDecimal.class)));
    }

    private static void read(RowReader rows, Map<String, Long> clients, Map<Key, Stored> stored, Set<Key> seen, List<Change> changes) {
        Long client = clients.get(rows.text(CLIENT));
        if (client == null) {
            rows.problem(CLIENT, Messages.MsgNoSuchClient);
        }
        LENGTHS.forEach((column, length) -> {
            if (rows.text(column) != null && rows.text(column).length() > length) {
                rows.problem(column, NLS.bind(Messages.MsgTooLong, length));
            }
        });
        LocalDate start = rows.date(START);
        Values values = new Values(rows.text(OWNER), rows.date(DUE), rows.text(GOAL), money(rows, BUDGET), money(rows, COST));
        if (start != null && values.due() != null && values.due().isBefore(start)) {
            rows.problem(DUE, Messages.MsgDueBefore);
        }
        if (rows.isBad()) {
            return;
        }
        Key key = new Key(client, rows.text(TITLE), start);
        Stored before = stored.get(key);
        String state = rows.text(STATE);
        if (state != null && !state.equals(before == null ? PlanState.PLANNED.getLiteral() : before.state())) {
            rows.problem(STATE, Messages.MsgStateByStep);
        } else if (!seen.add(key)) {
            rows.problem(TITLE, Messages.MsgPlanTwice);
        } else if (before != null && before.values().same(values)) {
            rows.count(RowReader.Effect.UNCHANGED);
        } else {
            rows.count(before == null ? RowReader.Effect.INSERTED : RowReader.Effect.UPDATED);
            changes.add(new Change(before == null ? 0 : before.id(), key, values));
        }
    }

    private static BigDecimal money(RowReader rows, String column) {
        BigDecimal amount = rows.decimal(column, 2);
        if (amount != null && (amount.signum() < 0 || amount.precision() - amount.scale() > MONEY)) {
            rows.problem(column, Messages.MsgNoAmount);
        }
        return amount;
    }

    private static Void write(Tx tx, List<Change> changes) throws StoreException {
        for (Change change : changes) {
            Values values = change.values();
            if (change.stored() == 0) {
                long id = tx.newId();
                tx.sql().execute("INSERT INTO support_plan (id, client_id, title, goal, owner, state, origin, start_date, due_date, budget, actual_cost, progress)" //$NON-NLS-1$
                        + " VALUES (?, ?, ?, ?, ?, 'planned', 'imported', ?, ?, ?, ?, 0)", id, change.key().client(), change.key().title(), values.goal(), values.owner(), //$NON-NLS-1$
                        change.key().start(), values.due(), values.budget(), values.cost());
                tx.history(HistoryAction.CREATED, SupportPackage.Literals.SUPPORT_PLAN, id, id, null, null, change.key().title());
            } else {
                tx.sql().execute("UPDATE support_plan SET version = version + 1, goal = ?, owner = ?, due_date = ?, budget = ?, actual_cost = ? WHERE id = ?", values.goal(), values.owner(), //$NON-NLS-1$
                        values.due(), values.budget(), values.cost(), change.stored());
                tx.history(SupportPackage.Literals.SUPPORT_PLAN, change.stored(), change.stored(), SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE.getName(), null, values.due().toString());
            }
        }
        if (!changes.isEmpty()) {
            tx.changed(SupportPackage.Literals.SUPPORT_PLAN);
        }
        return null;
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        store.read(tx -> {
            for (Record row : tx.sql().fetch("SELECT c.code, p.title, p.owner, p.start_date, p.due_date, p.state, p.goal, p.budget, p.actual_cost, p.outcome" //$NON-NLS-1$
                    + " FROM support_plan p JOIN client c ON c.id = p.client_id ORDER BY c.code, p.start_date, p.title")) { //$NON-NLS-1$
                out.row(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), row.get(3, LocalDate.class), row.get(4, LocalDate.class), row.get(5, String.class),
                        row.get(6, String.class), row.get(7, BigDecimal.class), row.get(8, BigDecimal.class), row.get(9, String.class));
                progress.worked(1);
            }
            return null;
        });
    }
}
