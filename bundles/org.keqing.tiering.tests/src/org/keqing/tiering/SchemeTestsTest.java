package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.tiering.TestSchemes.GRADES;
import static org.keqing.tiering.TestSchemes.rank;
import static org.keqing.tiering.TestSchemes.read;
import static org.keqing.tiering.TestSchemes.scheme;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;

/** The test cases that schemes bring along. */
class SchemeTestsTest {

    private static Scheme bands(String test) {
        return scheme("BandScheme", "input=\"volume\"",
                "<input id=\"volume\" source=\"volume\"/><tier id=\"high\" order=\"1\" lower=\"20\" lowerInclusive=\"false\"/><tier id=\"low\" order=\"2\" upper=\"20\" upperInclusive=\"true\"/>" + test);
    }

    @Test
    void casesThatComeOutAsWrittenSayNothing() {
        assertEquals(List.of(), Schemes.test(bands("<test id=\"limit\"><client tier=\"low\"><given input=\"volume\" value=\"20.00\"/></client>"
                + "<client tier=\"high\"><given input=\"volume\" value=\"20.01\"/></client><client/></test>")));
    }

    @Test
    void aFailureNamesCaseClientAndTiers() {
        Scheme scheme = bands("<test id=\"limit\"><client tier=\"low\"><given input=\"volume\" value=\"1\"/></client><client tier=\"high\"><given input=\"volume\" value=\"20\"/></client>"
                + "<client tier=\"high\"/></test>");
        assertEquals(List.of(new TestFailure("limit", 2, "high", "low"), new TestFailure("limit", 3, "high", null)), Schemes.test(scheme));
    }

    @Test
    void clientsOfACaseAreRankedTogether() {
        Scheme scheme = rank("", "zero", "50", "50");
        scheme.getTests().addAll(bands("<test id=\"two\"><client tier=\"t2\"><given input=\"amount\" value=\"3\"/></client><client tier=\"t1\"><given input=\"amount\" value=\"4\"/></client></test>").getTests());
        assertEquals(List.of(), Schemes.test(scheme));
    }

    @Test
    void gradesAreGivenByIdOrValueAndTextsAsTheyAre() {
        Scheme scheme = scheme("MatrixScheme", "", GRADES + """
                <input id="loyalty" source="format" type="choice"/><criterion id="loyalty"/>
                <dimension id="loyalty" criterion="loyalty"><class id="good" lower="7.5"/><class id="bad" upper="7.5"/></dimension>
                <dimension id="format" input="loyalty" by="texts"><class id="shop"><value>超市</value></class><class id="other"/></dimension>
                <tier id="a" order="1"/><tier id="b" order="2"/>
                <cell classes="good shop" tier="a"/><cell classes="good other" tier="b"/><cell classes="bad shop" tier="b"/><cell classes="bad other" tier="b"/>
                <test id="both"><client tier="a"><given criterion="loyalty" value="good"/><given input="loyalty" value="超市"/></client>
                <client tier="b"><given criterion="loyalty" value="7.49"/><given input="loyalty" value="超市"/></client></test>
                """);
        assertEquals(List.of(), Schemes.test(scheme));
    }

    @Test
    void aSchemeWhoseCasesFailIsLeftOut() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            SchemeRegistry registry = SchemeRegistry.of(bands("<test id=\"limit\"><client tier=\"high\"><given input=\"volume\" value=\"20\"/></client></test>"));
            assertEquals(List.of(), registry.schemes());
            assertEquals(List.of("test.scheme: test case limit, client 1: expected high, but it is low"),
                    registry.problems().stream().filter(Problem::isError).map(Problem::toString).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everythingOfASchemeIsWrittenAndReadAgain() {
        Scheme scheme = scheme("MatrixScheme", "ordered=\"false\" precedence=\"computed\"", GRADES + """
                <input id="format" source="format" type="choice"/><input id="amount" source="amount"/><input id="half" formula="amount / 2 &gt; 1 ? 1 : 0" decimals="0"/>
                <group id="core"><name language="zh_CN" text="核心"/></group>
                <tier id="a" order="1" group="core"/><tier id="b" order="2"/>
                <override id="first" when="amount &lt; 0" tier="b"/>
                <stability deadBand="0.5" rounds="2" graceMonths="3" atOnce="amount &lt; 0"/>
                <dimension id="format" input="format" by="texts"><class id="shop"><value>超市</value><value>商场</value></class><class id="other"/></dimension>
                <dimension id="amount" input="amount" by="shares"><class id="top" share="20"/><class id="rest" share="80"/></dimension>
                <cell classes="shop top" tier="a"/><cell classes="shop rest" tier="b"/><cell classes="other top" tier="b"/><cell classes="other rest" tier="b"/>
                <test id="one"><client tier="b"><given input="amount" value="-1"/></client></test>
                """);
        String text = Schemes.write(scheme);
        Scheme again = read(text);
        assertEquals(text, Schemes.write(again));
        assertEquals(List.of("超市", "商场"), ((MatrixScheme) again).getDimensions().getFirst().getClasses().getFirst().getValues());
        assertEquals("amount / 2 > 1 ? 1 : 0", again.getInputs().getLast().getFormula());
    }
}
