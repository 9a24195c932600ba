package org.keqing.internal.support.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.Tx;

/** The plans of clients, alone or in a group, by what files call them. Of several with one name the order is that of the codes of their first clients, then the order in which they were made. */
public final class PlanNames {

    private record Name(long client, String title, LocalDate start) {
    }

    private record Plan(long id, String title, LocalDate start) {
    }

    private final Map<Name, List<Long>> plans = new HashMap<>();

    private PlanNames() {
    }

    public static PlanNames read(Tx tx) {
        PlanNames names = new PlanNames();
        Map<Long, List<Long>> members = new HashMap<>();
        tx.sql().fetch("SELECT owner_id, client_id FROM plan_member").forEach(row -> members.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>()).add(row.get(1, Long.class))); //$NON-NLS-1$
        tx.sql().fetch("SELECT p.id, p.title, p.start_date, p.client_id FROM support_plan p JOIN client c ON c.id = p.client_id ORDER BY c.code, p.id").forEach(row -> { //$NON-NLS-1$
            Plan plan = new Plan(row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class));
            names.add(row.get(3, Long.class), plan);
            members.getOrDefault(plan.id(), List.of()).forEach(client -> names.add(client, plan));
        });
        return names;
    }

    private void add(long client, Plan plan) {
        plans.computeIfAbsent(new Name(client, plan.title(), plan.start()), name -> new ArrayList<>()).add(plan.id());
    }

    /** The ids of the plans of a client that have a title and a first day. */
    public List<Long> of(long client, String title, LocalDate start) {
        return plans.getOrDefault(new Name(client, title, start), List.of());
    }
}
