package org.keqing.support.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.internal.support.Messages;
import org.keqing.model.RuleViolation;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanEdit;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.result.Term;
import org.keqing.testsupport.properties.Properties;

class PlanLifeTest {

    private static Company company;
    private static long client;

    @BeforeAll
    static void open() throws Exception {
        company = new Company();
        client = company.client("C1", "li.na");
        company.trade("C1", "2026-07-10", "300.10");
        company.trade("C1", "2026-09-10", "200.05");
        company.trade("C1", "2026-10-10", "700");
    }

    @AfterAll
    static void close() {
        company.close();
    }

    private static long plan() throws StoreException {
        try (PlanEdit edit = company.plans.create(company.store, "li.na", client)) {
            edit.plan().setTitle("Grow");
            edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
            edit.plan().setDueDate(LocalDate.of(2026, 12, 31));
            PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
            target.setMetric("amount");
            target.setGoalValue(new BigDecimal("900"));
            edit.plan().getTargets().add(target);
            PlanTarget byHand = SupportFactory.eINSTANCE.createPlanTarget();
            byHand.setMetric("Shelf length");
            byHand.setGoalValue(new BigDecimal("4"));
            edit.plan().getTargets().add(byHand);
            for (String name : List.of("Talk", "Train")) {
                PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
                task.setName(name);
                task.setPerson("li.na");
                task.setDueDate(LocalDate.of(2026, 10, 20));
                edit.plan().getTasks().add(task);
            }
            edit.save();
            return edit.plan().getId();
        }
    }

    private static void step(long plan, PlanStep step, String day, String comment) throws StoreException {
        company.life.perform(company.store, "li.na", plan, step, LocalDate.parse(day), comment, Progress.NONE);
    }

    private static PlanState state(long plan) throws StoreException {
        return PlanState.get(company.store.<String>read(tx -> tx.sql().fetchOne("SELECT state FROM support_plan WHERE id = ?", plan).get(0, String.class)));
    }

    @Test
    void theStartComputesTheBaselineOverTheEquallyLongTermBefore() throws Exception {
        long plan = plan();
        step(plan, PlanStep.START, "2026-10-01", null);
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            assertEquals(new BigDecimal("500.1500"), edit.plan().getTargets().get(0).getBaseline());
            assertNull(edit.plan().getTargets().get(1).getBaseline());
            assertEquals(LocalDate.of(2026, 10, 1), edit.plan().getStartedOn());
        }
        step(plan, PlanStep.FINISH, "2026-11-22", "It sells more.");
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            assertEquals(new BigDecimal("700.0000"), edit.plan().getTargets().get(0).getActualValue());
            assertEquals("It sells more.", edit.plan().getOutcome());
        }
        assertEquals(List.of(PlanStep.START, PlanStep.FINISH), company.life.steps(company.store, plan).stream().map(DonePlanStep::step).toList());
    }

    @Test
    void theClientsOfAPlanStayOnceItHasBegunAndAllOfItWhenItIsOver() throws Exception {
        long plan = plan();
        long second = company.client("C2", "li.na");
        long third = company.client("C3", "li.na");
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            assertTrue(edit.addMember(second));
            edit.save();
        }
        step(plan, PlanStep.START, "2026-10-01", null);
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            assertThrows(StoreException.class, () -> edit.addMember(third));
            edit.plan().getMembers().clear();
            assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__MEMBERS), edit.problems().stream().map(RuleViolation::feature).toList());
        }
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            edit.plan().setGoal("More");
            edit.plan().getTasks().getFirst().setName("Talk often");
            assertEquals(List.of(), edit.problems());
            edit.save();
        }
        for (PlanStep step : List.of(PlanStep.FINISH, PlanStep.DROP)) {
            step(plan, step, "2026-11-22", "It sells more.");
            try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
                assertEquals(List.of(), edit.problems(), "as it is");
                edit.plan().setOutcome("It sells even more.");
                assertEquals(List.of(NLS.bind(Messages.MsgPlanClosed, "Grow")), edit.problems().stream().map(RuleViolation::message).toList());
                assertThrows(IllegalStateException.class, edit::save);
            }
            try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
                edit.plan().getTargets().getFirst().setActualValue(new BigDecimal("9000"));
                assertEquals(1, edit.problems().size());
            }
            if (step == PlanStep.FINISH) {
                step(plan, PlanStep.RESUME, "2026-11-22", "Not yet.");
            }
        }
    }

    @Test
    void aStepNeedsItsWordsAndItsDay() throws Exception {
        long plan = plan();
        assertThrows(StoreException.class, () -> step(plan, PlanStep.START, "2026-11-23", null));
        step(plan, PlanStep.START, "2026-10-05", null);
        assertThrows(StoreException.class, () -> step(plan, PlanStep.FINISH, "2026-10-04", "Well"));
        assertThrows(StoreException.class, () -> step(plan, PlanStep.FINISH, "2026-11-01", " "));
        assertThrows(StoreException.class, () -> step(plan, PlanStep.DROP, "2026-11-01", null));
        assertEquals(PlanState.RUNNING, state(plan));
    }

    @Test
    void thereIsNoWayAroundAStep() {
        Properties.check(PlanLifeProperties.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "running", "done", "dropped", "asleep" })
    void theDatabaseRefusesAStateThatNoStepLedTo(String state) throws Exception {
        long plan = plan();
        assertThrows(StoreException.class, () -> company.store.write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = ?, outcome = NULL WHERE id = ?", state, plan)));
        assertEquals(PlanState.PLANNED, state(plan));
    }

    @Test
    void theStateIsNotWrittenByHand() throws Exception {
        long plan = plan();
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            edit.plan().setState(PlanState.DROPPED);
            assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__STATE), edit.problems().stream().map(p -> p.feature()).toList());
            assertThrows(IllegalStateException.class, edit::save);
        }
        step(plan, PlanStep.START, "2026-11-01", null);
        assertThrows(StoreException.class, () -> company.plans.delete(company.store, "li.na", plan));
    }

    @Test
    void aTaskThatIsDoneMovesTheProgressAndLeavesTheList() throws Exception {
        long plan = plan();
        PlanTaskRow task = company.tasks.open(company.store, "li.na", 1000).stream().filter(each -> each.planId() == plan).findFirst().orElseThrow();
        assertTrue(task.overdue(Company.TODAY));
        assertThrows(StoreException.class, () -> company.tasks.done(company.store, "li.na", task, Company.TODAY.plusDays(1)));
        company.tasks.done(company.store, "li.na", task, Company.TODAY);
        assertEquals(1, company.tasks.open(company.store, "li.na", 1000).stream().filter(each -> each.planId() == plan).count());
        assertEquals(new BigDecimal("0.5000"), company.plans.plansOf(company.store, client).stream().filter(each -> each.id() == plan).findFirst().orElseThrow().progress());
        step(plan, PlanStep.DROP, "2026-11-22", "No use");
        assertThrows(StoreException.class, () -> company.tasks.done(company.store, "li.na", task, null));
    }

    @Test
    void theTermBeforeHasAsManyMonthsOrDays() {
        assertEquals(new Term(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 1, 31)), new Term(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)).before());
        assertEquals(new Term(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 2, 28)), new Term(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10)).before());
    }
}
