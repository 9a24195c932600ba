package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keqing.tiering.TestSchemes.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.tiering.model.Scheme;

/** The eight tranches of mean monthly volume, whose upper limits are inclusive, and a number of which less is better. */
class BandSchemeTest {

    private static final String TRANCHES = """
            <tier id="t1" order="1" lower="20" lowerInclusive="false"/>
            <tier id="t2" order="2" lower="14" lowerInclusive="false" upper="20" upperInclusive="true"/>
            <tier id="t3" order="3" lower="10" lowerInclusive="false" upper="14" upperInclusive="true"/>
            <tier id="t4" order="4" lower="7" lowerInclusive="false" upper="10" upperInclusive="true"/>
            <tier id="t5" order="5" lower="4" lowerInclusive="false" upper="7" upperInclusive="true"/>
            <tier id="t6" order="6" lower="2" lowerInclusive="false" upper="4" upperInclusive="true"/>
            <tier id="t7" order="7" lower="1" lowerInclusive="false" upper="2" upperInclusive="true"/>
            <tier id="t8" order="8" upper="1" upperInclusive="true"/>
            """;

    private final TieringEngine engine = TieringEngine.create();

    private static Scheme tranches(String absence) {
        return scheme("BandScheme", "input=\"volume\" value=\"volume\"", "<input id=\"volume\" source=\"monthly_volume\" absence=\"" + absence + "\"/>" + TRANCHES);
    }

    @ParameterizedTest
    @CsvSource({ "20.01,t1", "20.00,t2", "14.0001,t2", "14,t3", "10.01,t3", "10,t4", "7.01,t4", "7,t5", "4.01,t5", "4,t6", "2.01,t6", "2,t7", "1.01,t7", "1.00,t8", "0,t8", "-3,t8" })
    void upperLimitsAreInclusive(String volume, String tier) {
        Result result = engine.evaluate(tranches("exclude"), new TestTable(1).numbers("monthly_volume", volume));
        assertEquals(tier, result.tier(0));
        assertEquals(0, new BigDecimal(volume).compareTo(result.score(0)));
    }

    @ParameterizedTest
    @CsvSource({ "exclude,", "not-assessable,", "zero,t8", "worst-grade,t8" })
    void absenceFollowsTheInput(String absence, String tier) {
        Scheme scheme = tranches(absence);
        TestTable inputs = new TestTable(2).numbers("monthly_volume", "-", "15");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(tier, result.tier(0));
        assertEquals("t2", result.tier(1));
        assertEquals(0, result.coverage(0).signum());
        // a source that nobody knows is the same
        assertEquals(tier, engine.evaluate(scheme, new TestTable(2)).tier(0));
    }

    @Test
    void theNextTierNeedsMoreThanItsLimit() {
        Scheme scheme = tranches("exclude");
        TestTable inputs = new TestTable(2).numbers("monthly_volume", "12.5", "30");
        Result result = engine.evaluate(scheme, inputs);
        Explanation explanation = engine.explain(scheme, inputs, 0, result);
        assertEquals("t3", explanation.tier());
        assertEquals("t2", explanation.nextTier());
        assertEquals(new BigDecimal("1.5"), explanation.distance());
        assertEquals(new BigDecimal("14"), explanation.hints().getFirst().needed());
        assertEquals(new BigDecimal("12.5"), explanation.lines().getFirst().value());
        assertNull(engine.explain(scheme, inputs, 1, result).nextTier());
        assertEquals("in the highest tier", Explanations.nextStep(engine.explain(scheme, inputs, 1, result), scheme, Locale.ENGLISH));
    }

    @Test
    void whoStandsOnALimitIsToldToPassIt() {
        Scheme scheme = tranches("exclude");
        TestTable inputs = new TestTable(2).numbers("monthly_volume", "10", "8");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals("more than 10 leads to t3", Explanations.nextStep(engine.explain(scheme, inputs, 0, result), scheme, Locale.ENGLISH));
        assertEquals("needs 2.00 more for t3: e.g. more than 10 leads to t3", Explanations.nextStep(engine.explain(scheme, inputs, 1, result), scheme, Locale.ENGLISH));
        assertEquals(List.of("\u8D85\u8FC7 10 \u53EF\u8FDB\u5165t3"), Explanations.hints(engine.explain(scheme, inputs, 0, result), scheme, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void lessCanBeBetter() {
        Scheme scheme = scheme("BandScheme", "input=\"late\"", """
                <input id="late" source="days_late"/>
                <tier id="prompt" order="1" upper="5" upperInclusive="true"/>
                <tier id="slow" order="2" lower="5" lowerInclusive="false"/>
                """);
        TestTable inputs = new TestTable(3).numbers("days_late", "5", "5.5", "9");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(List.of("prompt", "slow", "slow"), List.of(result.tier(0), result.tier(1), result.tier(2)));
        Explanation explanation = engine.explain(scheme, inputs, 2, result);
        assertEquals("prompt", explanation.nextTier());
        assertEquals(new BigDecimal("4.0"), explanation.distance());
        assertEquals(new BigDecimal("-4.0"), explanation.hints().getFirst().gain());
        assertEquals(List.of("must fall to 5 for prompt"), Explanations.hints(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void tierSharesAddUp() {
        Result result = engine.evaluate(tranches("zero"), new TestTable(4).numbers("monthly_volume", "30", "10", "0.5", "-"));
        TierShare first = result.shares().getFirst();
        assertEquals(1, first.count());
        assertEquals(0, new BigDecimal("30").compareTo(first.value()));
        // 30 of 40.5
        assertEquals(new BigDecimal("0.7407407407"), first.valueShare());
        assertEquals(2, result.shares().getLast().count());
    }
}
