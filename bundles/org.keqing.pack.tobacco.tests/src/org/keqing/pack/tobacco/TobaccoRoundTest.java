package org.keqing.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
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

/** The schemes of the pack over clients, their files and their trade of May and June in a database. */
class TobaccoRoundTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void everySchemeFindsItsInputs() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            long first = Clients.client("T1").extension(retail(RetailFormat.CONVENIENCE, RetailMarket.TOWN, RetailSize.LARGE)).save(store);
            long second = Clients.client("T2").extension(retail(RetailFormat.OTHER, RetailMarket.COUNTRY, RetailSize.SMALL)).save(store);
            Clients.client("T3").extension(retail(RetailFormat.GROCERY, RetailMarket.TOWN, RetailSize.UNKNOWN)).save(store);
            Clients.client("T4").save(store);
            Trades.trade(first).ref("1").on("2026-05-01").quantity("40.02").amount("400.2").save(store);
            Trades.trade(second).ref("2").on("2026-05-31").quantity("25").amount("500").save(store);
            Trades.trade(second).ref("3").on("2026-06-30").quantity("15").amount("300").save(store);
            // before the period
            Trades.trade(first).ref("4").on("2026-04-30").quantity("900").amount("9000").save(store);

            assertEquals(List.of("T1 convenience-town-large", "T2 other-country-small", "T3 null", "T4 null"), tiers(store, "categories"));
            // 40.02 / 2 = 20.01 and 40 / 2 = 20.00 cases a month
            assertEquals(List.of("T1 t1", "T2 t2", "T3 t8", "T4 t8"), tiers(store, "tranches"));
            // of two with trade one is in the second and one in the fourth fifth of volume, and the other way round of price 10 and 20
            assertEquals(List.of("T1 grade5", "T2 grade5", "T3 grade10", "T4 grade10"), tiers(store, "ten-grades"));
            // contribution alone is poor; nothing is known of the others
            assertEquals(List.of("T1 low", "T2 low", "T3 null", "T4 null"), tiers(store, "value-segments"));
        }
    }

    private static Retail retail(RetailFormat format, RetailMarket market, RetailSize size) {
        Retail retail = TobaccoFactory.eINSTANCE.createRetail();
        retail.setFormat(format);
        retail.setMarket(market);
        retail.setSize(size);
        return retail;
    }

    private static List<String> tiers(Store store, String name) throws Exception {
        Scheme scheme = SchemeProbe.read(TobaccoRoundTest.class, "/schemes/" + name + ".tiering").scheme();
        EvaluationService rounds = EvaluationService.of(SchemeRegistry.of(scheme), TieringEngine.create());
        Round round = rounds.prepare(store, new RoundRequest(name, scheme.getId(), 0, FROM, AS_OF, null, Scope.ALL, "chief"), Progress.NONE);
        rounds.evaluate(store, round.id(), Progress.NONE);
        Stream<String> tiers = rounds.assessments(store, round.id(), 0, 10).stream().map(each -> each.clientCode() + ' ' + each.tier());
        return tiers.sorted().toList();
    }
}
