package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.tiering.TestSchemes.AMOUNT_BANDS;
import static org.keqing.tiering.TestSchemes.TIERS;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.rank;
import static org.keqing.tiering.TestSchemes.weighted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.model.Scheme;

class ExplanationTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private final TieringEngine engine = TieringEngine.create();

    private Explanation explain(Scheme scheme, InputTable inputs, int row) {
        return engine.explain(scheme, inputs, row, engine.evaluate(scheme, inputs));
    }

    private static Scheme scheme() {
        return weighted("""
                <input id="amount" source="amount"/>
                <criterion id="amount" weight="25" input="amount">
                  <name language="en" text="Amount"/><name language="zh_CN" text="年销售额"/>""" + AMOUNT_BANDS + """
                </criterion>
                <criterion id="loyalty" weight="15">
                  <name language="en" text="Loyalty"/><name language="zh_CN" text="忠诚度"/>
                  <standard grade="good"><text language="en" text="Buys from us first."/><text language="zh_CN" text="首选本公司。"/></standard>
                </criterion>
                <criterion id="size" weight="60"><name language="en" text="Size"/><name language="zh_CN" text="公司规模"/></criterion>
                """);
    }

    private static TestTable client() {
        // 25 × 0.8 + 15 × 0.8 + 60 × 0.76 = 20 + 12 + 45.6 = 77.6
        return new TestTable(1).numbers("amount", "600").grades("loyalty", "8").grades("size", "38/5");
    }

    @Test
    void eachCriterionIsTold() {
        Explanation explanation = explain(scheme(), client(), 0);
        assertEquals(new BigDecimal("77.6000000000"), explanation.score());
        assertEquals("main", explanation.tier());
        assertEquals(1, explanation.clientId());
        List<Line> lines = explanation.lines();
        assertEquals(new Line("amount", Source.COMPUTED, new BigDecimal("600"), new BigDecimal("8"), "good", new BigDecimal("8"), new BigDecimal("25"), new BigDecimal("20"),
                new BigDecimal("25")), lines.get(0));
        assertEquals(new Line("loyalty", Source.COMMITTEE, null, new BigDecimal("8"), "good", null, new BigDecimal("15"), new BigDecimal("12"), new BigDecimal("15")), lines.get(1));
        assertEquals(new Line("size", Source.COMMITTEE, null, new BigDecimal("7.6"), "qualified", null, new BigDecimal("60"), new BigDecimal("45.6"), new BigDecimal("60")), lines.get(2));
    }

    @Test
    void distanceAndStepsToTheNextTier() {
        Explanation explanation = explain(scheme(), client(), 0);
        assertEquals("important", explanation.nextTier());
        assertEquals(new BigDecimal("2.4000000000"), explanation.distance());
        // size 7.6 → 8 gives 60 × 0.04 = 2.40, exactly enough; loyalty 15 × 0.2 = 3; amount 25 × 0.2 = 5
        assertEquals(List.of(new Hint("size", "qualified", "good", new BigDecimal("2.4"), true, null), new Hint("loyalty", "good", "excellent", new BigDecimal("3"), true, null),
                new Hint("amount", "good", "excellent", new BigDecimal("5"), true, new BigDecimal("1000"))), explanation.hints());
    }

    private static List<String> steps(Explanation explanation) {
        return explanation.hints().stream().map(hint -> hint.criterion() + ":" + hint.toGrade() + " +" + hint.gain().toPlainString()).toList();
    }

    @Test
    void theCheapestSufficientStepComesFirst() {
        // 20 + 12 + 20 = 52, missing 8: a to 6 gives 10, b to 8 gives 12
        Scheme scheme = weighted(criterion("a", "50") + criterion("b", "30") + criterion("c", "20"));
        Explanation explanation = explain(scheme, new TestTable(1).grades("a", "4").grades("b", "4").grades("c", "10"), 0);
        assertEquals(List.of("a:qualified +10", "b:good +12"), steps(explanation));
        assertTrue(explanation.hints().stream().allMatch(Hint::sufficient));
    }

    @Test
    void stepsThatAreNotEnoughAreLeftOutWhereOthersAre() {
        // 12 + 16 + 36 = 64, missing 16: a gives at most 8, b 4, c 24 (to good only 12)
        Scheme scheme = weighted(criterion("a", "20") + criterion("b", "20") + criterion("c", "60"));
        assertEquals(List.of("c:excellent +24"), steps(explain(scheme, new TestTable(1).grades("a", "6").grades("b", "8").grades("c", "6"), 0)));
    }

    @Test
    void whereNoStepIsEnoughTheLargestAreGiven() {
        // 15 + 15 + 15 + 16.25 = 61.25, missing 18.75: each of a, b, c gives at most 10, d 8.75
        Scheme scheme = weighted(criterion("a", "25") + criterion("b", "25") + criterion("c", "25") + criterion("d", "25"));
        Explanation explanation = explain(scheme, new TestTable(1).grades("a", "6").grades("b", "6").grades("c", "6").grades("d", "13/2"), 0);
        assertEquals(new BigDecimal("18.7500000000"), explanation.distance());
        assertEquals(List.of("a:excellent +10", "b:excellent +10", "c:excellent +10", "d:excellent +8.75"), steps(explanation));
        assertTrue(explanation.hints().stream().noneMatch(Hint::sufficient));
    }

    @Test
    void theHighestTierHasNoNextOne() {
        Explanation explanation = explain(weighted(criterion("a", "100")), new TestTable(1).grades("a", "9"), 0);
        assertNull(explanation.nextTier());
        assertNull(explanation.distance());
        assertTrue(explanation.hints().isEmpty());
    }

    @Test
    void aClientThatIsNotAssessedHasNeitherTierNorHints() {
        Scheme scheme = weighted(criterion("a", "100"));
        Explanation explanation = explain(scheme, new TestTable(1), 0);
        assertFalse(explanation.isAssessed());
        assertEquals(Source.MISSING, explanation.lines().getFirst().source());
        assertEquals(0, explanation.lines().getFirst().possible().signum());
        assertEquals("not assessed: nothing or too little is known of this client", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void possiblePointsGrowWhereACriterionIsLeftOut() {
        Explanation explanation = explain(weighted(criterion("a", "30") + criterion("b", "50") + criterion("c", "20")), new TestTable(1).grades("a", "8").grades("b", "6"), 0);
        // 30 of 80 → 37.5, 50 of 80 → 62.5
        assertEquals(List.of("37.5", "62.5", "0"), explanation.lines().stream().map(line -> line.possible().toPlainString()).toList());
        assertEquals(new BigDecimal("0.8000000000"), explanation.coverage());
    }

    @Test
    void inWordsInBothLanguages() {
        Explanation explanation = explain(scheme(), client(), 0);
        assertEquals("needs 2.40 more for Important client: e.g. Size qualified → good (+2.40)", Explanations.nextStep(explanation, scheme(), Locale.ENGLISH));
        assertEquals("距重要客户还差 2.40，例如：公司规模 合格 → 良好（+2.40）", Explanations.nextStep(explanation, scheme(), ZH));
        assertEquals("年销售额 良好 → 优秀（+5.00），界限 1,000", Explanations.hints(explanation, scheme(), ZH).getLast());
        List<String> lines = Explanations.lines(explanation, scheme(), Locale.ENGLISH);
        assertEquals("77.60, Main client", lines.get(0));
        assertEquals("Amount: good 8.00 (computed 600), 20.00 of 25.00 points", lines.get(1));
        assertEquals("Loyalty: good 8.00 (committee), 12.00 of 15.00 points — Buys from us first.", lines.get(2));
        assertEquals("忠诚度：良好 8.00（评价小组），得分 12.00 / 15.00 — 首选本公司。", Explanations.lines(explanation, scheme(), ZH).get(2));
    }

    @Test
    void aScoreIsNeverShownAboveALimitItDoesNotReach() {
        Scheme scheme = weighted(criterion("a", "100"));
        Explanation explanation = explain(scheme, new TestTable(1).grades("a", "79999/10000"), 0);
        assertEquals("79.99, Main client", Explanations.lines(explanation, scheme, Locale.ENGLISH).getFirst());
        assertEquals("needs 0.01 more for Important client: e.g. a qualified → good (+0.01)", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void ofARanking() {
        Scheme scheme = rank("", "zero", "20", "40", "40");
        TestTable inputs = new TestTable(5).numbers("amount", "50", "40", "30", "20", "-");
        Explanation explanation = explain(scheme, inputs, 3);
        assertEquals("t3", explanation.tier());
        assertEquals("t2", explanation.nextTier());
        assertEquals(0, new BigDecimal("10").compareTo(explanation.distance()));
        assertEquals(new Explanation.Rank(4, 5, 5, new BigDecimal("0.1428571428")), explanation.rank());
        assertEquals(Source.SUBSTITUTED, explain(scheme, inputs, 4).lines().getFirst().source());
        assertEquals("t1", explain(scheme, inputs, 0).tier());
        assertEquals("needs 10.00 more for t2", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
        assertEquals(List.of("20.00, t3", "place 4 of 5; the tier ends at place 5", "amount: 20", "needs 10.00 more for t2", "  30 is the value to reach for t2"),
                Explanations.lines(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void whatTheDistanceOfARankingPromisesComesTrue() {
        Scheme scheme = rank("", "zero", "10", "20", "30", "40");
        String[] amounts = { "90", "80", "80", "70", "60", "50", "40", "30", "20", "10" };
        for (int row = 0; row < amounts.length; row++) {
            Explanation before = explain(scheme, new TestTable(10).numbers("amount", amounts), row);
            if (before.nextTier() == null) {
                continue;
            }
            String[] changed = amounts.clone();
            changed[row] = new BigDecimal(amounts[row]).add(before.distance()).toPlainString();
            assertEquals(before.nextTier(), explain(scheme, new TestTable(10).numbers("amount", changed), row).tier(), amounts[row]);
            changed[row] = new BigDecimal(amounts[row]).add(before.distance()).subtract(new BigDecimal("0.01")).toPlainString();
            assertEquals(before.tier(), explain(scheme, new TestTable(10).numbers("amount", changed), row).tier(), amounts[row]);
        }
    }

    @Test
    void aTierThatTakesNobodyCannotBeReached() {
        Scheme scheme = rank("", "zero", "10", "90");
        Explanation explanation = explain(scheme, new TestTable(2).numbers("amount", "2", "1"), 0);
        assertEquals("t1", explanation.nextTier());
        assertNull(explanation.distance());
        assertEquals("no value reaches t1: it takes nobody among so few clients", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void smallerIsBetter() {
        Scheme scheme = weighted("", """
                <input id="late" source="days_late"/>
                <criterion id="late" weight="100" input="late">
                  <band grade="excellent" upper="0" upperInclusive="true"/>
                  <band grade="good" lower="0" lowerInclusive="false" upper="5" upperInclusive="true"/>
                  <band grade="failed" lower="5" lowerInclusive="false"/>
                </criterion>
                """, TIERS);
        TestTable inputs = new TestTable(4).numbers("days_late", "0", "0.1", "5", "5.1");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(List.of("10", "8", "8", "2"), List.of(result.grade(0, 0).toString(), result.grade(1, 0).toString(), result.grade(2, 0).toString(), result.grade(3, 0).toString()));
        assertEquals(new BigDecimal("5"), engine.explain(scheme, inputs, 3, result).hints().getFirst().needed());
    }
}
