package org.keqing.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

class TobaccoSchemesTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private static SchemeProbe scheme(String name) {
        return SchemeProbe.read(TobaccoSchemesTest.class, "/schemes/" + name + ".tiering");
    }

    @Test
    void theSchemesAreSoundAndTheirTestCasesComeOut() {
        for (String name : List.of("categories", "tranches", "ten-grades", "value-segments")) {
            SchemeProbe probe = scheme(name);
            assertEquals("tobacco." + name, probe.scheme().getId());
            assertEquals(List.of(), probe.problems(), name);
        }
    }

    @Test
    void theyAreInstalledWithThePack() throws InterruptedException {
        SchemeRegistry registry = SchemeProbe.installed().orElse(null);
        assumeTrue(registry != null, "only inside OSGi");
        assertEquals(List.of(), registry.problems());
        assertEquals(List.of("tobacco.categories", "tobacco.ten-grades", "tobacco.tranches", "tobacco.value-segments"),
                registry.schemes().stream().map(each -> each.getId()).toList());
    }

    @Test
    void fortyTwoCategoriesAreAllDistinct() {
        StringBuilder table = new StringBuilder("format market size\n");
        for (Enumerator format : RetailFormat.VALUES) {
            for (Enumerator market : RetailMarket.VALUES) {
                for (Enumerator size : RetailSize.VALUES) {
                    table.append(format.getLiteral()).append(' ').append(market.getLiteral()).append(' ').append(size.getLiteral()).append('\n');
                }
            }
        }
        // of 8 × 3 × 4 combinations those with something unknown have no category: 7 × 2 × 3 = 42 are left
        List<String> tiers = scheme("categories").tiers(table.toString());
        assertEquals(96, tiers.size());
        List<String> found = tiers.stream().filter(tier -> tier != null).toList();
        assertEquals(42, found.size());
        assertEquals(42, new HashSet<>(found).size());
        Scheme scheme = scheme("categories").scheme();
        assertEquals(42, scheme.getTiers().stream().map(tier -> Schemes.name(tier, ZH)).distinct().count());
        assertEquals(42, scheme.getTiers().stream().map(Tier::getColour).distinct().count());
    }

    @Test
    void categoriesTakeTheWordsOfEitherLanguage() {
        assertEquals(Arrays.asList("convenience-town-large", "convenience-town-large", "tobacco-liquor-country-small", "other-country-medium", null, null),
                scheme("categories").tiers("""
                        format        market  size
                        便利店        城镇    大
                        convenience   town    large
                        烟酒商店      乡村    小
                        其他          country 中
                        理发店        城镇    大
                        -             城镇    大
                        """));
        assertEquals("便利店·城镇·大", Schemes.name(Schemes.tiers(scheme("categories").scheme()).getFirst(), ZH));
    }

    @Test
    void trancheLimitsBelongToTheLowerTranche() {
        assertEquals(List.of("t1", "t2", "t2", "t3", "t3", "t4", "t4", "t5", "t5", "t6", "t6", "t7", "t7", "t8", "t8", "t8"), scheme("tranches").tiers("""
                quantity months
                20.01    1
                20.00    1
                14.01    1
                14.00    1
                10.01    1
                10.00    1
                7.01     1
                7.00     1
                4.01     1
                4.00     1
                2.01     1
                2.00     1
                1.01     1
                1.00     1
                0.5      1
                -        1
                """));
    }

    @Test
    void theTrancheFollowsTheMonthlyMean() {
        // 240 / 12 = 20; 240.0001 / 12 is above; 61 / 3 = 20.33; 10 / 7 = 1.43; half a month doubles
        assertEquals(List.of("t2", "t1", "t1", "t7", "t4"), scheme("tranches").tiers("""
                quantity months
                240      12
                240.0001 12
                61       3
                10       7
                5        0.5
                """));
    }

    @Test
    void tenGradesByQuintiles() {
        // volume bands 5 5 4 4 3 3 2 2 1 1; prices 10 9 8 7 6 5 4 3 2 1 give the same bands; the last two have no trade
        assertEquals(List.of("grade1", "grade1", "grade3", "grade3", "grade5", "grade5", "grade7", "grade7", "grade9", "grade9", "grade10", "grade10"),
                scheme("ten-grades").tiers("""
                        volume amount
                        100    1000
                        90     810
                        80     640
                        70     490
                        60     360
                        50     250
                        40     160
                        30     90
                        20     40
                        10     10
                        0      0
                        -      -
                        """));
    }

    @Test
    void volumeAndPriceMayDiffer() {
        // volume bands 5 4 3 2 1; prices 2, 4, 3, 2, 8: bands 2 4 3 2 5, the two of price 2 go up to the fourth fifth
        assertEquals(List.of("grade4", "grade3", "grade5", "grade7", "grade5"), scheme("ten-grades").tiers("""
                volume amount
                50     100
                40     160
                30     90
                20     40
                10     80
                """));
    }

    @Test
    void segmentsAreWorkedWithAsCoreGeneralAndProblemClients() {
        SchemeProbe probe = scheme("value-segments");
        List<String> tiers = probe.tiers("""
                contribution support credit growth influence
                10           8       8      2      2
                8            8       7.9    10     10
                6            6       6      2      2
                4            10      6      8      2
                4            10      6      2      8
                4            10      6      6      6
                10           10      4      10     10
                """);
        assertEquals(List.of("value", "second", "second", "potential", "potential", "low", "low"), tiers);
        assertEquals(List.of("核心客户", "一般客户", "一般客户", "问题客户"),
                Schemes.tiers(probe.scheme()).stream().map(tier -> Schemes.name(Schemes.group(probe.scheme(), tier).orElseThrow(), ZH)).toList());
    }
}
