package org.keqing.pack.distributor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

class DistributorSchemesTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private static Scheme scheme(String name) {
        String path = "/schemes/" + name + ".tiering";
        try (InputStream in = DistributorSchemesTest.class.getResourceAsStream(path)) {
            return Schemes.read(in, path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Columns as a test needs them. */
    private record Inputs(int size, Map<String, NumberColumn> numbers, Map<String, GradeColumn> committee) implements InputTable {

        @Override
        public long[] clientIds() {
            return LongStream.range(0, size).toArray();
        }

        @Override
        public NumberColumn input(String source) {
            return numbers.get(source);
        }

        @Override
        public GradeColumn grades(String criterionId) {
            return committee.get(criterionId);
        }
    }

    @Test
    void bothSchemesAreValidAndCompleteInBothLanguages() {
        SchemeRegistry registry = SchemeRegistry.of(scheme("weighted-four-tier"), scheme("value-rank"));
        assertEquals(List.of(), registry.problems());
        assertEquals(List.of("distributor.value-rank", "distributor.weighted-four-tier"), registry.schemes().stream().map(Scheme::getId).toList());
    }

    @Test
    void theTestCasesInsideTheSchemesComeOutAsWritten() {
        for (String name : List.of("weighted-four-tier", "value-rank")) {
            assertTrue(!scheme(name).getTests().isEmpty(), name);
            assertEquals(List.of(), Schemes.test(scheme(name)));
        }
    }

    @Test
    void sevenCriteriaWithTheirWeights() {
        List<String> weights = scheme("weighted-four-tier").getCriteria().stream().map(criterion -> criterion.getId() + " " + criterion.getWeight()).toList();
        assertEquals(List.of("years_of_cooperation 10", "annual_amount 25", "management_philosophy 10", "loyalty 20", "funds_and_credit 15", "company_size 10",
                "downstream_satisfaction 10"), weights);
    }

    @Test
    void everyStandardIsATextOfItsOwnInBothLanguages() {
        Scheme scheme = scheme("weighted-four-tier");
        for (Locale locale : List.of(Locale.ENGLISH, ZH)) {
            Set<String> texts = new HashSet<>();
            for (Criterion criterion : scheme.getCriteria()) {
                for (Grade grade : Schemes.grades(scheme)) {
                    String text = Schemes.standard(criterion, grade.getId(), locale);
                    assertTrue(text.length() > 10, criterion.getId() + " " + grade.getId());
                    texts.add(text);
                }
            }
            assertEquals(35, texts.size());
        }
    }

    @Test
    void termsAreThoseOfTheField() {
        Scheme scheme = scheme("weighted-four-tier");
        assertEquals(List.of("优秀 10", "良好 8", "合格 6", "较差 4", "不合格 2"), Schemes.grades(scheme).stream().map(grade -> Schemes.name(grade, ZH) + ' ' + grade.getValue()).toList());
        for (Scheme each : List.of(scheme, scheme("value-rank"))) {
            assertEquals(List.of("重要客户", "主要客户", "普通客户", "小客户"), Schemes.tiers(each).stream().map(tier -> Schemes.name(tier, ZH)).toList());
            assertEquals(List.of("important", "main", "ordinary", "small"), Schemes.tiers(each).stream().map(Tier::getId).toList());
        }
    }

    @Test
    void computedCriteriaFollowTheirStandards() {
        // years 8 → 10, amount 100,000 → 8, on time 89.99 % → 6: (10 × 10 + 25 × 8 + 15 × 6) / 50 × 10 = 78
        Map<String, NumberColumn> facts = Map.of("years_of_cooperation", NumberColumn.of(List.of(new BigDecimal("8"))), "amount", NumberColumn.of(List.of(new BigDecimal("100000.00"))),
                "on_time_rate", NumberColumn.of(List.of(new BigDecimal("0.8999"))));
        Scheme scheme = scheme("weighted-four-tier");
        Inputs inputs = new Inputs(1, facts, Map.of());
        Result result = TieringEngine.create().evaluate(scheme, inputs);
        assertEquals(new BigDecimal("78.0000000000"), result.score(0));
        assertEquals("main", result.tier(0));
        assertEquals(new BigDecimal("0.5000000000"), result.coverage(0));
        Explanation explanation = TieringEngine.create().explain(scheme, inputs, 0, result);
        assertEquals(0, new BigDecimal("2").compareTo(explanation.distance()));
        // of 50 %: credit 30 × 0.2 = 6, amount 50 × 0.2 = 10
        assertEquals(List.of("funds_and_credit 0.9", "annual_amount 200000"), explanation.hints().stream().map(hint -> hint.criterion() + ' ' + hint.needed()).toList());
    }

    @Test
    void theCommitteeMayGradeEveryCriterion() {
        Scheme scheme = scheme("weighted-four-tier");
        Map<String, GradeColumn> grades = new HashMap<>();
        scheme.getCriteria().forEach(criterion -> grades.put(criterion.getId(), new GradeColumn(new long[] { 239 }, new long[] { 30 }, new BitSet())));
        Result result = TieringEngine.create().evaluate(scheme, new Inputs(1, Map.of(), grades));
        // every grade is 239/30, so the score is 239/3
        assertEquals(new BigDecimal("79.6666666666"), result.score(0));
        assertEquals("main", result.tier(0));
    }

    @Test
    void hundredTwentyTwoClientsAreCutAtTwelveThirtySevenAndSeventyThree() {
        long[] amounts = LongStream.range(0, 122).map(i -> i < 24 ? 0 : i).toArray();
        BitSet missing = new BitSet();
        missing.set(0, 24);
        Result result = TieringEngine.create().evaluate(scheme("value-rank"), new Inputs(122, Map.of("amount", new NumberColumn(amounts, 2, missing)), Map.of()));
        assertArrayEquals(new int[] { 12, 25, 36, 49 }, result.shares().stream().mapToInt(TierShare::count).toArray());
        assertEquals("small", result.tier(0));
    }
}
