package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.tiering.TestSchemes.GRADES;
import static org.keqing.tiering.TestSchemes.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Scheme;

/** 42 categories, ten grades and sales × loyalty, with what they give worked out by hand. */
class MatrixSchemeTest {

    private static final List<String> FORMATS = List.of("便利店", "食杂店", "超市", "商场", "烟酒商店", "娱乐服务类");

    private final TieringEngine engine = TieringEngine.create();

    /** 7 formats (the last takes all other texts) × 2 markets × 3 sizes. */
    private static Scheme categories() {
        StringBuilder text = new StringBuilder("<input id=\"format\" source=\"format\" type=\"choice\"/><input id=\"market\" source=\"market\" type=\"choice\"/><input id=\"area\" source=\"area\"/>");
        text.append("<dimension id=\"format\" input=\"format\" by=\"texts\">");
        for (int i = 0; i < 6; i++) {
            text.append("<class id=\"f" + i + "\"><value>" + FORMATS.get(i) + "</value></class>");
        }
        text.append("<class id=\"f6\"/></dimension><dimension id=\"market\" input=\"market\" by=\"texts\"><class id=\"town\"><value>城镇</value></class>"
                + "<class id=\"country\"><value>乡村</value><value>农村</value></class></dimension>"
                + "<dimension id=\"size\" input=\"area\"><class id=\"large\" lower=\"100\"/><class id=\"middle\" lower=\"40\"/><class id=\"small\" upper=\"40\"/></dimension>");
        int order = 0;
        for (int f = 0; f < 7; f++) {
            for (String market : List.of("town", "country")) {
                for (String size : List.of("large", "middle", "small")) {
                    String tier = "f" + f + "-" + market + "-" + size;
                    text.append("<tier id=\"" + tier + "\" order=\"" + ++order + "\"/><cell classes=\"f" + f + ' ' + market + ' ' + size + "\" tier=\"" + tier + "\"/>");
                }
            }
        }
        return scheme("MatrixScheme", "ordered=\"false\"", text.toString());
    }

    @Test
    void fortyTwoCategories() {
        Scheme scheme = categories();
        List<String> formats = new ArrayList<>();
        List<String> markets = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        for (String format : List.of("便利店", "食杂店", "超市", "商场", "烟酒商店", "娱乐服务类", "其他")) {
            for (String market : List.of("城镇", "农村")) {
                for (String area : List.of("100", "99.99", "39.99")) {
                    formats.add(format);
                    markets.add(market);
                    areas.add(area);
                }
            }
        }
        TestTable inputs = new TestTable(42).choices("format", formats.toArray(String[]::new)).choices("market", markets.toArray(String[]::new)).numbers("area", areas.toArray(String[]::new));
        Result result = engine.evaluate(scheme, inputs);
        Set<String> found = new HashSet<>();
        IntStream.range(0, 42).forEach(row -> found.add(result.tier(row)));
        assertEquals(42, found.size());
        // row 4 is 便利店, the country, 99.99 square metres
        assertEquals("f0-country-middle", result.tier(4));
        assertEquals(List.of("便利店", "农村"), List.of(result.text(4, 0), result.text(4, 1)));
        assertEquals("middle", result.band(4, 2));
        assertEquals("f6-town-large", result.tier(36));
        assertNull(result.score(4));
        // categories are no steps
        Explanation explanation = engine.explain(scheme, inputs, 4, result);
        assertNull(explanation.nextTier());
        assertEquals("", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
        assertEquals(List.of("f0-country-middle", "format: 便利店 → f0", "market: 农村 → country", "size: 99.99 → middle"), Explanations.lines(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void anUnknownTextOrNumberGivesNoCategory() {
        Result result = engine.evaluate(categories(), new TestTable(3).choices("format", "超市", "-", "超市").choices("market", "山区", "城镇", "城镇").numbers("area", "50", "50", "-"));
        assertEquals(3, result.notAssessed());
        // 山区 is no market of the scheme, but it is known
        assertEquals(new BigDecimal("1.0000000000"), result.coverage(0));
        assertEquals(new BigDecimal("0.6666666666"), result.coverage(1));
    }

    /** Quintiles of volume and of price among the clients with trade; grade = 11 − (5 for the best fifth … 1 for the last) of both. */
    private static Scheme grades() {
        StringBuilder text = new StringBuilder("<input id=\"volume\" source=\"quantity\"/><input id=\"amount\" source=\"amount\"/><input id=\"price\" formula=\"amount / volume\" decimals=\"4\"/>");
        for (String side : List.of("volume", "price")) {
            text.append("<dimension id=\"" + side + "\" input=\"" + side + "\" by=\"shares\">");
            for (int band = 5; band >= 1; band--) {
                text.append("<class id=\"b" + band + "\" share=\"20\"/>");
            }
            text.append("</dimension>");
        }
        for (int one = 1; one <= 5; one++) {
            for (int other = 1; other <= 5; other++) {
                text.append("<cell classes=\"b" + one + " b" + other + "\" tier=\"grade" + (11 - one - other) + "\"/>");
            }
        }
        for (int grade = 1; grade <= 10; grade++) {
            text.append("<tier id=\"grade" + grade + "\" order=\"" + grade + "\"/>");
        }
        text.append("<override id=\"no-trade\" when=\"not known(volume) or volume &lt;= 0\" tier=\"grade10\"/>");
        return scheme("MatrixScheme", "value=\"amount\"", text.toString());
    }

    @Test
    void tenGradesByQuintilesOfThoseWithTrade() {
        // five clients with trade: volume bands 5 4 3 2 1, price 1 2 3 4 5 in opposite order but for the last two
        TestTable inputs = new TestTable(7).numbers("quantity", "50", "40", "30", "20", "10", "-", "0").numbers("amount", "100", "160", "90", "40", "80", "-", "0");
        // prices 2, 4, 3, 2 (same as the first), 8: from the top 8, 4, 3, 2, 2; the two of price 2 go up to the fourth fifth: bands 2, 4, 3, 2, 5
        Scheme scheme = grades();
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(List.of("grade4", "grade3", "grade5", "grade7", "grade5", "grade10", "grade10"), IntStream.range(0, 7).mapToObj(result::tier).toList());
        assertEquals("no-trade", result.override(5));
        assertNull(result.override(0));
        assertNull(result.tierWithoutOverride(5));
        assertEquals(new BigDecimal("2.0000"), result.value(0, 1));
        assertEquals(0, new BigDecimal("100").compareTo(result.score(0)));
        Explanation explanation = engine.explain(scheme, inputs, 0, result);
        assertEquals("grade3", explanation.nextTier());
        // the price of the third fifth is 3
        Explanation.Hint hint = explanation.hints().getFirst();
        assertEquals(List.of("price", "b2", "b3", "grade3"), List.of(hint.criterion(), hint.fromGrade(), hint.toGrade(), hint.toTier()));
        assertEquals(new BigDecimal("3.0000"), hint.needed());
        assertTrue(hint.sufficient());
        assertEquals("for grade3: price b2 → b3, limit 3", Explanations.nextStep(explanation, scheme, Locale.ENGLISH));
    }

    @Test
    void theBestAndTheWorstCornerOfTenGrades() {
        // volume and price both fall: bands 5+5 … 1+1, grades 1, 3, 5, 7, 9
        TestTable inputs = new TestTable(5).numbers("quantity", "50", "40", "30", "20", "10").numbers("amount", "500", "360", "240", "140", "60");
        Result result = engine.evaluate(grades(), inputs);
        assertEquals(List.of("grade1", "grade3", "grade5", "grade7", "grade9"), IntStream.range(0, 5).mapToObj(result::tier).toList());
    }

    private static Scheme salesAndLoyalty() {
        return scheme("MatrixScheme", "value=\"amount\"", GRADES + """
                <input id="amount" source="amount" absence="zero"/>
                <criterion id="loyalty"/>
                <dimension id="sales" input="amount"><class id="large" lower="100000"/><class id="small" upper="100000"/></dimension>
                <dimension id="loyalty" criterion="loyalty"><class id="loyal" lower="6"/><class id="disloyal" upper="6"/></dimension>
                <tier id="d" order="1"/><tier id="c" order="2"/><tier id="b" order="3"/><tier id="a" order="4"/>
                <cell classes="large loyal" tier="d"/><cell classes="small loyal" tier="c"/>
                <cell classes="large disloyal" tier="b"/><cell classes="small disloyal" tier="a"/>
                """);
    }

    @Test
    void salesByLoyaltyWithMeansOfTheCommittee() {
        // 18/3 is loyal, 17/3 is not; 99,999.99 is small
        TestTable inputs = new TestTable(6).numbers("amount", "100000", "99999.99", "250000", "20", "-", "7").grades("loyalty", "18/3", "8", "17/3", "2", "10", "-");
        Scheme scheme = salesAndLoyalty();
        Result result = engine.evaluate(scheme, inputs);
        assertEquals(List.of("d", "c", "b", "a", "c"), IntStream.range(0, 5).mapToObj(result::tier).toList());
        assertFalse(result.isAssessed(5));
        // dependence on B: 250,000 of 450,019.99
        assertEquals(new BigDecimal("0.5555308776"), result.shares().get(2).valueShare());
        Explanation explanation = engine.explain(scheme, inputs, 3, result);
        assertEquals("b", explanation.nextTier());
        assertEquals(List.of("sales small → large, limit 100,000", "loyalty disloyal → loyal, limit 6, leads to c"), Explanations.hints(explanation, scheme, Locale.ENGLISH));
        assertEquals(List.of("sales: 20 → small", "loyalty: failed 2.00 (committee) → disloyal"), Explanations.lines(explanation, scheme, Locale.ENGLISH).subList(1, 3));
        assertEquals(new BigDecimal("6"), result.grade(0, 1));
        assertEquals(new BigDecimal("99980.00"), explanation.hints().getFirst().gain());
    }
}
