package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;

/** The engine against a slow calculation in plain fractions on random clients, many of them close to a limit. */
class WeightedScoreRandomTest {

    private static final int ROWS = 5000;
    private static final BigDecimal[] LIMITS = { new BigDecimal("1000"), new BigDecimal("500"), new BigDecimal("200"), new BigDecimal("100") };

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void agreesWithPlainFractions(long seed) {
        Random random = new Random(seed);
        boolean computedFirst = random.nextBoolean();
        Scheme scheme = scheme(computedFirst);
        TestTable inputs = inputs(random, scheme);
        Result result = TieringEngine.create().evaluate(scheme, inputs);
        int assessed = 0;
        for (int row = 0; row < ROWS; row++) {
            BigInteger[] expected = score(scheme, inputs, row, computedFirst);
            if (expected == null) {
                assertEquals(null, result.tier(row));
                continue;
            }
            assessed++;
            BigDecimal decimal = new BigDecimal(expected[0]).divide(new BigDecimal(expected[1]), 10, RoundingMode.FLOOR);
            assertEquals(decimal, result.score(row), "row " + row);
            assertEquals(tier(expected), result.tier(row), "row " + row + " score " + decimal);
        }
        assertEquals(assessed, result.assessed());
    }

    /** What-if takes a shorter way, which must give the same to the last decimal. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void variantsOnPreparedInputsGiveTheSame(long seed) {
        Random random = new Random(seed);
        Scheme scheme = scheme(random.nextBoolean());
        TestTable inputs = inputs(random, scheme);
        TieringEngine engine = TieringEngine.create();
        WhatIf whatIf = new WhatIf(engine, scheme, inputs);
        assertSame(engine.evaluate(scheme, inputs), whatIf.result());
        for (int i = 0; i < 20; i++) {
            Scheme variant = Variants.weight(scheme, List.of("a", "b", "c", "d").get(random.nextInt(4)), BigDecimal.valueOf(random.nextInt(10_000), 2));
            variant = Variants.limit(variant, "main", BigDecimal.valueOf(5_000 + random.nextInt(2_000), 2));
            if (random.nextBoolean()) {
                variant.getCriteria().get(1).getBands().getFirst().setLower(BigDecimal.valueOf(900 + random.nextInt(200)));
            }
            if (random.nextBoolean()) {
                variant.getCriteria().get(3).setAbsence(Absence.values()[random.nextInt(3)]);
            }
            assertSame(engine.evaluate(variant, inputs), whatIf.with(variant).after());
        }
    }

    /** Numbers of every client and no grades are added up in a shorter way; one more client without a number takes it away from all. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void numbersOfEveryClientGiveTheSame(long seed) {
        Random random = new Random(seed);
        String[] weights = { "12.5", "27.35", "60.15" };
        StringBuilder criteria = new StringBuilder("<input id=\"v0\" source=\"v0\"/><input id=\"v1\" source=\"v1\"/><input id=\"v2\" source=\"v2\"/>");
        TestTable complete = new TestTable(ROWS);
        TestTable oneMissing = new TestTable(ROWS + 1);
        for (int c = 0; c < weights.length; c++) {
            criteria.append("<criterion id=\"c%1$d\" weight=\"%2$s\" input=\"v%1$d\">".formatted(c, weights[c])).append(TestSchemes.AMOUNT_BANDS).append("</criterion>");
            List<BigDecimal> values = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                values.add(LIMITS[random.nextInt(LIMITS.length)].add(BigDecimal.valueOf(random.nextInt(3) - 1, 3)));
            }
            complete.numbers("v" + c, NumberColumn.of(values));
            values.add(null);
            oneMissing.numbers("v" + c, NumberColumn.of(values));
        }
        Scheme scheme = TestSchemes.weighted("", criteria.toString(), TestSchemes.TIERS);
        Result shorter = TieringEngine.create().evaluate(scheme, complete);
        Result longer = TieringEngine.create().evaluate(scheme, oneMissing);
        assertEquals(ROWS, shorter.assessed());
        for (int row = 0; row < ROWS; row++) {
            assertEquals(longer.score(row), shorter.score(row), "row " + row);
            assertEquals(longer.tier(row), shorter.tier(row), "row " + row);
        }
    }

    private static void assertSame(Result expected, Result actual) {
        assertArrayEquals(expected.tierIndex(), actual.tierIndex());
        assertEquals(expected.shares(), actual.shares());
        for (int row = 0; row < ROWS; row++) {
            assertEquals(expected.score(row), actual.score(row), "row " + row);
        }
    }

    private static Scheme scheme(boolean computedFirst) {
        return TestSchemes.weighted(computedFirst ? "precedence=\"computed\"" : "", "<input id=\"amount\" source=\"amount\"/>" + TestSchemes.criterion("a", "12.5")
                + "<criterion id=\"b\" weight=\"27.5\" input=\"amount\">" + TestSchemes.AMOUNT_BANDS + "</criterion>" + TestSchemes.criterion("c", "40")
                + "<criterion id=\"d\" weight=\"20\" absence=\"worst-grade\"/>", TestSchemes.TIERS);
    }

    private static TestTable inputs(Random random, Scheme scheme) {
        TestTable inputs = new TestTable(ROWS);
        List<BigDecimal> amounts = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            BigDecimal near = LIMITS[random.nextInt(LIMITS.length)].add(BigDecimal.valueOf(random.nextInt(3) - 1, 3));
            amounts.add(random.nextInt(4) == 0 ? null : near);
        }
        inputs.numbers("amount", NumberColumn.of(amounts));
        for (Criterion criterion : scheme.getCriteria()) {
            long[] numerator = new long[ROWS];
            long[] denominator = new long[ROWS];
            BitSet missing = new BitSet();
            for (int row = 0; row < ROWS; row++) {
                int evaluators = 1 + random.nextInt(12);
                denominator[row] = evaluators;
                for (int i = 0; i < evaluators; i++) {
                    numerator[row] += 6 + 2 * random.nextInt(3);
                }
                missing.set(row, random.nextInt(3) == 0);
            }
            inputs.grades(criterion.getId(), new GradeColumn(numerator, denominator, missing));
        }
        return inputs;
    }

    /** Numerator and denominator of the score, or null when nothing is known. */
    private static BigInteger[] score(Scheme scheme, TestTable inputs, int row, boolean computedFirst) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        BigDecimal weights = BigDecimal.ZERO;
        boolean known = false;
        for (Criterion criterion : scheme.getCriteria()) {
            GradeColumn grades = inputs.grades(criterion.getId());
            BigDecimal amount = criterion.getInput() == null ? null : inputs.input("amount").get(row);
            BigInteger numerator;
            BigInteger denominator = BigInteger.ONE;
            if (amount != null && (computedFirst || grades.isMissing(row))) {
                int band = 0;
                while (band < LIMITS.length && amount.compareTo(LIMITS[band]) < 0) {
                    band++;
                }
                numerator = BigInteger.valueOf(10 - 2L * band);
                known = true;
            } else if (!grades.isMissing(row)) {
                numerator = BigInteger.valueOf(grades.numerator()[row]);
                denominator = BigInteger.valueOf(grades.denominator()[row]);
                known = true;
            } else if ("d".equals(criterion.getId())) {
                numerator = BigInteger.TWO;
            } else {
                continue;
            }
            weights = weights.add(criterion.getWeight());
            // above/below += weight × grade, with the weight in tenths
            BigInteger part = numerator.multiply(criterion.getWeight().movePointRight(1).toBigIntegerExact());
            above = above.multiply(denominator).add(part.multiply(below));
            below = below.multiply(denominator);
        }
        // score = 100 × sum / (10 × weights)
        return known ? new BigInteger[] { above.multiply(BigInteger.TEN), below.multiply(weights.movePointRight(1).toBigIntegerExact()) } : null;
    }

    private static String tier(BigInteger[] score) {
        String[] tiers = { "important", "main", "ordinary" };
        for (int i = 0; i < tiers.length; i++) {
            if (score[0].compareTo(score[1].multiply(BigInteger.valueOf(80 - 20L * i))) >= 0) {
                return tiers[i];
            }
        }
        return "small";
    }
}
