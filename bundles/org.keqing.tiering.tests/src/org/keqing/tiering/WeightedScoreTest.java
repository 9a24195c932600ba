package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.keqing.tiering.TestSchemes.AMOUNT_BANDS;
import static org.keqing.tiering.TestSchemes.TIERS;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.weighted;

import java.math.BigDecimal;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Scheme;

class WeightedScoreTest {

    private final TieringEngine engine = TieringEngine.create();

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    @Test
    void gradeByWeightByTenAddsUp() {
        // 15 % × 8 × 10 = 12; 85 % × 10 × 10 = 85
        Scheme scheme = weighted(criterion("a", "15") + criterion("b", "85"));
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "8").grades("b", "10"));
        assertEquals(0, dec("12").compareTo(result.points(0, 0)));
        assertEquals(0, dec("85").compareTo(result.points(0, 1)));
        assertEquals(dec("97.0000000000"), result.score(0));
        assertEquals("important", result.tier(0));
        assertEquals(dec("1.0000000000"), result.coverage(0));
    }

    @Test
    void everyLimitBelongsToTheHigherTier() {
        Scheme scheme = weighted(criterion("a", "100"));
        // one grade of n/1000: the score is n/100
        String[] grades = { "10000/1000", "8000/1000", "7999/1000", "6000/1000", "5999/1000", "4000/1000", "3999/1000", "2000/1000" };
        Result result = engine.evaluate(scheme, new TestTable(8).grades("a", grades));
        String[] expected = { "important", "important", "main", "main", "ordinary", "ordinary", "small", "small" };
        for (int row = 0; row < expected.length; row++) {
            assertEquals(expected[row], result.tier(row), grades[row]);
        }
        assertEquals(dec("79.9900000000"), result.score(2));
    }

    @Test
    void oneTenBillionthBelowEightyIsNotEighty() {
        Scheme scheme = weighted(criterion("a", "100"));
        TestTable inputs = new TestTable(3).grades("a", "799999999999/100000000000", "79999999999999/10000000000000", "800000000001/100000000000");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(dec("79.9999999999"), result.score(0));
        assertEquals("main", result.tier(0));
        // 79.99999999999 has eleven decimals: rounded down it stays below 80, half up it would not
        assertEquals(dec("79.9999999999"), result.score(1));
        assertEquals("main", result.tier(1));
        assertEquals(dec("80.0000000001"), result.score(2));
        assertEquals("important", result.tier(2));
    }

    @Test
    void aMeanThatDoesNotEndIsExact() {
        // three evaluators with 8, 8 and 7.9: mean 239/30, score 239/3 = 79.666…
        Scheme scheme = weighted(criterion("a", "100"));
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "239/30"));
        assertEquals(dec("79.6666666666"), result.score(0));
        assertEquals("main", result.tier(0));
    }

    @Test
    void thirdsOfSeveralCriteriaAddUpToExactlyEighty() {
        // (23/3 + 25/3 + 8) / 3 = 8: a sum of rounded numbers would be 79.9…
        Scheme scheme = weighted(criterion("a", "30") + criterion("b", "30") + criterion("c", "40"));
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "23/3").grades("b", "25/3").grades("c", "24/3"));
        assertEquals(dec("80.0000000000"), result.score(0));
        assertEquals("important", result.tier(0));
    }

    @Test
    void differentNumbersOfEvaluatorsAreCombinedExactly() {
        // 50 × 17/2 / 10 + 50 × 52/7 / 10 = 42.5 + 37.142857142857… = 79.642857142857…
        Scheme scheme = weighted(criterion("a", "50") + criterion("b", "50"));
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "17/2").grades("b", "52/7"));
        assertEquals(dec("79.6428571428"), result.score(0));
    }

    @Test
    void fractionsBeyondALongAreExact() {
        // the product of the two primes does not fit a long; 50 × 8 × p / (10 p) each = 80
        long p = 4611686018427387847L / 8;
        long q = 1152921504606846883L / 8;
        Scheme scheme = weighted(criterion("a", "50") + criterion("b", "50"));
        TestTable inputs = new TestTable(2).grades("a", 8 * p + "/" + p, (8 * p - 1) + "/" + p).grades("b", 8 * q + "/" + q, 8 * q + "/" + q);
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(dec("80.0000000000"), result.score(0));
        assertEquals("important", result.tier(0));
        assertEquals(dec("79.9999999999"), result.score(1));
        assertEquals("main", result.tier(1));
    }

    @Test
    void anExclusiveLimitLooksAtTheExactScore() {
        String tiers = """
                <tier id="top" order="1" lower="80" lowerInclusive="false"/>
                <tier id="rest" order="2" upper="80" upperInclusive="true"/>
                """;
        Scheme scheme = weighted("", criterion("a", "100"), tiers);
        // 80 itself; 80 and a hundred-billionth, which is cut off in the score; 80.0000000001
        TestTable inputs = new TestTable(3).grades("a", "8", "80000000000001/10000000000000", "800000000001/100000000000");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals("rest", result.tier(0));
        assertEquals("top", result.tier(1));
        assertEquals(dec("80.0000000000"), result.score(1));
        assertEquals("top", result.tier(2));
    }

    @Test
    void aMissingGradeLeavesItsWeightToTheOthers() {
        // 20 % missing: (50 × 8 + 30 × 6) / 80 × 10 = 72.5
        Scheme scheme = weighted(criterion("a", "50") + criterion("b", "30") + criterion("c", "20"));
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "8").grades("b", "6").grades("c", "-"));
        assertEquals(dec("72.5000000000"), result.score(0));
        assertEquals(dec("0.8000000000"), result.coverage(0));
        assertNull(result.grade(0, 2));
        assertNull(result.points(0, 2));
        assertEquals(0, dec("50").compareTo(result.points(0, 0)));
        assertEquals(0, dec("22.5").compareTo(result.points(0, 1)));
    }

    @Test
    void aClientOfWhomNothingIsKnownIsNotAssessedWhateverAbsenceMeans() {
        for (String absence : new String[] { "exclude", "worst-grade", "zero", "not-assessable" }) {
            Scheme scheme = weighted("<criterion id=\"a\" weight=\"100\" absence=\"" + absence + "\"/>");
            Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "-"));
            assertNull(result.tier(0), absence);
            assertNull(result.score(0), absence);
            assertEquals(1, result.notAssessed(), absence);
            assertEquals(Result.NOT_ASSESSED, result.tierIndex()[0]);
            assertEquals(0, result.coverage(0).signum());
        }
    }

    @Test
    void absenceOfACriterionSaysWhatItCounts() {
        // a = 10 with 50 %; b missing
        assertEquals(dec("100.0000000000"), scoreWithMissing("exclude"));
        assertEquals(dec("60.0000000000"), scoreWithMissing("worst-grade"));
        assertEquals(dec("50.0000000000"), scoreWithMissing("zero"));
        assertNull(scoreWithMissing("not-assessable"));
    }

    private BigDecimal scoreWithMissing(String absence) {
        Scheme scheme = weighted(criterion("a", "50") + "<criterion id=\"b\" weight=\"50\" absence=\"" + absence + "\"/>");
        Result result = engine.evaluate(scheme, new TestTable(1).grades("a", "10"));
        assertEquals(dec("0.5000000000"), result.coverage(0));
        return result.score(0);
    }

    private static String computed(String inputAbsence, String criterionAbsence) {
        return "<input id=\"amount\" source=\"amount\" absence=\"" + inputAbsence + "\"/>" + "<criterion id=\"a\" weight=\"50\" input=\"amount\" absence=\"" + criterionAbsence + "\">"
                + AMOUNT_BANDS + "</criterion>" + criterion("b", "50");
    }

    @Test
    void bandsTurnNumbersIntoGradesLimitsIncluded() {
        String[] amounts = { "1000", "999.99", "500", "499.99", "200", "100.00", "99.999", "0", "-5" };
        String[] grades = { "10", "8", "8", "6", "6", "4", "2", "2", "2" };
        Scheme scheme = weighted(computed("exclude", "exclude"));
        Result result = engine.evaluate(scheme, new TestTable(amounts.length).numbers("amount", amounts));
        for (int row = 0; row < amounts.length; row++) {
            assertEquals(dec(grades[row]), result.computedGrade(row, 0), amounts[row]);
            assertEquals(dec(grades[row]), result.grade(row, 0), amounts[row]);
        }
        assertEquals(dec("999.990"), result.value(1, 0));
        assertEquals(dec("0.5000000000"), result.coverage(0));
    }

    @Test
    void theCommitteeStandsAndTheComputedGradeIsShownBeside() {
        TestTable inputs = new TestTable(1).numbers("amount", "1000").grades("a", "4").grades("b", "6");
        Result result = engine.evaluate(weighted(computed("exclude", "exclude")), inputs);
        assertEquals(dec("4"), result.grade(0, 0));
        assertEquals(dec("10"), result.computedGrade(0, 0));
        assertEquals(dec("50.0000000000"), result.score(0));
        Result other = engine.evaluate(weighted("precedence=\"computed\"", computed("exclude", "exclude"), TIERS), inputs);
        assertEquals(dec("10"), other.grade(0, 0));
        assertEquals(dec("80.0000000000"), other.score(0));
    }

    @Test
    void absenceOfAnInputIsAskedBeforeThatOfTheCriterion() {
        TestTable inputs = new TestTable(1).numbers("amount", "-").grades("b", "10");
        assertEquals(dec("100.0000000000"), engine.evaluate(weighted(computed("exclude", "exclude")), inputs).score(0));
        assertEquals(dec("60.0000000000"), engine.evaluate(weighted(computed("zero", "exclude")), inputs).score(0));
        assertEquals(dec("60.0000000000"), engine.evaluate(weighted(computed("worst-grade", "exclude")), inputs).score(0));
        assertEquals(dec("50.0000000000"), engine.evaluate(weighted(computed("exclude", "zero")), inputs).score(0));
        assertNull(engine.evaluate(weighted(computed("not-assessable", "exclude")), inputs).score(0));
        // where the committee graded, nothing is absent
        TestTable graded = new TestTable(1).numbers("amount", "-").grades("a", "8").grades("b", "10");
        assertEquals(dec("90.0000000000"), engine.evaluate(weighted(computed("not-assessable", "exclude")), graded).score(0));
    }

    @Test
    void sharesCountTheTiersAndAddUpTheValue() {
        Scheme scheme = weighted("value=\"amount\"", "<input id=\"amount\" source=\"amount\"/>" + criterion("a", "100"), TIERS);
        TestTable inputs = new TestTable(5).grades("a", "10", "8", "6", "2", "-").numbers("amount", "100.50", "199.50", "-", "100", "5000");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(new TierShare("important", 2, dec("0.5000000000"), dec("300.00"), dec("0.7500000000")), result.shares().get(0));
        assertEquals(new TierShare("main", 1, dec("0.2500000000"), dec("0.00"), dec("0E-10")), result.shares().get(1));
        assertEquals(new TierShare("ordinary", 0, dec("0E-10"), dec("0.00"), dec("0E-10")), result.shares().get(2));
        assertEquals(new TierShare("small", 1, dec("0.2500000000"), dec("100.00"), dec("0.2500000000")), result.shares().get(3));
        assertEquals(4, result.assessed());
        assertEquals(1, result.notAssessed());
    }

    @Test
    void decimalWeightsAndGradesStayExact() {
        String grades = "<grade id=\"a\" value=\"7.5\"/><grade id=\"b\" value=\"2.5\"/>";
        Scheme scheme = TestSchemes.read("<tiering:WeightedScoreScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"t\" version=\"1\">" + grades + criterion("x", "33.333333")
                + criterion("y", "66.666667") + TIERS + "</tiering:WeightedScoreScheme>");
        // 33.333333 × 5 / 7.5 + 66.666667 × 7.5 / 7.5 = 22.222222 + 66.666667 = 88.888889
        Result result = engine.evaluate(scheme, new TestTable(1).grades("x", "5").grades("y", "15/2"));
        assertEquals(dec("88.8888890000"), result.score(0));
    }

    @Test
    void noClientsGiveAnEmptyResult() {
        Result result = engine.evaluate(weighted(criterion("a", "100")), new TestTable(0));
        assertEquals(0, result.size());
        assertEquals(0, result.shares().getFirst().count());
    }

    @Test
    void canceledWorkEnds() {
        Scheme scheme = weighted(criterion("a", "100"));
        assertThrows(CancellationException.class, () -> engine.evaluate(scheme, new TestTable(1).grades("a", "10"), () -> true));
    }

    @Test
    void aSchemeWithErrorsIsNotEvaluated() {
        Scheme scheme = weighted(criterion("a", "99"));
        SchemeException refused = assertThrows(SchemeException.class, () -> engine.evaluate(scheme, new TestTable(1).grades("a", "10")));
        assertEquals(1, refused.problems().size());
    }
}
