package org.keqing.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.Messages;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.Client;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * What a support plan must fulfil to be stored.
 *
 * @since 0.1
 */
public final class PlanRules {

    private PlanRules() {
    }

    /** Returns what is wrong with the plan, its targets and its measures; empty when it can be stored. */
    public static List<RuleViolation> check(SupportPlan plan) {
        List<RuleViolation> found = new ArrayList<>();
        checkRequired(plan, found);
        if (plan.getStartDate() != null && plan.getDueDate() != null && plan.getDueDate().isBefore(plan.getStartDate())) {
            found.add(new RuleViolation(plan, SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE, NLS.bind(Messages.MsgDueBeforeStart, plan.getStartDate())));
        }
        checkNotNegative(plan, SupportPackage.Literals.SUPPORT_PLAN__BUDGET, plan.getBudget(), found);
        checkNotNegative(plan, SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST, plan.getActualCost(), found);
        if (plan.getState() == PlanState.DONE && isBlank(plan.getOutcome())) {
            found.add(new RuleViolation(plan, SupportPackage.Literals.SUPPORT_PLAN__OUTCOME, Messages.MsgOutcomeMissing));
        }
        for (PlanTarget target : plan.getTargets()) {
            checkRequired(target, found);
            if (target.getGoalValue() != null && target.getBaseline() != null && target.getGoalValue().compareTo(target.getBaseline()) == 0) {
                found.add(new RuleViolation(target, SupportPackage.Literals.PLAN_TARGET__GOAL_VALUE, Messages.MsgTargetIsBaseline));
            }
        }
        for (PlanMeasure measure : plan.getMeasures()) {
            checkRequired(measure, found);
            checkNotNegative(measure, SupportPackage.Literals.PLAN_MEASURE__COST, measure.getCost(), found);
        }
        for (PlanTask task : plan.getTasks()) {
            checkRequired(task, found);
            if (task.getDueDate() != null && plan.getStartDate() != null && task.getDueDate().isBefore(plan.getStartDate())) {
                found.add(new RuleViolation(task, SupportPackage.Literals.PLAN_TASK__DUE_DATE, NLS.bind(Messages.MsgDueBeforeStart, plan.getStartDate())));
            }
        }
        checkGroup(plan, found);
        return found;
    }

    private static void checkGroup(SupportPlan plan, List<RuleViolation> found) {
        Set<Client> seen = new HashSet<>();
        seen.add(plan.getClient());
        for (PlanMember member : plan.getMembers()) {
            checkRequired(member, found);
            if (member.getClient() != null && !seen.add(member.getClient())) {
                found.add(new RuleViolation(member, SupportPackage.Literals.PLAN_MEMBER__CLIENT, Messages.MsgClientTwice));
            }
        }
    }

    private static void checkRequired(EObject object, List<RuleViolation> found) {
        for (EStructuralFeature feature : object.eClass().getEStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (feature.isRequired() && (value == null || isBlank(value.toString()))) {
                found.add(new RuleViolation(object, feature, Messages.MsgRequired));
            }
        }
    }

    private static void checkNotNegative(EObject object, EStructuralFeature feature, BigDecimal value, List<RuleViolation> found) {
        if (value != null && value.signum() < 0) {
            found.add(new RuleViolation(object, feature, Messages.MsgNegative));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
