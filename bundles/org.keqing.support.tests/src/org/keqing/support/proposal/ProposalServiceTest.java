package org.keqing.support.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.policy.TierPolicy;

class ProposalServiceTest {

    private Company company;
    private long up;
    private long down;
    private long stays;
    private Round first;
    private Round second;

    @BeforeEach
    void rounds() throws Exception {
        company = new Company();
        up = company.client("UP", "li.na");
        down = company.client("DOWN", null);
        stays = company.client("STAYS", "li.na");
        company.trade("UP", "2025-03-01", "100");
        company.trade("DOWN", "2025-03-01", "5000");
        company.trade("STAYS", "2025-03-01", "50");
        company.trade("UP", "2026-03-01", "1000");
        company.trade("DOWN", "2026-03-01", "999.99");
        company.trade("STAYS", "2026-03-01", "60");
        first = company.round("2025", LocalDate.of(2025, 12, 31));
        second = company.round("2026", LocalDate.of(2026, 6, 30));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private RoundProposals read() throws StoreException {
        return company.proposals.proposals(company.store, second.id());
    }

    private int accept(Long... clients) throws StoreException {
        return company.proposals.accept(company.store, "chief", second.id(), List.of(clients), null, Progress.NONE).clients();
    }

    private List<PlanSummary> plans() throws StoreException {
        return company.plans.plans(company.store, 100);
    }

    @Test
    void onlyClientsWhoseTierChangedAreProposedWithTheDifferenceInCost() throws Exception {
        RoundProposals proposals = read();
        assertEquals(List.of(up, down), proposals.rows().stream().map(ProposalRow::clientId).toList());
        assertEquals(List.of("low>high", "high>low"), proposals.rows().stream().map(row -> row.fromTier() + '>' + row.toTier()).toList());
        assertEquals(List.of(new BigDecimal("1000.50"), new BigDecimal("-1000.50")), proposals.rows().stream().map(ProposalRow::costChange).toList());
        assertEquals(0, BigDecimal.ZERO.compareTo(proposals.cost(Set.of(Decision.OPEN))));
        assertEquals(List.of("2026", "2025"), company.proposals.rounds(company.store).stream().map(Round::name).toList());
    }

    @Test
    void theFirstProposalsAreSomeOfAll() throws Exception {
        accept(up);
        List<ProposalRow> all = List.copyOf(read().rows());
        assertEquals(all, List.copyOf(company.proposals.first(company.store, second.id(), 10).rows()));
        assertEquals(all.subList(0, 1), List.copyOf(company.proposals.first(company.store, second.id(), 1).rows()));
        assertTrue(read().isWhole());
        assertFalse(company.proposals.first(company.store, second.id(), 10).isWhole());
        assertEquals(3, company.proposals.first(company.store, first.id(), 10).size());
    }

    @Test
    void inTheFirstRoundEverythingBegins() throws Exception {
        RoundProposals proposals = company.proposals.proposals(company.store, first.id());
        assertEquals(3, proposals.size());
        assertEquals(new BigDecimal("1300.50"), proposals.cost(Set.of(Decision.OPEN)));
    }

    @Test
    void acceptingMakesPlanTasksAndMeasuresForTheManagerElseForWhoDecides() throws Exception {
        assertEquals(2, accept(up, down, stays));
        PlanSummary plan = company.plans.plansOf(company.store, up).getFirst();
        assertEquals(PlanState.PLANNED, plan.state());
        assertEquals(PlanOrigin.POLICY, plan.origin());
        assertEquals("li.na", plan.owner());
        assertEquals(new BigDecimal("1500.00"), plan.budget());
        assertEquals(Company.TODAY.plusDays(60), plan.due());
        List<PlanTaskRow> tasks = company.tasks.open(company.store, "li.na", 100);
        assertEquals(5, tasks.size(), tasks::toString);
        assertEquals(Company.TODAY.plusDays(14), tasks.getFirst().due());
        assertEquals(1, tasks.stream().filter(PlanTaskRow::measure).count());
        assertEquals("chief", company.plans.plansOf(company.store, down).getFirst().owner());
        assertEquals(List.of(), company.plans.plansOf(company.store, stays));
        assertEquals(Set.of(plan.id()), Set.of(read().row(0).planId()));
    }

    @Test
    void theSameRoundIsNotAcceptedTwice() throws Exception {
        assertEquals(1, accept(up));
        assertEquals(1, accept(up, down));
        assertEquals(0, accept(up, down));
        assertEquals(2, plans().size());
        assertEquals(2, read().count(Decision.ACCEPTED));
    }

    @Test
    void aDecisionNeedsItsReasonAndIsRecorded() throws Exception {
        assertThrows(StoreException.class, () -> company.proposals.refuse(company.store, "chief", second.id(), List.of(up), " ", Progress.NONE));
        assertEquals(1, company.proposals.refuse(company.store, "chief", second.id(), List.of(up), "Leaves next month", Progress.NONE));
        assertEquals(0, accept(up));
        assertEquals(List.of(), plans());
        String stored = company.store.read(tx -> tx.sql().fetchOne("SELECT decided_by, reason, cost_change FROM proposal_decision").formatCSV(false));
        assertTrue(stored.contains("chief,Leaves next month,1000.50"), stored);
    }

    @Test
    void aChangeLeavesOutLinesAndNamesOwnerAndDay() throws Exception {
        ProposalChange change = new ProposalChange(Set.of("duty:check", "entitlement:vip", "entitlement:supply", "visits:manager"), "wang.wei", LocalDate.of(2027, 3, 1), "Only the course");
        assertEquals(1, company.proposals.change(company.store, "chief", second.id(), up, change).clients());
        assertEquals(0, company.proposals.change(company.store, "chief", second.id(), up, change).clients());
        PlanSummary plan = plans().getFirst();
        assertEquals("wang.wei", plan.owner());
        assertEquals(LocalDate.of(2027, 3, 1), plan.due());
        assertEquals(List.of("Sales training"), company.tasks.open(company.store, "wang.wei", 100).stream().map(PlanTaskRow::name).toList().stream().map(name -> name.equals("培训") ? "Training" : name).toList());
        assertEquals(Decision.CHANGED, read().row(0).decision());
        assertEquals(change.leftOut(), read().row(0).leftOut());
        assertEquals(change.leftOut(), company.proposals.first(company.store, second.id(), 10).row(0).leftOut());
        assertEquals(Set.of(), read().row(1).leftOut());
    }

    @Test
    void theFirstDecisionFixesThePoliciesForTheRound() throws Exception {
        accept(up);
        var low = company.files.find(Company.SCHEME).orElseThrow().of("low").orElseThrow();
        company.policies.save(company.store, "chief", company.files.find(Company.SCHEME).orElseThrow().with(new TierPolicy("low", low.summary(), low.entitlements(),
                low.duties(), low.visits(), low.service(), low.payment(), low.measures(), low.goals(), new BigDecimal("500.00"))));
        assertEquals(new BigDecimal("-1000.50"), read().row(1).costChange());
        assertEquals(new BigDecimal("2100.50"), company.proposals.proposals(company.store, first.id()).cost(Set.of(Decision.OPEN)));
    }

    @Test
    void aRoundThatIsNotConfirmedProposesNothing() throws Exception {
        Round open = company.evaluation.prepare(company.store,
                new RoundRequest("2027", Company.SCHEME, 0, null, LocalDate.of(2026, 9, 30), null, null, "chief"), Progress.NONE);
        StoreException refused = assertThrows(StoreException.class, () -> company.proposals.proposals(company.store, open.id()));
        assertTrue(refused.getMessage().contains("2027"));
    }

    @Test
    void whatACancelLeavesBehindIsWhole() throws Exception {
        Progress canceled = new Progress() {
            @Override
            public void begin(String task, long total) {
                // not looked at
            }

            @Override
            public void worked(long n) {
                // not looked at
            }

            @Override
            public boolean canceled() {
                return true;
            }
        };
        assertThrows(CanceledException.class, () -> company.proposals.accept(company.store, "chief", second.id(), List.of(up, down), null, canceled));
        assertEquals(List.of(), plans());
        assertEquals(2, accept(up, down));
    }
}
