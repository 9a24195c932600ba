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

/** Whoever tries whatever in whatever order: a plan is where the steps on record led it, and no step was gone around, not by hand and not by SQL. */
public class StepProperties {

    /** The ways of a plan, written down a second time. */
    private static final Map<PlanState, Map<PlanStep, PlanState>> WAYS = Map.of(PlanState.PLANNED, Map.of(PlanStep.START, PlanState.RUNNING, PlanStep.DROP, PlanState.DROPPED), PlanState.RUNNING,
            Map.of(PlanStep.FINISH, PlanState.DONE, PlanStep.DROP, PlanState.DROPPED), PlanState.DONE, Map.of(PlanStep.RESUME, PlanState.RUNNING), PlanState.DROPPED,
            Map.of(PlanStep.REVIVE, PlanState.PLANNED));

    private static Company company;
    private static long client;

    /** One thing that somebody tries: a step, or writing a state by hand or by SQL. */
    public record Attempt(int way, PlanStep step, PlanState state, LocalDate day, String comment, String person) {
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

    @Property(tries = 60)
    void thereIsNoWayAroundAStep(@ForAll("walks") List<Attempt> walk) throws Exception {
        long plan = plan();
        PlanState state = PlanState.PLANNED;
        LocalDate started = null;
        boolean outcome = false;
        List<String> record = new ArrayList<>();
        for (Attempt each : walk) {
            if (each.way() == 0) {
                byHand(plan, each, state);
            } else if (each.way() == 1) {
                bySql(plan, each, state, started, outcome);
            } else {
                PlanState next = WAYS.get(state).get(each.step());
                boolean day = !each.day().isAfter(Company.TODAY) && (started == null || !each.day().isBefore(started));
                boolean words = each.step() == PlanStep.START || each.comment() != null || each.step() == PlanStep.FINISH && outcome;
                if (next == null || !day || !words) {
                    assertThrows(StoreException.class, () -> step(plan, each), () -> each + " of " + walk);
                } else {
                    step(plan, each);
                    state = next;
                    record.add(each.step() + " " + each.person() + " " + each.day());
                    started = each.step() == PlanStep.START ? each.day() : each.step() == PlanStep.REVIVE ? null : started;
                    outcome |= each.step() == PlanStep.FINISH;
                }
            }
            assertEquals(state, state(plan));
            assertEquals(record, company.life.steps(company.store, plan).stream().map(done -> done.step() + " " + done.who() + " " + done.day()).toList());
        }
    }

    private static void step(long plan, Attempt each) throws StoreException {
        company.life.perform(company.store, each.person(), plan, each.step(), each.day(), each.comment(), Progress.NONE);
    }

    private static void byHand(long plan, Attempt each, PlanState state) throws StoreException {
        try (PlanEdit edit = company.plans.edit(company.store, each.person(), plan)) {
            edit.plan().setState(each.state());
            if (each.state() != state) {
                assertThrows(IllegalStateException.class, edit::save);
            }
        }
    }

    /** The database itself refuses a state without the days and the outcome that its steps leave behind. */
    private static void bySql(long plan, Attempt each, PlanState state, LocalDate started, boolean outcome) {
        boolean lacking = switch (each.state()) {
            case PLANNED -> true;
            case RUNNING -> started == null;
            case DONE -> started == null || !outcome || PlanStep.isOpen(state);
            case DROPPED -> PlanStep.isOpen(state);
        };
        if (lacking && each.state() != PlanState.PLANNED) {
            assertThrows(StoreException.class, () -> company.store.write(each.person(), tx -> tx.sql().execute("UPDATE support_plan SET state = ? WHERE id = ?", each.state().getLiteral(), plan)),
                    () -> state + " to " + each.state());
        }
    }

    private static long plan() throws StoreException {
        try (PlanEdit edit = company.plans.create(company.store, "li.na", client)) {
            edit.plan().setTitle("Grow");
            edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
            edit.save();
            return edit.plan().getId();
        }
    }

    private static PlanState state(long plan) throws StoreException {
        return PlanState.get(company.store.<String>read(tx -> tx.sql().fetchOne("SELECT state FROM support_plan WHERE id = ?", plan).get(0, String.class)));
    }

    @Provide
    Arbitrary<List<Attempt>> walks() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.of(PlanStep.class), Arbitraries.of(PlanState.class),
                Arbitraries.integers().between(-3, 1).map(Company.TODAY::plusDays), Arbitraries.of("Because", "So it is").injectNull(0.25), Arbitraries.of("li.na", "wu", "chief")).as(Attempt::new).list()
                .ofMinSize(1).ofMaxSize(16);
    }
}
