package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.rank;
import static org.keqing.tiering.TestSchemes.scheme;
import static org.keqing.tiering.TestSchemes.weighted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;

class WhatIfTest {

    private final TieringEngine engine = TieringEngine.create();

    private static List<String> weights(Scheme scheme) {
        return scheme.getCriteria().stream().map(Criterion::getWeight).map(BigDecimal::toPlainString).toList();
    }

    @Test
    void movedClientsByFromAndTo() {
        Scheme scheme = weighted(criterion("a", "50") + criterion("b", "50"));
        // scores 60, 80, 60, –
        WhatIf whatIf = new WhatIf(engine, scheme, new TestTable(4).grades("a", "10", "8", "2", "-").grades("b", "2", "8", "10", "-"));
        Comparison comparison = whatIf.with(Variants.weight(scheme, "a", new BigDecimal("80")));
        // 84, 80, 36, –
        assertEquals(2, comparison.moved());
        assertEquals(1, comparison.up());
        assertEquals(1, comparison.down());
        assertEquals(1, comparison.count(1, 0));
        assertEquals(1, comparison.count(1, 3));
        assertEquals(1, comparison.count(0, 0));
        assertEquals(1, comparison.count(Result.NOT_ASSESSED, Result.NOT_ASSESSED));
        assertArrayEquals(new int[] { 0 }, comparison.rows(1, 0));
        assertArrayEquals(new int[] { 2 }, comparison.rows(1, 3));
        assertArrayEquals(new int[] { 3 }, comparison.rows(Result.NOT_ASSESSED, Result.NOT_ASSESSED));
        assertEquals(1.0 / 3, comparison.agreement().getAsDouble(), 1e-12);
        assertSame(whatIf.result(), comparison.before());
        assertEquals(List.of("50", "50"), weights(scheme));
    }

    @Test
    void theOtherWeightsFollowInProportionAndMakeHundred() {
        Scheme scheme = weighted(criterion("a", "10") + criterion("b", "25") + criterion("c", "65"));
        // b and c share 67 as 25 to 65
        assertEquals(List.of("33.00", "18.61", "48.39"), weights(Variants.weight(scheme, "a", new BigDecimal("33"))));
        assertEquals(List.of("99.98", "0.01", "0.01"), weights(Variants.weight(scheme, "a", new BigDecimal("120"))));
        assertEquals(List.of("0.01", "27.78", "72.21"), weights(Variants.weight(scheme, "a", BigDecimal.ZERO)));
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            scheme = Variants.weight(scheme, List.of("a", "b", "c").get(random.nextInt(3)), BigDecimal.valueOf(random.nextInt(10_200), 2));
            assertTrue(Schemes.validate(scheme).stream().noneMatch(Problem::isError), weights(scheme)::toString);
        }
        assertThrows(IllegalArgumentException.class, () -> Variants.weight(weighted(criterion("a", "100")), "x", BigDecimal.ONE));
    }

    @Test
    void severalWeightsAtOnceLeaveTheRestToTheOthers() {
        Scheme scheme = weighted(criterion("a", "10") + criterion("b", "20") + criterion("c", "30") + criterion("d", "40"));
        // c and d share 30 as 30 to 40
        assertEquals(List.of("30.00", "40.00", "12.86", "17.14"), weights(Variants.weights(scheme, Map.of("a", new BigDecimal("30"), "b", new BigDecimal("40")))));
        // what leaves the others nothing, and what does not make 100, is refused when it is evaluated
        Scheme much = Variants.weights(scheme, Map.of("a", new BigDecimal("70"), "b", new BigDecimal("40")));
        assertTrue(Schemes.validate(much).stream().anyMatch(Problem::isError), weights(much)::toString);
        assertThrows(IllegalArgumentException.class, () -> Variants.weights(scheme, Map.of("x", BigDecimal.TEN)));
    }

    @Test
    void aMovedLimitTakesTheUpperLimitBelowAlong() {
        Scheme scheme = scheme("BandScheme", "input=\"amount\"",
                "<input id=\"amount\" source=\"amount\"/><tier id=\"a\" order=\"1\" lower=\"10\"/><tier id=\"b\" order=\"2\" lower=\"5\" upper=\"10\"/><tier id=\"c\" order=\"3\" upper=\"5\"/>");
        WhatIf whatIf = new WhatIf(engine, scheme, new TestTable(4).numbers("amount", "12", "10", "7", "5"));
        Comparison comparison = whatIf.with(Variants.limit(scheme, "a", new BigDecimal("7")));
        assertArrayEquals(new int[] { 2 }, comparison.rows(1, 0));
        assertEquals(1, comparison.moved());
        Scheme crossed = Variants.limit(scheme, "a", new BigDecimal("4"));
        assertThrows(SchemeException.class, () -> whatIf.with(crossed));
    }

    @Test
    void aShareIsGivenByTheTierBelow() {
        Scheme scheme = rank("", "zero", "20", "30", "50");
        WhatIf whatIf = new WhatIf(engine, scheme, new TestTable(10).numbers("amount", IntStream.range(0, 10).mapToObj(Integer::toString).toArray(String[]::new)));
        Comparison comparison = whatIf.with(Variants.share(scheme, "t1", new BigDecimal("40")));
        assertArrayEquals(new int[] { 4, 1, 5 }, comparison.after().shares().stream().mapToInt(TierShare::count).toArray());
        assertArrayEquals(new int[] { 6, 7 }, comparison.rows(1, 0));
        // value share of the first: (9 + 8) of 45, then (9 + 8 + 7 + 6) of 45
        assertEquals(new BigDecimal("0.3777777777"), comparison.before().shares().getFirst().valueShare());
        assertEquals(new BigDecimal("0.6666666666"), comparison.after().shares().getFirst().valueShare());
        assertEquals(List.of("20", "79.99", "0.01"), Variants.share(scheme, "t2", new BigDecimal("90")).getTiers().stream().map(tier -> tier.getShare().toPlainString()).toList());
        assertEquals(List.of("20", "10", "70"), Variants.share(scheme, "t3", new BigDecimal("70")).getTiers().stream().map(tier -> tier.getShare().toPlainString()).toList());
    }

    @Test
    void aVariantReadsNothingAgain() {
        AtomicInteger asked = new AtomicInteger();
        TestTable table = new TestTable(3).numbers("amount", "1", "2", "3");
        InputTable counting = new InputTable() {

            @Override
            public int size() {
                return table.size();
            }

            @Override
            public long[] clientIds() {
                return table.clientIds();
            }

            @Override
            public NumberColumn input(String source) {
                asked.incrementAndGet();
                return table.input(source);
            }

            @Override
            public GradeColumn grades(String criterionId) {
                return table.grades(criterionId);
            }
        };
        Scheme scheme = scheme("BandScheme", "input=\"twice\"", """
                <input id="amount" source="amount"/><input id="twice" formula="amount * 2"/>
                <tier id="a" order="1" lower="4"/><tier id="b" order="2" upper="4"/><tier id="x" order="3"/><override id="odd" when="amount == 3" tier="x"/>
                """);
        WhatIf whatIf = new WhatIf(engine, scheme, counting);
        assertEquals(1, asked.get());
        assertEquals(List.of("a", "b", "x"), List.of(tier(whatIf, scheme, "2", 0), tier(whatIf, scheme, "3", 0), tier(whatIf, scheme, "2", 2)));
        assertEquals(1, asked.get());
        // another condition or formula is worked out anew
        Scheme other = Variants.limit(scheme, "a", new BigDecimal("4"));
        other.getOverrides().getFirst().setWhen("amount == 1");
        assertEquals("x", whatIf.with(other).after().tier(0));
        assertEquals("a", whatIf.with(other).after().tier(2));
        other.getInputs().getLast().setFormula("amount * 10");
        assertEquals("a", whatIf.with(other).after().tier(1));
        assertEquals(new BigDecimal("20.000000"), whatIf.with(other).after().value(1, 0));
    }

    private static String tier(WhatIf whatIf, Scheme scheme, String limit, int row) {
        return whatIf.with(Variants.limit(scheme, "a", new BigDecimal(limit))).after().tier(row);
    }

    /** Kendall's tau-b against the definition: all pairs of clients. */
    @Test
    void rankCorrelationFollowsItsDefinition() {
        Random random = new Random(3);
        Scheme one = weighted(criterion("a", "100"));
        Scheme other = weighted(criterion("b", "100"));
        for (int round = 0; round < 50; round++) {
            int n = 2 + random.nextInt(30);
            TestTable inputs = new TestTable(n).grades("a", grades(random, n)).grades("b", grades(random, n));
            Comparison comparison = Comparison.of(engine.evaluate(one, inputs), engine.evaluate(other, inputs));
            long concordant = 0;
            long discordant = 0;
            long tiedOne = 0;
            long tiedOther = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    int first = Integer.signum(comparison.before().tierIndex()[i] - comparison.before().tierIndex()[j]);
                    int second = Integer.signum(comparison.after().tierIndex()[i] - comparison.after().tierIndex()[j]);
                    concordant += first * second > 0 ? 1 : 0;
                    discordant += first * second < 0 ? 1 : 0;
                    tiedOne += first == 0 ? 1 : 0;
                    tiedOther += second == 0 ? 1 : 0;
                }
            }
            long pairs = n * (n - 1L) / 2;
            if (pairs == tiedOne || pairs == tiedOther) {
                assertFalse(comparison.rankCorrelation().isPresent());
            } else {
                assertEquals((concordant - discordant) / Math.sqrt((double) (pairs - tiedOne) * (pairs - tiedOther)), comparison.rankCorrelation().getAsDouble(), 1e-12);
            }
        }
        TestTable same = new TestTable(3).grades("a", "10", "6", "2");
        assertEquals(1.0, Comparison.of(engine.evaluate(one, same), engine.evaluate(one, same)).rankCorrelation().getAsDouble(), 1e-12);
    }

    private static String[] grades(Random random, int n) {
        return IntStream.range(0, n).mapToObj(i -> Integer.toString(2 * (1 + random.nextInt(5)))).toArray(String[]::new);
    }

    @Test
    void resultsOfDifferentClientsAreRefused() {
        Scheme scheme = weighted(criterion("a", "100"));
        Result three = engine.evaluate(scheme, new TestTable(3));
        Result two = engine.evaluate(scheme, new TestTable(2));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(three, two));
    }
}
