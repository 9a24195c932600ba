package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keqing.tiering.TestSchemes.GRADES;
import static org.keqing.tiering.TestSchemes.scheme;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.model.Scheme;

/** Value, second value, potential value and low value over five indicators. */
class SegmentSchemeTest {

    private static final String SEGMENTS = """
            <segment tier="value"><require criterion="contribution" atLeast="good"/><require criterion="support" atLeast="qualified"/><require criterion="credit" atLeast="qualified"/></segment>
            <segment tier="second"><require criterion="contribution" atLeast="qualified"/><require criterion="credit" atLeast="qualified"/></segment>
            <segment tier="potential" minimum="2"><require criterion="growth" atLeast="good"/><require criterion="influence" atLeast="good"/><require criterion="support" atLeast="excellent"/></segment>
            <segment tier="low"/>
            """;

    private static final String TIERS = """
            <group id="core"/><group id="general"/><group id="problem"/>
            <tier id="value" order="1" group="core"/><tier id="second" order="2" group="general"/><tier id="potential" order="3" group="general"/><tier id="low" order="4" group="problem"/>
            """;

    private final TieringEngine engine = TieringEngine.create();

    private static Scheme segments(String creditAbsence) {
        return scheme("SegmentScheme", "", GRADES + "<input id=\"amount\" source=\"amount\"/>"
                + "<criterion id=\"contribution\" input=\"amount\"><band grade=\"excellent\" lower=\"1000\"/><band grade=\"good\" lower=\"500\"/><band grade=\"qualified\" lower=\"100\"/>"
                + "<band grade=\"failed\" upper=\"100\"/></criterion><criterion id=\"support\"/><criterion id=\"credit\" absence=\"" + creditAbsence + "\"/>"
                + "<criterion id=\"growth\"/><criterion id=\"influence\"/>" + TIERS + SEGMENTS);
    }

    private static TestTable inputs() {
        return new TestTable(7).numbers("amount", "500", "499.99", "100", "99", "99", "2000", "-")
                .grades("support", "6", "10", "2", "10", "2", "10", "-").grades("credit", "6", "6", "35/6", "2", "2", "-", "-")
                .grades("growth", "2", "2", "8", "8", "8", "2", "-").grades("influence", "2", "2", "8", "2", "2", "2", "-");
    }

    @Test
    void theFirstSegmentThatFitsDecides() {
        Result result = engine.evaluate(segments("exclude"), inputs());
        // 499.99 is only qualified; credit 35/6 is below qualified, but growth and influence are good; growth and support are two of three; one of three is not enough;
        // without a grade for credit the two upper segments are closed
        assertEquals(List.of("value", "second", "potential", "potential", "low", "low"), IntStream.range(0, 6).mapToObj(result::tier).toList());
        assertNull(result.tier(6));
        assertEquals("problem", Schemes.group(segments("exclude"), Schemes.tier(segments("exclude"), "low").orElseThrow()).orElseThrow().getId());
    }

    @Test
    void absenceFollowsTheCriterion() {
        assertNull(engine.evaluate(segments("not-assessable"), inputs()).tier(5));
        assertEquals("low", engine.evaluate(segments("worst-grade"), inputs()).tier(5));
    }

    @Test
    void whatIsLackingForTheNextSegment() {
        Scheme scheme = segments("exclude");
        Result result = engine.evaluate(scheme, inputs());
        Explanation second = engine.explain(scheme, inputs(), 1, result);
        assertEquals("value", second.nextTier());
        Hint hint = second.hints().getFirst();
        assertEquals(List.of("contribution", "qualified", "good", "value"), List.of(hint.criterion(), hint.fromGrade(), hint.toGrade(), hint.toTier()));
        assertEquals("500", hint.needed().toPlainString());
        assertEquals("for value: contribution qualified → good, limit 500", Explanations.nextStep(second, scheme, Locale.ENGLISH));
        // low → potential: growth is there, so either influence or support does it
        Explanation low = engine.explain(scheme, inputs(), 4, result);
        assertEquals(List.of("influence good true", "support excellent true"), low.hints().stream().map(each -> each.criterion() + ' ' + each.toGrade() + ' ' + each.sufficient()).toList());
        assertEquals("contribution: failed 2.00 (computed 99)", Explanations.lines(low, scheme, Locale.ENGLISH).get(1));
    }
}
