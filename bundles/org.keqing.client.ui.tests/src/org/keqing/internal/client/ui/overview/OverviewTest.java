package org.keqing.internal.client.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.ui.ClientInsight;
import org.keqing.ui.ClientInsight.Insight;
import org.keqing.ui.ClientInsight.TierStep;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;

class OverviewTest {

    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.derbyInMemory();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aContributorThatFailsIsLeftOut() throws Exception {
        long id = Clients.client("C1").name("Hengda").save(store);
        List<Exception> failures = new ArrayList<>();
        Overview overview = Overview.read(store, id, List.of(failing(), reminding("visit is due")), (i, e) -> failures.add(e), Locale.ENGLISH).orElseThrow();
        assertEquals(List.of("visit is due"), overview.reminders());
        assertEquals(1, failures.size());
    }

    @Test
    void withoutHistoryThePresentTierIsShownFromItsDay() throws Exception {
        long id = Clients.client("C1").name("Hengda").with(Literals.CLIENT__TIER, "main").with(Literals.CLIENT__TIER_SINCE, LocalDate.of(2026, 6, 30))
            .with(Literals.CLIENT__SCORE, new BigDecimal("65.5")).save(store);
        Overview overview = Overview.read(store, id, List.of(), (i, e) -> { }, Locale.ENGLISH).orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 30), overview.tiers().getFirst().from());
        assertEquals(Optional.empty(), overview.before());
    }

    @Test
    void potentialIsShownBesideTheTier() throws Exception {
        long id = Clients.client("C1").with(Literals.CLIENT__POTENTIAL, "Can grow: bought a second truck in May").save(store);
        assertEquals("Can grow: bought a second truck in May", Overview.read(store, id, List.of(), (i, e) -> { }, Locale.ENGLISH).orElseThrow().potential());
    }

    @Test
    void theTierBeforeIsTheLastDifferentOne() {
        Overview overview = new Overview(new ClientRef(1, "C1", "Hengda"), tier("important"), null, null, null, null, null, List.of(),
            List.of(step("small"), step("main"), step("important"), step("important")), List.of());
        assertEquals("main", overview.before().orElseThrow().tier().id());
    }

    @Test
    void tiersOfDifferentSchemesAreNotCompared() {
        TierStep ordinary = new TierStep(LocalDate.EPOCH, new Tier("four", "ordinary", false), null, "R1");
        TierStep main = new TierStep(LocalDate.EPOCH.plusDays(1), new Tier("four", "main", false), null, "R2");
        TierStep major = new TierStep(LocalDate.EPOCH.plusDays(2), new Tier("accounts", "major", false), null, "R3");
        Overview byScore = overview(new Tier("four", "main", false), ordinary, main, major);
        assertEquals(Optional.of(main), byScore.now());
        assertEquals(Optional.of(ordinary), byScore.before());
        assertEquals(Optional.empty(), overview(new Tier("accounts", "major", false), ordinary, main, major).before());
    }

    private static Overview overview(Tier tier, TierStep... steps) {
        return new Overview(new ClientRef(1, "C1", "Hengda"), tier, null, null, null, null, null, List.of(), List.of(steps), List.of());
    }

    @Test
    void aClientThatIsGoneGivesNothing() throws Exception {
        assertTrue(Overview.read(store, 4711, List.of(), (i, e) -> { }, Locale.ENGLISH).isEmpty());
    }

    @Test
    void figuresAreShortButNotRoundedToTheNextUnit() {
        assertEquals("9,999", TradeInsight.compact(new BigDecimal("9999.4"), Locale.ENGLISH));
        assertEquals("12.4 k", TradeInsight.compact(new BigDecimal("12400"), Locale.ENGLISH));
        assertEquals("1.24 M", TradeInsight.compact(new BigDecimal("1240000"), Locale.ENGLISH));
    }

    @Test
    void chineseFiguresCountByTenThousands() {
        assertEquals("9,999", TradeInsight.compact(new BigDecimal("9999.4"), Locale.SIMPLIFIED_CHINESE));
        assertEquals("1.24 \u4E07", TradeInsight.compact(new BigDecimal("12400"), Locale.SIMPLIFIED_CHINESE));
        assertEquals("-12.40 \u4E07", TradeInsight.compact(new BigDecimal("-124000.00"), Locale.SIMPLIFIED_CHINESE));
        assertEquals("124.0 \u4E07", TradeInsight.compact(new BigDecimal("1240000"), Locale.CHINA));
        assertEquals("1,240 \u4E07", TradeInsight.compact(new BigDecimal("12400000"), Locale.CHINA));
        assertEquals("1.24 \u4EBF", TradeInsight.compact(new BigDecimal("124000000"), Locale.CHINA));
    }

    private static TierStep step(String id) {
        return new TierStep(LocalDate.EPOCH, tier(id), null, null);
    }

    private static Tier tier(String id) {
        return new Tier(null, id, false);
    }

    private static ClientInsight failing() {
        return insight(() -> {
            throw new IllegalStateException("broken");
        });
    }

    private static ClientInsight reminding(String text) {
        return insight(() -> new Insight(List.of(), List.of(), List.of(text)));
    }

    private static ClientInsight insight(java.util.function.Supplier<Insight> answer) {
        return new ClientInsight() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public Insight read(Store where, ClientRef client, Locale locale) {
                return answer.get();
            }
        };
    }
}
