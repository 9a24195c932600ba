package org.keqing.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.ClientFactory;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

class PlanRulesTest {

    private final SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();

    PlanRulesTest() {
        plan.setClient(ClientFactory.eINSTANCE.createClient());
        plan.setTitle("Shop image");
        plan.setOwner("Li Na");
        plan.setStartDate(LocalDate.of(2026, 1, 1));
        plan.setDueDate(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aPlanWithTitleOwnerAndDatesCanBeStored() {
        assertEquals(List.of(), PlanRules.check(plan));
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        plan.setTitle("  ");
        plan.setDueDate(null);
        assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__TITLE, SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE), wrongFields());
    }

    @Test
    void aPlanMayEndOnItsFirstDayButNotBefore() {
        plan.setDueDate(plan.getStartDate());
        assertEquals(List.of(), PlanRules.check(plan));
        plan.setDueDate(plan.getStartDate().minusDays(1));
        assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE), wrongFields());
        assertTrue(PlanRules.check(plan).getFirst().message().contains("2026-01-01"));
    }

    @Test
    void moneyIsNeverNegative() {
        plan.setBudget(new BigDecimal("-0.01"));
        plan.setActualCost(BigDecimal.ZERO);
        assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__BUDGET), wrongFields());
    }

    @Test
    void aPlanIsNotDoneWithoutOutcome() {
        plan.setState(PlanState.DONE);
        assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__OUTCOME), wrongFields());
        plan.setOutcome("Two new display walls, sales +12 %");
        assertEquals(List.of(), PlanRules.check(plan));
    }

    @Test
    void targetsAndMeasuresAreCheckedToo() {
        PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
        target.setMetric("Monthly amount");
        target.setBaseline(new BigDecimal("100"));
        target.setGoalValue(new BigDecimal("100.00"));
        plan.getTargets().add(target);
        PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
        measure.setCost(new BigDecimal("-5"));
        plan.getMeasures().add(measure);
        List<RuleViolation> found = PlanRules.check(plan);
        assertEquals(List.of(SupportPackage.Literals.PLAN_TARGET__GOAL_VALUE, SupportPackage.Literals.PLAN_MEASURE__NAME,
                SupportPackage.Literals.PLAN_MEASURE__COST), found.stream().map(RuleViolation::feature).toList());
        assertEquals(List.of(target, measure, measure), found.stream().map(RuleViolation::object).toList());
    }

    private List<EStructuralFeature> wrongFields() {
        return PlanRules.check(plan).stream().map(RuleViolation::feature).toList();
    }
}
