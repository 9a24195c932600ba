package org.keqing.internal.support.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.internal.support.plan.PlanPart.Column;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.Client;
import org.keqing.support.PlanRules;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/** Makes of what a file says of a plan what the plan will be, and notes where that breaks a rule: the same rules as in the editor, and no way around a step. */
final class PlanFileCheck {

    private final RowReader rows;
    private final Map<Long, Client> clients;
    private final LocalDate today;

    PlanFileCheck(RowReader rows, Map<Long, Client> clients, LocalDate today) {
        this.rows = rows;
        this.clients = clients;
        this.today = today;
    }

    void check(PlanDraft draft) {
        if (draft.broken) {
            return;
        }
        if (draft.stored == null && draft.head == null) {
            rows.problem(draft.first, Column.TITLE, Messages.MsgNoPlanRow);
            return;
        }
        draft.plan = draft.stored == null ? made(draft) : EcoreUtil.copy(draft.stored.plan());
        draft.values.forEach(draft.plan::eSet);
        draft.lists.forEach((part, objects) -> {
            StoredPlan.list(draft.plan, part).clear();
            StoredPlan.list(draft.plan, part).addAll(objects);
        });
        if (draft.stored == null) {
            live(draft);
        } else {
            lives(draft);
        }
        for (RuleViolation violation : PlanRules.check(draft.plan)) {
            rows.problem(place(draft, violation.object()), column(violation.object(), violation.feature()), violation.message());
        }
        count(draft);
    }

    private SupportPlan made(PlanDraft draft) {
        SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
        plan.setClient(clients.get(draft.key.client()));
        plan.setTitle(draft.key.title());
        plan.setStartDate(draft.key.start());
        plan.setOrigin(PlanOrigin.IMPORTED);
        return plan;
    }

    /** A new plan goes the steps of the file one by one; they must lead to the state that it says. */
    private void live(PlanDraft draft) {
        SupportPlan plan = draft.plan;
        for (PlanDraft.Step each : draft.steps) {
            PlanStep step = each.step();
            if (!step.leadsFrom(plan.getState())) {
                rows.problem(each.place(), Column.NAME, NLS.bind(Messages.MsgNotFromState, word(plan.getState())));
                return;
            }
            if (each.day().isAfter(today) || plan.getStartedOn() != null && each.day().isBefore(plan.getStartedOn())) {
                rows.problem(each.place(), Column.DONE_ON, Messages.MsgStepDay);
            }
            boolean outcome = step == PlanStep.FINISH && plan.getOutcome() != null;
            if (step.needsComment() && each.comment() == null && !outcome) {
                rows.problem(each.place(), Column.COMMENT, Messages.MsgValueNeeded);
            }
            if (step == PlanStep.FINISH && plan.getOutcome() == null) {
                plan.setOutcome(each.comment());
            }
            plan.setStartedOn(step == PlanStep.START ? each.day() : step == PlanStep.REVIVE ? null : plan.getStartedOn());
            plan.setEndedOn(step == PlanStep.FINISH || step == PlanStep.DROP ? each.day() : null);
            plan.setState(step.to());
        }
        if (draft.state != null && draft.state != plan.getState()) {
            rows.problem(draft.head, Column.STATE, NLS.bind(Messages.MsgStepsLeadTo, word(plan.getState())));
        }
    }

    /** A plan that is there stays in its state, with the steps that it has gone. */
    private void lives(PlanDraft draft) {
        PlanState state = draft.plan.getState();
        if (draft.state != null && draft.state != state) {
            rows.problem(draft.head, Column.STATE, Messages.MsgStateByStep);
        }
        List<PlanDraft.Step> gone = draft.stored.lifeSoFar();
        for (int i = 0; i < draft.steps.size(); i++) {
            if (i >= gone.size() || !gone.get(i).same(draft.steps.get(i))) {
                rows.problem(draft.steps.get(i).place(), Column.NAME, Messages.MsgStateByStep);
                return;
            }
        }
        if (!PlanStep.isOpen(state) && changes(draft, PlanPart.TASK)) {
            rows.problem(draft.places.get(draft.lists.get(PlanPart.TASK).getFirst()), Column.NAME, NLS.bind(org.keqing.internal.support.Messages.MsgTasksFixed, draft.key.title()));
        } else if (!PlanStep.isOpen(state)) {
            closed(draft);
        } else if (state != PlanState.PLANNED && changes(draft, PlanPart.MEMBER)) {
            rows.problem(draft.places.get(draft.lists.get(PlanPart.MEMBER).getFirst()), Column.MEMBER, org.keqing.internal.support.Messages.MsgGroupFixed);
        }
    }

    /** What a plan came to stays as it is. */
    private void closed(PlanDraft draft) {
        String closed = NLS.bind(org.keqing.internal.support.Messages.MsgPlanClosed, draft.key.title());
        changed(draft).stream().findFirst().ifPresent(attribute -> rows.problem(place(draft, draft.plan), column(draft.plan, attribute), closed));
        PlanPart.lists().filter(part -> changes(draft, part)).findFirst().ifPresent(part -> rows.problem(draft.places.get(draft.lists.get(part).getFirst()), Column.NAME, closed));
    }

    static boolean changes(PlanDraft draft, PlanPart part) {
        return draft.lists.containsKey(part) && !EcoreUtil.equals(draft.stored.list(part), draft.lists.get(part));
    }

    /** The attributes of the plan itself that become others. */
    static List<EAttribute> changed(PlanDraft draft) {
        return draft.values.keySet().stream().filter(each -> !StoredPlan.same(draft.stored.plan().eGet(each), draft.plan.eGet(each))).toList();
    }

    private static RowReader.Place place(PlanDraft draft, EObject object) {
        return draft.places.getOrDefault(object, draft.head == null ? draft.first : draft.head);
    }

    private static String column(EObject object, EStructuralFeature feature) {
        if (feature == SupportPackage.Literals.PLAN_MEMBER__CLIENT) {
            return Column.MEMBER;
        }
        return Stream.of(PlanPart.values()).filter(part -> part.type() == object.eClass()).flatMap(part -> part.columns().entrySet().stream()).filter(each -> each.getValue() == feature)
                .map(Map.Entry::getKey).findFirst().orElse(Column.TITLE);
    }

    private void count(PlanDraft draft) {
        boolean isNew = draft.stored == null;
        if (draft.head != null) {
            rows.count(isNew ? Effect.INSERTED : changed(draft).isEmpty() ? Effect.UNCHANGED : Effect.UPDATED);
        }
        draft.lists.forEach((part, objects) -> {
            Effect effect = isNew ? Effect.INSERTED : changes(draft, part) ? Effect.UPDATED : Effect.UNCHANGED;
            objects.forEach(each -> rows.count(effect));
        });
        draft.steps.forEach(each -> rows.count(isNew ? Effect.INSERTED : Effect.UNCHANGED));
    }

    private static String word(PlanState state) {
        return Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(state.getValue()), Locale.getDefault());
    }
}
