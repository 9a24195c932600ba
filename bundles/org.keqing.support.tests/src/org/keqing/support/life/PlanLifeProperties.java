package org.keqing.support.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanEdit;
import org.keqing.support.model.PlanState;

/** Whatever is tried, in whatever order: the state is always the one the steps on record lead to, and only written ways were gone. */
public class PlanLifeProperties {

    /** The ways of a plan, written down a second time. */
    private static final Map<PlanState, Map<PlanStep, PlanState>> WAYS = Map.of(
            PlanState.PLANNED, Map.of(PlanStep.START, PlanState.RUNNING, PlanStep.DROP, PlanState.DROPPED),
            PlanState.RUNNING, Map.of(PlanStep.FINISH, PlanState.DONE, PlanStep.DROP, PlanState.DROPPED),
            PlanState.DONE, Map.of(PlanStep.RESUME, PlanState.RUNNING),
            PlanState.DROPPED, Map.of(PlanStep.REVIVE, PlanState.PLANNED));

    private static Company company;
    private static long client;

    /** @param comment what is said with it, {@code null}: nothing */
    public record Attempt(PlanStep step, String comment) {
    }

    @BeforeContainer
    static void open() throws Exception {
        company = new Company();
        client = company.client("C1", "li.na");
    }

    @AfterContainer
    static void close() {
        company.close();
    }

    @Property(tries = 25)
    void theStateIsTheOneThatTheStepsLeadTo(@ForAll("attempts") List<Attempt> attempts) throws Exception {
        long plan = plan();
        PlanState expected = PlanState.PLANNED;
        List<PlanStep> gone = new ArrayList<>();
        for (Attempt each : attempts) {
            PlanState next = WAYS.get(expected).get(each.step());
            boolean outcome = each.step() == PlanStep.FINISH && gone.contains(PlanStep.FINISH);
            if (next != null && (each.step() == PlanStep.START || each.comment() != null || outcome)) {
                perform(plan, each);
                expected = next;
                gone.add(each.step());
            } else {
                assertThrows(StoreException.class, () -> perform(plan, each), each + " of " + expected);
            }
            assertEquals(expected, PlanState.get(company.store.<String>read(tx -> tx.sql().fetchOne("SELECT state FROM support_plan WHERE id = ?", plan).get(0, String.class))));
            assertEquals(gone, company.life.steps(company.store, plan).stream().map(DonePlanStep::step).toList());
        }
    }

    private static long plan() throws StoreException {
        try (PlanEdit edit = company.plans.create(company.store, "li.na", client)) {
            edit.plan().setTitle("Grow");
            edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
            edit.plan().setDueDate(LocalDate.of(2026, 12, 31));
            edit.save();
            return edit.plan().getId();
        }
    }

    private static void perform(long plan, Attempt each) throws StoreException {
        company.life.perform(company.store, "li.na", plan, each.step(), LocalDate.of(2026, 11, 22), each.comment(), Progress.NONE);
    }

    /** Most with a comment: without one there is hardly a way. */
    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(Arbitraries.of(PlanStep.class), Arbitraries.just("Because").injectNull(0.2)).as(Attempt::new).list().ofMinSize(5).ofMaxSize(20);
    }
}
