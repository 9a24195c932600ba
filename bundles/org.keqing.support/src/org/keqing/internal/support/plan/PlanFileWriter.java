package org.keqing.internal.support.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.PlanFigures;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/** Writes what files say of plans, in one transaction, with the history. */
final class PlanFileWriter {

    private static final List<EAttribute> LIFE = List.of(SupportPackage.Literals.SUPPORT_PLAN__TITLE, SupportPackage.Literals.SUPPORT_PLAN__START_DATE,
            SupportPackage.Literals.SUPPORT_PLAN__STARTED_ON, SupportPackage.Literals.SUPPORT_PLAN__ENDED_ON);

    private final Tx tx;
    private final LocalDateTime now;

    /** @param now UTC */
    PlanFileWriter(Tx tx, LocalDateTime now) {
        this.tx = tx;
        this.now = now;
    }

    /** Writes one plan; {@return whether there was anything to write}. */
    boolean write(PlanDraft draft) throws StoreException {
        if (draft.stored == null) {
            insert(draft);
            return true;
        }
        List<PlanPart> lists = draft.lists.keySet().stream().filter(part -> PlanFileCheck.changes(draft, part)).toList();
        List<EAttribute> changed = PlanFileCheck.changed(draft);
        if (lists.isEmpty() && changed.isEmpty()) {
            return false;
        }
        long id = draft.stored.id();
        for (PlanPart part : lists) {
            for (EObject gone : draft.stored.list(part)) {
                tx.history(HistoryAction.DELETED, part.type(), id, id, null, name(gone), null);
            }
            tx.sql().execute("DELETE FROM " + StoredPlan.table(part) + " WHERE owner_id = ?", id); //$NON-NLS-1$ //$NON-NLS-2$
            insert(id, part, draft.lists.get(part));
        }
        for (EAttribute attribute : changed) {
            tx.sql().execute("UPDATE support_plan SET " + StoredPlan.column(attribute) + " = ? WHERE id = ?", draft.plan.eGet(attribute), id); //$NON-NLS-1$ //$NON-NLS-2$
            tx.history(SupportPackage.Literals.SUPPORT_PLAN, id, id, attribute.getName(), text(draft.stored.plan().eGet(attribute)), text(draft.plan.eGet(attribute)));
        }
        tx.sql().execute("UPDATE support_plan SET version = version + 1, progress = ? WHERE id = ?", PlanFigures.progress(draft.plan), id); //$NON-NLS-1$
        return true;
    }

    private void insert(PlanDraft draft) throws StoreException {
        SupportPlan plan = draft.plan;
        long id = tx.newId();
        List<EAttribute> attributes = Stream.concat(LIFE.stream(), PlanPart.PLAN.columns().values().stream()).toList();
        List<Object> values = new ArrayList<>(List.of(id, draft.key.client(), plan.getState().getLiteral(), plan.getOrigin().getLiteral(), PlanFigures.progress(plan)));
        attributes.forEach(each -> values.add(plan.eGet(each)));
        insert("support_plan", "id, client_id, state, origin, progress", attributes, values); //$NON-NLS-1$ //$NON-NLS-2$
        tx.history(HistoryAction.CREATED, SupportPackage.Literals.SUPPORT_PLAN, id, id, null, null, draft.key.title());
        for (PlanPart part : draft.lists.keySet()) {
            insert(id, part, draft.lists.get(part));
        }
        PlanState state = PlanState.PLANNED;
        for (PlanDraft.Step step : draft.steps) {
            tx.sql().execute("INSERT INTO plan_step (id, plan_id, step, from_state, to_state, who, at_time, day, comment_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", tx.newId(), id, //$NON-NLS-1$
                    step.step().name(), state.getLiteral(), step.step().to().getLiteral(), step.who(), now, step.day(), step.comment());
            state = step.step().to();
        }
        if (plan.getStartedOn() != null) {
            begun(draft, id, draft.key.client());
            for (PlanMember member : plan.getMembers()) {
                begun(draft, id, member.getClient().getId());
            }
        }
    }

    private void begun(PlanDraft draft, long id, long client) {
        PlanDraft.Begun begun = draft.begun.get(client);
        tx.sql().execute("INSERT INTO plan_start (plan_id, client_id, scheme_id, tier) VALUES (?, ?, ?, ?)", id, client, begun.scheme(), begun.tier()); //$NON-NLS-1$
    }

    private void insert(long plan, PlanPart part, List<EObject> objects) throws StoreException {
        List<EAttribute> attributes = List.copyOf(part.columns().values());
        for (int i = 0; i < objects.size(); i++) {
            EObject object = objects.get(i);
            List<Object> values = new ArrayList<>(List.of(tx.newId(), plan, i));
            if (object instanceof PlanMember member) {
                values.add(member.getClient().getId());
            }
            attributes.forEach(each -> values.add(object.eGet(each)));
            insert(StoredPlan.table(part), object instanceof PlanMember ? "id, owner_id, position, client_id" : "id, owner_id, position", attributes, values); //$NON-NLS-1$ //$NON-NLS-2$
            tx.history(HistoryAction.CREATED, part.type(), plan, (Long) values.getFirst(), null, null, name(object));
        }
    }

    private void insert(String table, String first, List<EAttribute> attributes, List<Object> values) {
        StringBuilder sql = new StringBuilder("INSERT INTO ").append(table).append(" (").append(first); //$NON-NLS-1$ //$NON-NLS-2$
        attributes.forEach(each -> sql.append(", ").append(StoredPlan.column(each))); //$NON-NLS-1$
        sql.append(") VALUES (").append("?, ".repeat(values.size() - 1)).append("?)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        tx.sql().execute(sql.toString(), values.toArray());
    }

    private static String name(EObject object) {
        return object instanceof PlanMember member ? member.getClient().getCode() : (String) object.eGet(PlanPart.lists().filter(part -> part.type() == object.eClass()).findFirst().orElseThrow()
                .columns().get(PlanPart.Column.NAME));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
