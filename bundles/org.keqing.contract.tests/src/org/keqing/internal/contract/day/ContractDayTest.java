package org.keqing.internal.contract.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.life.AwaitedStep;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.testsupport.StandIn;

/** What the watch finds, as items of a day. */
class ContractDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static WatchItem item(Kind kind, long client, String keeper, LocalDate day, String amount) {
        return new WatchItem(kind, client * 10, "HT-" + client, "lease", keeper, client, "K" + client, "Client " + client, day, 0, amount == null ? null : new BigDecimal(amount), null);
    }

    /** What both sources tell, of which each asks for its own kinds. */
    private static List<DueItem> items(List<WatchItem> watched, boolean mine) throws Exception {
        Store store = StandIn.of(Store.class, Map.of());
        StandIn.Answer ofDay = arguments -> {
            assertEquals(List.of("li", mine, TODAY), List.of(arguments).subList(2, 5));
            return watched.stream().filter(item -> ((Set<?>) arguments[1]).contains(item.kind())).toList();
        };
        ContractWatch watch = StandIn.of(ContractWatch.class, Map.of("ofDay", ofDay));
        DayRequest request = new DayRequest("li", mine, TODAY, TODAY.plusDays(7));
        return Stream.concat(new ContractDay(watch).items(store, request).stream(), new OverdueDay(watch).items(store, request).stream()).toList();
    }

    @Test
    void whatIsDueIsSaidUntilTheLastDayOfTheRequest() throws Exception {
        List<WatchItem> watched = List.of(item(Kind.EXPIRING, 1, "li", TODAY.plusDays(7), null), item(Kind.OVERDUE, 2, "wang", TODAY.minusDays(3), "1234.5"),
            item(Kind.EXPIRING, 1, "li", TODAY.plusDays(8), null));
        List<DueItem> mine = items(watched, true);
        assertEquals(List.of("Contract HT-1 expires: decide on its renewal", "Contract HT-2: 1,234.50 is overdue"), mine.stream().map(DueItem::what).toList());
        assertEquals(List.of(new DueItem.Target("contract", 10, "HT-1"), new DueItem.Target("contract", 20, "HT-2")), mine.stream().map(DueItem::target).toList());
        assertEquals(mine, items(watched, false));
    }

    @Test
    void moneyAndTermsComeBeforeTheRest() throws Exception {
        List<DueItem> all = items(List.of(item(Kind.EXPIRED, 1, null, TODAY, null), item(Kind.NO_DUES, 1, null, TODAY, null), item(Kind.DUES_MISSING, 1, null, TODAY, null),
                item(Kind.ORIGINAL_OUT, 1, null, TODAY, null)), false);
        assertEquals(List.of(Weight.HIGH, Weight.NORMAL, Weight.NORMAL, Weight.NORMAL), all.stream().map(DueItem::weight).toList());
        assertTrue(all.get(1).what().contains("no dues") && all.get(3).what().contains("original"));
        assertEquals("Contract HT-1 lacks dues from " + TODAY + " on: generate them", all.get(2).what());
    }

    @Test
    void stepsThatAreWaitedForAreSaidWithWhoDoesThem() throws Exception {
        List<AwaitedStep> awaited = List.of(new AwaitedStep(LifeStep.PASS_LEGAL, 10, "HT-1", TODAY.plusDays(8), 1, "K1", "Client 1", Set.of("wu", "li")),
                new AwaitedStep(LifeStep.ENTER_FORCE, 20, "HT-2", TODAY.minusDays(1), 2, "K2", "Client 2", Set.of()));
        List<DueItem> items = new LifeDay(StandIn.of(ContractLife.class, Map.of("awaited", awaited))).items(null, new DayRequest("li", true, TODAY, TODAY.plusDays(7)));
        assertEquals(List.of("Contract HT-1 waits for its legal review", "Put contract HT-2 into force: it has begun"), items.stream().map(DueItem::what).toList());
        assertEquals(Arrays.asList("li, wu", null), items.stream().map(DueItem::person).toList());
        assertEquals(Arrays.asList(null, TODAY.minusDays(1)), items.stream().map(DueItem::day).toList());
        assertEquals(List.of(Weight.NORMAL, Weight.HIGH), items.stream().map(DueItem::weight).toList());
    }
}
