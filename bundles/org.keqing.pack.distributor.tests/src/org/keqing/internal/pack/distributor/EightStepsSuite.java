package org.keqing.internal.pack.distributor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.distributor.method.EightSteps;
import org.keqing.pack.distributor.method.MethodStep;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPlan;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** The eight steps from an empty database to the first support plan: two clients, two evaluators, seven criteria with five standards each. */
abstract class EightStepsSuite {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final SchemeRegistry schemes = SchemeRegistry.of(SchemeProbe.read(EightStepsSuite.class, "/schemes/weighted-four-tier.tiering").scheme());
    private final EvaluationService rounds = EvaluationService.of(schemes, TieringEngine.create());
    private final EightSteps steps = EightSteps.of(schemes, rounds);
    private Store store;

    abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void theDataSayHowFarTheStepsAre() throws Exception {
        // criteria and standards come with the scheme: 7 criteria × 5 grades
        assertEquals(List.of("COMMITTEE 0", "FILES 0", "CRITERIA 7 done", "SHEET 0", "STANDARDS 35/35 done", "GRADING 0", "TIERS 0", "MANAGEMENT 0"), shown());

        long first = Clients.client("A").save(store);
        long second = Clients.client("B").save(store);
        Committee committee = new Committee(List.of(new CommitteeMember("Wang", CommitteeRole.HEAD), new CommitteeMember("Li", CommitteeRole.MEMBER)), RoleWeights.EQUAL);
        Round round = rounds.prepare(store, new RoundRequest("2026H1", EightSteps.SCHEME, 0, AS_OF, AS_OF, committee, Scope.ALL, "chief"), Progress.NONE);
        assertEquals("COMMITTEE 2 done", shown().get(0));
        assertEquals("FILES 2 done", shown().get(1));
        assertEquals("SHEET 2 done", shown().get(3));
        assertEquals("TIERS 0/2", shown().get(6));
        long needed = steps.steps(store).get(5).total();
        assertEquals("GRADING 0/" + needed, shown().get(5));

        Map<String, BigDecimal> grades = Map.of("management_philosophy", new BigDecimal("8"), "loyalty", new BigDecimal("8"), "company_size", new BigDecimal("8"),
            "downstream_satisfaction", new BigDecimal("8"));
        for (long client : new long[] { first, second }) {
            for (String evaluator : List.of("Wang", "Li")) {
                rounds.saveSheet(store, new Sheet(round.id(), client, evaluator, grades, evaluator));
            }
        }
        // two clients × two evaluators × four criteria that no fact answers
        assertEquals("GRADING 16/16 done", shown().get(5));

        rounds.evaluate(store, round.id(), Progress.NONE);
        assertEquals("TIERS 0/2", shown().get(6));
        rounds.confirm(store, round.id(), "chief", Progress.NONE);
        assertEquals("TIERS 2/2 done", shown().get(6));
        assertEquals("MANAGEMENT 0", shown().get(7));
        plan(first, AS_OF.minusDays(1));
        assertEquals("MANAGEMENT 0", shown().get(7), "a plan from before the tiers does not follow from them");
        plan(first, AS_OF);
        assertEquals("MANAGEMENT 1 done", shown().get(7));
    }

    @Test
    void aCommitteeWithoutAHeadIsNotDone() throws Exception {
        Clients.client("A").save(store);
        rounds.prepare(store, new RoundRequest("2026H1", EightSteps.SCHEME, 0, AS_OF, AS_OF, Committee.ofMembers(List.of("Li")), Scope.ALL, "chief"), Progress.NONE);
        assertEquals("COMMITTEE 1", shown().getFirst());
    }

    private void plan(long client, LocalDate start) throws Exception {
        try (StoreSession session = store.openSession("chief")) {
            SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
            plan.setClient(session.load(ClientPackage.Literals.CLIENT, client));
            plan.setTitle("Grow");
            plan.setOwner("chief");
            plan.setStartDate(start);
            plan.setDueDate(AS_OF.plusMonths(3));
            session.add(plan);
            session.commit();
        }
    }

    private List<String> shown() throws Exception {
        return steps.steps(store).stream().map(EightStepsSuite::text).toList();
    }

    private static String text(MethodStep step) {
        return step.kind() + " " + step.count() + (step.total() > 0 ? "/" + step.total() : "") + (step.done() ? " done" : "");
    }
}
