package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.keqing.tiering.TestSchemes.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Scheme;

/** Conditions that decide before the rest, formulas as inputs, and inputs by a class. */
class OverrideTest {

    private final TieringEngine engine = TieringEngine.create();

    private static Scheme rankWithViolations() {
        return scheme("RankScheme", "value=\"amount\"", """
                <input id="amount" source="amount" absence="zero"/><input id="violations" source="violations"/><input id="grade" source="credit_grade" type="choice"/>
                <tier id="top" order="1" share="50"/><tier id="rest" order="2" share="50"/><tier id="watch" order="3"/><tier id="closed" order="4"/>
                <override id="closed" when="grade == 'D'" tier="closed"/>
                <override id="violation" when="violations &gt; 0" tier="watch"><name language="en" text="violation of the rules"/></override>
                """);
    }

    @Test
    void theFirstConditionDecidesAndTheRestIsRankedAmongItself() {
        TestTable inputs = new TestTable(6).numbers("amount", "600", "500", "400", "300", "200", "-").numbers("violations", "1", "0", "-", "2", "0", "0").choices("credit_grade", "D", "A", "A", "B", "-", "C");
        Scheme scheme = rankWithViolations();
        Result result = engine.evaluate(scheme, inputs);
        // two are decided; of the four others the first two are 500 and 400
        assertEquals(List.of("closed", "top", "top", "watch", "rest", "rest"), IntStream.range(0, 6).mapToObj(result::tier).toList());
        assertEquals(List.of("closed", "violation"), List.of(result.override(0), result.override(3)));
        assertArrayEquals(new int[] { 2, 2, 1, 1 }, result.shares().stream().mapToInt(TierShare::count).toArray());
        assertNull(result.score(0));
        Explanation explanation = engine.explain(scheme, inputs, 3, result);
        assertEquals("watch", explanation.tier());
        assertEquals("violation", explanation.override());
        assertNull(explanation.nextTier());
        assertEquals(List.of("watch", "decided by: violation of the rules"), Explanations.lines(explanation, scheme, Locale.ENGLISH).subList(0, 2));
    }

    @Test
    void aScoreStaysVisibleBesideAnOverride() {
        Scheme scheme = scheme("BandScheme", "input=\"amount\"", """
                <input id="amount" source="amount"/><input id="violations" source="violations"/>
                <tier id="a" order="1" lower="10"/><tier id="b" order="2" upper="10"/><tier id="x" order="3"/>
                <override id="violation" when="violations &gt;= 1" tier="x"/>
                """);
        TestTable inputs = new TestTable(2).numbers("amount", "12", "-").numbers("violations", "1", "1");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(List.of("x", "x"), List.of(result.tier(0), result.tier(1)));
        assertEquals(new BigDecimal("12"), result.score(0));
        assertNull(result.score(1));
        assertEquals("a", result.tierWithoutOverride(0));
        assertEquals("without that: a", Explanations.nextStep(engine.explain(scheme, inputs, 0, result), scheme, Locale.ENGLISH));
    }

    @Test
    void formulasBuildOnInputsGradesAndEachOther() {
        Scheme scheme = scheme("BandScheme", "input=\"index\"", """
                <input id="index" formula="price * 2 + loyalty" decimals="2"/><input id="price" formula="amount / quantity" decimals="3"/>
                <input id="amount" source="amount"/><input id="quantity" source="quantity"/><criterion id="loyalty" weight="100"/>
                <tier id="a" order="1" lower="6"/><tier id="b" order="2" upper="6"/>
                """);
        // 2 / 3 = 0.667; 0.667 × 2 + 14/3 = 6.0006… = 6.00; a quantity of zero gives no price
        TestTable inputs = new TestTable(3).numbers("amount", "2", "2", "5").numbers("quantity", "3", "0", "-").grades("loyalty", "14/3", "8", "8");
        Result result = engine.evaluate(scheme, inputs);
        assertEquals("a", result.tier(0));
        assertEquals(new BigDecimal("6.00"), result.value(0, 0));
        assertNull(result.tier(1));
        assertNull(result.tier(2));
        assertEquals(List.of("amount", "quantity"), engine.required(scheme).stream().map(input -> input.getId()).toList());
    }

    @Test
    void aChoiceCanComeFromAFormula() {
        Scheme scheme = scheme("MatrixScheme", "", """
                <input id="amount" source="amount"/><input id="size" type="choice" formula="amount &gt;= 10 ? 'large' : 'small'"/>
                <dimension id="size" input="size" by="texts"><class id="l"><value>large</value></class><class id="s"/></dimension>
                <dimension id="amount" input="amount"><class id="some" lower="0" lowerInclusive="false"/><class id="none" upper="0" upperInclusive="true"/></dimension>
                <tier id="a" order="1"/><tier id="b" order="2"/><cell classes="l some" tier="a"/><cell classes="l none" tier="a"/><cell classes="s some" tier="b"/><cell classes="s none" tier="b"/>
                """);
        Result result = engine.evaluate(scheme, new TestTable(2).numbers("amount", "10", "9"));
        assertEquals(List.of("a", "b"), List.of(result.tier(0), result.tier(1)));
    }

    @Test
    void aNumberTooLargeIsNamed() {
        Scheme scheme = scheme("BandScheme", "input=\"big\"",
                "<input id=\"amount\" source=\"amount\"/><input id=\"big\" formula=\"amount * amount\"/><tier id=\"a\" order=\"1\"/>");
        SchemeException failure = assertThrows(SchemeException.class, () -> engine.evaluate(scheme, new TestTable(1).numbers("amount", "1000000000000")));
        assertEquals("big", failure.problems().getFirst().element());
    }

    @Test
    void whatNoFormulaCanSayIsAClass() {
        DerivedInput twice = new DerivedInput() {

            @Override
            public List<String> needs() {
                return List.of("amount");
            }

            @Override
            public NumberColumn compute(InputTable inputs) {
                NumberColumn amount = inputs.input("amount");
                return NumberColumn.of(IntStream.range(0, inputs.size()).mapToObj(row -> amount.get(row).add(amount.get(row))).toList());
            }
        };
        Scheme scheme = scheme("BandScheme", "input=\"twice\"", """
                <input id="amount" source="amount"/><input id="twice" source="region.twice"/>
                <tier id="a" order="1" lower="10"/><tier id="b" order="2" upper="10"/>
                <test id="given"><client tier="a"><given input="twice" value="10"/></client></test>
                """);
        TieringEngine withClass = TieringEngine.create(Map.of("region.twice", twice));
        Result result = withClass.evaluate(scheme, new TestTable(2).numbers("amount", "5", "4.99"));
        assertEquals(List.of("a", "b"), List.of(result.tier(0), result.tier(1)));
        assertEquals(List.of("amount"), withClass.required(scheme).stream().map(input -> input.getId()).toList());
        assertEquals(List.of(), Schemes.test(scheme));
        // a table that has the column is taken at its word
        assertEquals("a", withClass.evaluate(scheme, new TestTable(1).numbers("region.twice", "11")).tier(0));
    }
}
