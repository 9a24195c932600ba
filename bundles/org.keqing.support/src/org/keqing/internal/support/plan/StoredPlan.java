package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.Record;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientFactory;
import org.keqing.store.Tx;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPlan;

/**
 * A plan of the database, whole. Its parts carry no ids: they are compared by what they say.
 *
 * @param steps the first one first
 * @param begun what its clients were when it began, by id of the client
 */
record StoredPlan(long id, SupportPlan plan, List<PlanDraft.Step> steps, Map<Long, PlanDraft.Begun> begun) {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])"); //$NON-NLS-1$

    /** The name of the column of a feature, or of the table of a class. */
    static String column(EStructuralFeature feature) {
        return CAPITAL.matcher(feature.getName()).replaceAll("_$1").toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    static String table(PlanPart part) {
        return EcoreUtil.getAnnotation(part.type(), "http://keqing.org/store", "table"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** All clients by code, with nothing but code and id. */
    static Map<String, Client> clients(Tx tx) {
        Map<String, Client> clients = new HashMap<>();
        tx.sql().fetch("SELECT code, id FROM client").forEach(row -> { //$NON-NLS-1$
            Client client = ClientFactory.eINSTANCE.createClient();
            client.setCode(row.get(0, String.class));
            client.setId(row.get(1, Long.class));
            clients.put(client.getCode(), client);
        });
        return clients;
    }

    /**
     * Reads plans.
     *
     * @param clients all clients
     * @param wanted  which plans
     * @return by id, in the order of an export: by code of the client, first day, title
     */
    static Map<Long, StoredPlan> read(Tx tx, Map<String, Client> clients, Predicate<PlanDraft.Key> wanted) {
        Map<Long, Client> byId = clients.values().stream().collect(Collectors.toMap(Client::getId, each -> each));
        Map<Long, StoredPlan> plans = new LinkedHashMap<>();
        List<EAttribute> attributes = List.copyOf(PlanPart.PLAN.columns().values());
        for (Record row : tx.sql().fetch("SELECT p.id, p.client_id, p.title, p.start_date, p.state, p.started_on, p.ended_on, " //$NON-NLS-1$
                + attributes.stream().map(each -> "p." + column(each)).collect(Collectors.joining(", ")) //$NON-NLS-1$ //$NON-NLS-2$
                + " FROM support_plan p JOIN client c ON c.id = p.client_id ORDER BY c.code, p.start_date, p.title, p.id")) { //$NON-NLS-1$
            if (wanted.test(new PlanDraft.Key(row.get(1, Long.class), row.get(2, String.class), row.get(3, LocalDate.class)))) {
                SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
                plan.setClient(byId.get(row.get(1, Long.class)));
                plan.setTitle(row.get(2, String.class));
                plan.setStartDate(row.get(3, LocalDate.class));
                plan.setState(PlanState.get(row.get(4, String.class)));
                plan.setStartedOn(row.get(5, LocalDate.class));
                plan.setEndedOn(row.get(6, LocalDate.class));
                fill(plan, attributes, row, 7);
                plans.put(row.get(0, Long.class), new StoredPlan(row.get(0, Long.class), plan, new ArrayList<>(), new HashMap<>()));
            }
        }
        parts(tx, byId, plans);
        life(tx, plans);
        return plans;
    }

    private static void fill(EObject object, List<EAttribute> attributes, Record row, int from) {
        for (int i = 0; i < attributes.size(); i++) {
            Class<?> type = attributes.get(i).getEAttributeType().getInstanceClass();
            Object value = row.get(from + i, type == boolean.class ? Boolean.class : type);
            if (value != null) {
                object.eSet(attributes.get(i), value);
            }
        }
    }

    private static void parts(Tx tx, Map<Long, Client> clients, Map<Long, StoredPlan> plans) {
        tx.sql().fetch("SELECT owner_id, client_id FROM plan_member ORDER BY owner_id, position, id").stream().filter(row -> plans.containsKey(row.get(0, Long.class))).forEach(row -> { //$NON-NLS-1$
            PlanMember member = SupportFactory.eINSTANCE.createPlanMember();
            member.setClient(clients.get(row.get(1, Long.class)));
            plans.get(row.get(0, Long.class)).plan().getMembers().add(member);
        });
        for (PlanPart part : Set.of(PlanPart.GOAL, PlanPart.MEASURE, PlanPart.TASK)) {
            List<EAttribute> attributes = List.copyOf(part.columns().values());
            for (Record row : tx.sql().fetch("SELECT owner_id, " + attributes.stream().map(StoredPlan::column).collect(Collectors.joining(", ")) + " FROM " + table(part) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    + " ORDER BY owner_id, position, id")) { //$NON-NLS-1$
                StoredPlan plan = plans.get(row.get(0, Long.class));
                if (plan != null) {
                    EObject object = EcoreUtil.create(part.type());
                    fill(object, attributes, row, 1);
                    plan.list(part).add(object);
                }
            }
        }
    }

    private static void life(Tx tx, Map<Long, StoredPlan> plans) {
        for (Record row : tx.sql().fetch("SELECT plan_id, step, day, who, comment_text FROM plan_step ORDER BY plan_id, id")) { //$NON-NLS-1$
            StoredPlan plan = plans.get(row.get(0, Long.class));
            if (plan != null) {
                plan.steps().add(new PlanDraft.Step(PlanStep.valueOf(row.get(1, String.class)), row.get(2, LocalDate.class), row.get(3, String.class), row.get(4, String.class), null));
            }
        }
        for (Record row : tx.sql().fetch("SELECT plan_id, client_id, scheme_id, tier FROM plan_start")) { //$NON-NLS-1$
            StoredPlan plan = plans.get(row.get(0, Long.class));
            if (plan != null) {
                plan.begun().put(row.get(1, Long.class), new PlanDraft.Begun(row.get(2, String.class), row.get(3, String.class)));
            }
        }
    }

    /** What files call it. */
    PlanDraft.Key key() {
        return new PlanDraft.Key(plan.getClient().getId(), plan.getTitle(), plan.getStartDate());
    }

    /** A list of the plan. */
    EList<EObject> list(PlanPart part) {
        return list(plan, part);
    }

    @SuppressWarnings("unchecked") // the reference holds many
    static EList<EObject> list(SupportPlan plan, PlanPart part) {
        return (EList<EObject>) plan.eGet(part.list());
    }

    /** The steps that lead to its state; of a plan from before steps were kept, those that it must have gone. */
    List<PlanDraft.Step> lifeSoFar() {
        if (!steps.isEmpty() || plan.getState() == PlanState.PLANNED) {
            return steps;
        }
        List<PlanDraft.Step> gone = new ArrayList<>();
        if (plan.getStartedOn() != null) {
            gone.add(new PlanDraft.Step(PlanStep.START, plan.getStartedOn(), plan.getOwner(), null, null));
        }
        if (plan.getEndedOn() != null && plan.getState() != PlanState.RUNNING) {
            PlanStep last = plan.getState() == PlanState.DONE ? PlanStep.FINISH : PlanStep.DROP;
            gone.add(new PlanDraft.Step(last, plan.getEndedOn(), plan.getOwner(), plan.getOutcome() == null ? "-" : plan.getOutcome(), null)); //$NON-NLS-1$
        }
        return gone;
    }

    /** {@return whether two amounts, days, texts are the same} */
    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(one, other);
    }
}
