package org.keqing.pack.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** The schemes of the pack over tenants, their sales and their rent in a database, before the committee has graded. */
class MarketRoundTest {

    @Test
    void everySchemeFindsItsInputs() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            long punctual = Clients.client("M1").extension(tenant("A-1")).save(store);
            long late = Clients.client("M2").save(store);
            Trades.trade(punctual).ref("1").on("2026-02-01").amount("99999.99").save(store);
            Trades.trade(late).ref("2").on("2026-02-01").amount("100000").save(store);
            Trades.due(store, punctual, LocalDate.of(2026, 3, 1), "8500", LocalDate.of(2026, 3, 1));
            Trades.due(store, late, LocalDate.of(2026, 3, 1), "8500", LocalDate.of(2026, 3, 2));

            assertEquals(List.of("M1 tutor 1", "M2 watch 1"), tiers(store, "credit-sales"));
            // sales are known, loyalty is not
            assertEquals(List.of("M1 null 0.5", "M2 null 0.5"), tiers(store, "sales-loyalty"));
            // the profit of the tenant is known, its reputation is not
            assertEquals(List.of("M1 null 0.5", "M2 null 0"), tiers(store, "profit-reputation"));
        }
    }

    private static Tenant tenant(String stall) {
        Tenant tenant = MarketFactory.eINSTANCE.createTenant();
        tenant.setStall(stall);
        tenant.setRent(new BigDecimal("8500"));
        tenant.setMonthlySales(new BigDecimal("60000"));
        tenant.setMonthlyPurchases(new BigDecimal("40000"));
        return tenant;
    }

    private static List<String> tiers(Store store, String name) throws Exception {
        Scheme scheme = SchemeProbe.read(MarketRoundTest.class, "/schemes/" + name + ".tiering").scheme();
        EvaluationService rounds = EvaluationService.of(SchemeRegistry.of(scheme), TieringEngine.create());
        long round = rounds.prepare(store, new RoundRequest(name, scheme.getId(), 0, null, LocalDate.of(2026, 6, 30), null, Scope.ALL, "chief"), Progress.NONE).id();
        rounds.evaluate(store, round, Progress.NONE);
        return rounds.assessments(store, round, 0, 10).stream().sorted(Comparator.comparing(Assessment::clientCode))
                .map(each -> each.clientCode() + ' ' + each.tier() + ' ' + each.coverage().stripTrailingZeros().toPlainString()).toList();
    }
}
