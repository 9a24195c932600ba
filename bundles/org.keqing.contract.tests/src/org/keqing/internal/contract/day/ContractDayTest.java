package org.keqing.internal.contract.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;

/** Li keeps the contract with A; B's manager is Li, Wang keeps its contract; C has nothing to do with Li. */
class ContractDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static WatchItem item(Kind kind, long client, String keeper, LocalDate day, String amount) {
        return new WatchItem(kind, client * 10, "HT-" + client, "lease", keeper, client, "K" + client, "Client " + client, day, 0, amount == null ? null : new BigDecimal(amount), null);
    }

    private static List<DueItem> items(Store store, List<WatchItem> watched, boolean mine) throws Exception {
        return new ContractDay(StandIn.of(ContractWatch.class, Map.of("items", watched))).items(store, new DayRequest("li", mine, TODAY, TODAY.plusDays(7)));
    }

    @Test
    void keepersAndManagersSeeTheirContracts() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            long a = Clients.client("A").manager("zhao").save(store);
            long b = Clients.client("B").manager("li").save(store);
            long c = Clients.client("C").manager("zhao").save(store);
            List<WatchItem> watched = List.of(item(Kind.EXPIRING, a, "li", TODAY.plusDays(7), null), item(Kind.OVERDUE, b, "wang", TODAY.minusDays(3), "1234.5"),
                item(Kind.EXPIRED, c, "wang", TODAY.minusDays(1), null), item(Kind.EXPIRING, a, "li", TODAY.plusDays(8), null));
            List<DueItem> mine = items(store, watched, true);
            assertEquals(List.of("Contract HT-" + a + " expires: decide on its renewal", "Contract HT-" + b + ": 1,234.50 is overdue"), mine.stream().map(DueItem::what).toList());
            assertEquals(List.of(new DueItem.Target("contract", a * 10, "HT-" + a), new DueItem.Target("contract", b * 10, "HT-" + b)), mine.stream().map(DueItem::target).toList());
            assertEquals(3, items(store, watched, false).size());
        }
    }

    @Test
    void moneyAndTermsComeBeforeTheRest() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            List<DueItem> all = items(store, List.of(item(Kind.EXPIRED, 1, null, TODAY, null), item(Kind.NO_DUES, 1, null, TODAY, null), item(Kind.ORIGINAL_OUT, 1, null, TODAY, null)), false);
            assertEquals(List.of(Weight.HIGH, Weight.NORMAL, Weight.NORMAL), all.stream().map(DueItem::weight).toList());
            assertTrue(all.get(1).what().contains("no dues") && all.get(2).what().contains("original"));
        }
    }
}
