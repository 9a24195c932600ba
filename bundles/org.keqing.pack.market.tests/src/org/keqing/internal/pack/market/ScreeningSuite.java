package org.keqing.internal.pack.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.model.facts.FactsFactory;
import org.keqing.model.facts.Trade;
import org.keqing.pack.market.MarketFactory;
import org.keqing.pack.market.Tenant;
import org.keqing.pack.market.screening.AdmissionStandard;
import org.keqing.pack.market.screening.Campaign;
import org.keqing.pack.market.screening.CampaignState;
import org.keqing.pack.market.screening.Candidate;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.pack.market.screening.ScreenedTenant;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/**
 * A market of 800 tenants by sales × loyalty: 240 in A (100, 200 … 24,000), 60 in B (200,000 each), 400 in C (50,000 each), 100 in D (150,000 each); in all
 * 2,892,000 + 12,000,000 + 20,000,000 + 15,000,000 = 49,892,000.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ScreeningSuite {

    private static final int TENANTS = 800;
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final ScreeningService screening = new DefaultScreeningService(Clock.fixed(NOON, ZoneOffset.UTC));
    private Store store;

    abstract Store open() throws Exception;

    @BeforeAll
    void makeMarket() throws Exception {
        store = open();
        try (StoreSession session = store.openSession("test")) {
            for (int i = 1; i <= TENANTS; i++) {
                Tenant tenant = MarketFactory.eINSTANCE.createTenant();
                tenant.setStall("S-" + i);
                Trade trade = FactsFactory.eINSTANCE.createTrade();
                trade.setRef("T" + i);
                trade.setClient(session.add(Clients.client("%03d".formatted(i)).name("Tenant " + i).extension(tenant).build()));
                trade.setDate(DAY);
                trade.setAmount(new BigDecimal(amount(i)));
                session.add(trade);
            }
            session.commit();
        }
        store.write("test", tx -> tx.sql().execute("INSERT INTO sheet (round_id, client_id, evaluator, grades) SELECT 0, id, 'Li Na', CASE WHEN code <= '300' THEN 'loyalty=4' ELSE 'loyalty=8' END FROM client"));
        EvaluationService rounds = EvaluationService.of(SchemeRegistry.of(SchemeProbe.read(ScreeningSuite.class, "/schemes/sales-loyalty.tiering").scheme()), TieringEngine.create());
        for (String name : List.of("2026H1", "open")) {
            Round round = rounds.prepare(store, new RoundRequest(name, "market.sales-loyalty", 0, DAY, DAY, null, Scope.ALL, "chief"), Progress.NONE);
            rounds.evaluate(store, round.id(), Progress.NONE);
            if (name.equals("2026H1")) {
                rounds.confirm(store, round.id(), "chief", Progress.NONE);
            }
        }
    }

    private static int amount(int tenant) {
        return tenant <= 240 ? tenant * 100 : tenant <= 300 ? 200_000 : tenant <= 700 ? 50_000 : 150_000;
    }

    @BeforeEach
    void forgetCampaigns() throws Exception {
        store.write("test", tx -> {
            for (String table : List.of("screening_entry", "screening_campaign", "candidate_standard", "screening_candidate", "admission_standard")) {
                tx.sql().execute("DELETE FROM " + table);
            }
            return null;
        });
    }

    @AfterAll
    void closeStore() {
        store.close();
    }

    @Test
    void aQuarterOf800LeavesAnd600Stay() throws Exception {
        Campaign campaign = begin("0.25");
        assertEquals(List.of(CampaignState.PROPOSED, 800, 200, 200, 0, 0, 600),
            List.of(campaign.state(), campaign.tenants(), campaign.quota(), campaign.leaving(), campaign.spared(), campaign.replaced(), campaign.after()));
        // 12,000,000 / 49,892,000 = 0.2405195…
        assertEquals("0.240520", campaign.dependence().toPlainString());
        List<ScreenedTenant> tenants = screening.tenants(store, campaign.id());
        assertEquals(TENANTS, tenants.size());
        assertEquals(List.of("001 a ELIMINATE 1 true S-1", "200 a ELIMINATE 200 true S-200", "201 a ELIMINATE 201 false S-201", "240 a ELIMINATE 240 false S-240",
            "701 d KEEP null false S-701", "800 d KEEP null false S-800", "301 c CULTIVATE null false S-301", "300 b HEDGE null false S-300"),
            List.of(text(tenants.get(0)), text(tenants.get(199)), text(tenants.get(200)), text(tenants.get(239)), text(tenants.get(240)), text(tenants.get(339)),
                text(tenants.get(340)), text(tenants.get(799))));
    }

    @Test
    void whoeverIsNotToGoStaysWhateverTheRate() throws Exception {
        // 800 × 0.35 = 280, but only 240 tenants are of a tier that may go
        Campaign campaign = begin("0.35");
        assertEquals(List.of(280, 240, 560), List.of(campaign.quota(), campaign.leaving(), campaign.after()));
    }

    @Test
    void theQuotaIsRoundedHalfUp() throws Exception {
        // 800 × 0.000625 = 0.5
        assertEquals(1, begin("0.000625").quota());
        assertEquals(0, screening.begin(store, "chief", "less", "2026H1", new BigDecimal("0.000624")).quota());
    }

    @Test
    void aSparedTenantStaysAndTheNextTakesItsPlace() throws Exception {
        Campaign campaign = begin("0.25");
        List<ScreenedTenant> before = screening.tenants(store, campaign.id());
        screening.spare(store, "chief", campaign.id(), before.get(2).clientId(), "renovates the whole row");
        List<ScreenedTenant> after = screening.tenants(store, campaign.id());
        assertEquals(List.of("003 a ELIMINATE 3 false S-3", "201 a ELIMINATE 201 true S-201", "202 a ELIMINATE 202 false S-202"),
            List.of(text(after.get(2)), text(after.get(200)), text(after.get(201))));
        assertEquals("renovates the whole row", after.get(2).sparedFor());
        Campaign now = screening.campaigns(store).getFirst();
        assertEquals(List.of(200, 1, 600), List.of(now.leaving(), now.spared(), now.after()));
        assertThrows(EvaluationException.class, () -> screening.spare(store, "chief", campaign.id(), before.get(799).clientId(), "a treasure"), "it does not leave");
        assertThrows(EvaluationException.class, () -> screening.spare(store, "chief", campaign.id(), before.get(0).clientId(), " "));
    }

    @Test
    void aStallGoesToACandidateThatMeetsAllStandards() throws Exception {
        AdmissionStandard licence = screening.addStandard(store, "chief", "Has a licence");
        AdmissionStandard brand = screening.addStandard(store, "chief", "Carries a brand of its own");
        assertEquals(List.of(licence, brand), screening.standards(store));
        long half = screening.addCandidate(store, "chief", candidate("Half", Set.of(licence.id())));
        long whole = screening.addCandidate(store, "chief", candidate("Whole", Set.of(licence.id(), brand.id())));
        Campaign campaign = begin("0.25");
        long leaving = screening.tenants(store, campaign.id()).getFirst().clientId();
        long staying = screening.tenants(store, campaign.id()).getLast().clientId();
        assertThrows(EvaluationException.class, () -> screening.replace(store, "chief", campaign.id(), leaving, whole), "before the list is decided");
        assertEquals(List.of(CampaignState.DECIDED, "chief", NOON), List.of(screening.decide(store, "chief", campaign.id()).state(),
            screening.campaigns(store).getFirst().decidedBy(), screening.campaigns(store).getFirst().decidedAt()));

        assertThrows(EvaluationException.class, () -> screening.replace(store, "chief", campaign.id(), leaving, half), "one standard is not met");
        assertThrows(EvaluationException.class, () -> screening.replace(store, "chief", campaign.id(), staying, whole), "nobody leaves there");
        screening.replace(store, "chief", campaign.id(), leaving, whole);
        assertEquals("Whole", screening.tenants(store, campaign.id()).getFirst().candidate());
        assertEquals(List.of("Half null", "Whole 001"), screening.candidates(store).stream().map(each -> each.name() + ' ' + each.stallOf()).toList());
        long second = screening.tenants(store, campaign.id()).get(1).clientId();
        assertThrows(EvaluationException.class, () -> screening.replace(store, "chief", campaign.id(), second, whole), "it has a stall");

        screening.judge(store, "chief", half, Set.of(licence.id(), brand.id()));
        screening.replace(store, "chief", campaign.id(), second, half);
        // 800 − 200 + 2
        assertEquals(List.of(2, 602), List.of(screening.campaigns(store).getFirst().replaced(), screening.campaigns(store).getFirst().after()));
        assertEquals(CampaignState.CLOSED, screening.close(store, "chief", campaign.id()).state());
        assertThrows(EvaluationException.class, () -> screening.close(store, "chief", campaign.id()));
    }

    @Test
    void aDecidedListDoesNotChange() throws Exception {
        Campaign campaign = begin("0.25");
        screening.decide(store, "chief", campaign.id());
        long leaving = screening.tenants(store, campaign.id()).getFirst().clientId();
        assertThrows(EvaluationException.class, () -> screening.spare(store, "chief", campaign.id(), leaving, "late"));
        assertThrows(EvaluationException.class, () -> screening.decide(store, "chief", campaign.id()));
    }

    @Test
    void dispositionsAreDataOfTheMarket() throws Exception {
        assertEquals(Map.of("a", Disposition.ELIMINATE, "b", Disposition.HEDGE, "c", Disposition.CULTIVATE, "d", Disposition.KEEP),
            screening.dispositions(store, "market.sales-loyalty"));
        assertEquals(Map.of("welcome", Disposition.KEEP, "tutor", Disposition.CULTIVATE, "watch", Disposition.HEDGE, "replace", Disposition.ELIMINATE),
            screening.dispositions(store, "market.credit-sales"));
        assertEquals(Map.of("thrive", Disposition.KEEP, "care", Disposition.CULTIVATE, "guide", Disposition.CULTIVATE, "part", Disposition.ELIMINATE),
            screening.dispositions(store, "market.profit-reputation"));
        screening.setDisposition(store, "chief", "market.sales-loyalty", "b", Disposition.ELIMINATE);
        try {
            // A and B may go now: 240 + 60; nobody is hedged any more
            Campaign campaign = begin("1");
            assertEquals(List.of(300, "0.000000"), List.of(campaign.leaving(), campaign.dependence().toPlainString()));
        } finally {
            screening.setDisposition(store, "chief", "market.sales-loyalty", "b", Disposition.HEDGE);
        }
        screening.setDisposition(store, "chief", "other.scheme", "x", Disposition.CULTIVATE);
        assertEquals(Map.of("x", Disposition.CULTIVATE), screening.dispositions(store, "other.scheme"));
    }

    @Test
    void aCampaignNeedsAConfirmedRoundANameAndARate() throws Exception {
        begin("0.1");
        assertThrows(EvaluationException.class, () -> begin("0.1"), "the name is taken");
        assertThrows(EvaluationException.class, () -> screening.begin(store, "chief", "x", "open", BigDecimal.ZERO));
        assertThrows(EvaluationException.class, () -> screening.begin(store, "chief", "x", "none", BigDecimal.ZERO));
        assertThrows(EvaluationException.class, () -> screening.begin(store, "chief", " ", "2026H1", BigDecimal.ZERO));
        for (String wrong : List.of("-0.01", "1.01")) {
            assertThrows(EvaluationException.class, () -> screening.begin(store, "chief", "x", "2026H1", new BigDecimal(wrong)), wrong);
        }
        assertEquals(1, screening.campaigns(store).size());
    }

    @Test
    void aStandardThatIsRemovedIsNotAskedForAnyMore() throws Exception {
        AdmissionStandard licence = screening.addStandard(store, "chief", "Has a licence");
        long candidate = screening.addCandidate(store, "chief", candidate("New", Set.of(licence.id())));
        screening.removeStandard(store, "chief", licence.id());
        assertEquals(List.of(), screening.standards(store));
        Candidate read = screening.candidates(store).getFirst();
        assertEquals(Set.of(), read.met());
        assertEquals(candidate, read.id());
        assertNull(read.stallOf());
        assertThrows(EvaluationException.class, () -> screening.addStandard(store, "chief", " "));
        assertThrows(EvaluationException.class, () -> screening.addCandidate(store, "chief", candidate(" ", Set.of())));
    }

    private Campaign begin(String rate) throws Exception {
        return screening.begin(store, "chief", "Summer", "2026H1", new BigDecimal(rate));
    }

    private static Candidate candidate(String name, Set<Long> met) {
        return new Candidate(0, name, "tiles", null, null, DAY, met, null);
    }

    private static String text(ScreenedTenant tenant) {
        return String.join(" ", tenant.clientCode(), tenant.tier(), tenant.disposition().name(), String.valueOf(tenant.weakness()), String.valueOf(tenant.leaves()), tenant.stall());
    }
}
