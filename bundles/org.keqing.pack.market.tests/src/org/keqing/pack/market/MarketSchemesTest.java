package org.keqing.pack.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;

class MarketSchemesTest {

    private static SchemeProbe scheme(String name) {
        return SchemeProbe.read(MarketSchemesTest.class, "/schemes/" + name + ".tiering");
    }

    @Test
    void theSchemesAreSoundAndTheirTestCasesComeOut() {
        for (String name : List.of("sales-loyalty", "credit-sales", "profit-reputation")) {
            SchemeProbe probe = scheme(name);
            assertEquals("market." + name, probe.scheme().getId());
            assertEquals(List.of(), probe.problems(), name);
        }
    }

    @Test
    void theyAreInstalledWithThePack() throws InterruptedException {
        SchemeRegistry registry = SchemeProbe.installed().orElse(null);
        assumeTrue(registry != null, "only inside OSGi");
        assertEquals(List.of(), registry.problems());
        assertEquals(List.of("market.credit-sales", "market.profit-reputation", "market.sales-loyalty"), registry.schemes().stream().map(each -> each.getId()).toList());
    }

    @Test
    void salesByLoyalty() {
        Result result = scheme("sales-loyalty").evaluate("""
                amount   loyalty
                250000   10
                100000   6
                99999.99 6
                400000   5.999999
                0.01     2
                -        8
                50000    -
                """);
        assertEquals(Arrays.asList("d", "d", "c", "b", "a", "c", null), tiers(result));
        // 250,000 + 100,000 + 99,999.99 + 400,000 + 0.01 = 850,000 among those with a tier; B has 400,000 of them
        TierShare hedge = result.shares().get(2);
        assertEquals("b", hedge.tier());
        assertEquals(0, new BigDecimal("400000").compareTo(hedge.value()));
        assertEquals(new BigDecimal("0.4705882352"), hedge.valueShare());
    }

    @Test
    void termsAreThoseOfTheField() {
        assertEquals(List.of("D 重点维护", "C 培育", "B 防范", "A 淘汰"),
                Schemes.tiers(scheme("sales-loyalty").scheme()).stream().map(tier -> Schemes.name(tier, Locale.SIMPLIFIED_CHINESE)).toList());
    }

    @Test
    void creditBySalesAbility() {
        // the committee's 8 stands against 50 % on time; 89.99 % on time is qualified, not good
        assertEquals(List.of("welcome", "tutor", "watch", "replace", "welcome", "replace"), scheme("credit-sales").tiers("""
                amount   on_time_rate credit
                100000   0.9          -
                99999.99 0.9          -
                100000   0.8999       -
                3        0            -
                300000   0.5          8
                3        1            7.999999
                """));
    }

    @Test
    void profitOfTheClientItselfByReputation() {
        // 60,000 − 35,000 − 12,000 − 3,000 = 10,000; one cent less is low; a loss is low; without fees they are 0
        assertEquals(Arrays.asList("thrive", "care", "guide", "part", "care", "thrive", null), scheme("profit-reputation").tiers("""
                sales    purchases rent  fees reputation
                60000    35000     12000 3000 8
                59999.99 35000     12000 3000 8
                60000    35000     12000 3000 7.999
                59999.99 35000     12000 3000 6
                20000    30000     12000 0    10
                60000    38000     12000 -    9
                60000    38000     -     -    9
                """));
    }

    private static List<String> tiers(Result result) {
        return IntStream.range(0, result.size()).mapToObj(result::tier).toList();
    }
}
