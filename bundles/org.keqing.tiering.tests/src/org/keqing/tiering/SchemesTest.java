package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TieRule;

class SchemesTest {

    private static final String CRITERION = """
            <input id="amount" source="amount" absence="worst-grade"/>
            <criterion id="volume" weight="100" input="amount" absence="not-assessable">
              <name language="en" text="Volume"/>
              <name language="zh_CN" text="年销售额"/>
              <standard grade="good"><text language="en" text="Buys a lot."/><text language="zh_CN" text="购买量大。"/></standard>
            """ + TestSchemes.AMOUNT_BANDS + "</criterion>";

    @Test
    void aFileIsReadWithExactDecimalsAndShortNames() {
        Scheme scheme = TestSchemes.weighted(CRITERION);
        Criterion criterion = scheme.getCriteria().getFirst();
        assertEquals(Absence.NOT_ASSESSABLE, criterion.getAbsence());
        assertEquals(Absence.WORST_GRADE, scheme.getInputs().getFirst().getAbsence());
        assertEquals(new BigDecimal("1000"), criterion.getBands().getFirst().getLower());
        assertEquals("Volume", Schemes.name(criterion, Locale.ENGLISH));
        assertEquals("年销售额", Schemes.name(criterion, Locale.SIMPLIFIED_CHINESE));
        assertEquals("年销售额", Schemes.name(criterion, Locale.CHINESE));
        assertEquals("Volume", Schemes.name(criterion, Locale.GERMANY));
        assertEquals("购买量大。", Schemes.standard(criterion, "good", Locale.SIMPLIFIED_CHINESE));
        assertEquals("", Schemes.standard(criterion, "poor", Locale.SIMPLIFIED_CHINESE));
        assertEquals("test.weighted", Schemes.name(scheme, Locale.ENGLISH));
        assertEquals(TieRule.LOWER, assertInstanceOf(RankScheme.class, TestSchemes.rank("ties=\"lower\"", "zero", "100")).getTies());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Scheme scheme = TestSchemes.weighted(CRITERION);
        String text = Schemes.write(scheme);
        assertTrue(text.contains("<criterion id=\"volume\" weight=\"100\" input=\"amount\""), text);
        assertTrue(text.contains("年销售额"), text);
        assertTrue(EcoreUtil.equals(scheme, TestSchemes.read(text)), text);
        assertEquals(text, Schemes.write(TestSchemes.read(text)));
    }

    @Test
    void aBrokenFileIsRefusedWithNameAndLine() {
        assertRefused("<tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"x\">\n<tier id=\"a\" order=\"1\" share=\"ten\"/>\n</tiering:RankScheme>", "test.tiering:2", "ten");
        assertRefused("<tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"x\">\n<tire id=\"a\"/>\n</tiering:RankScheme>", "test.tiering:2", "tire");
        assertRefused("<tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"x\">\n\n<tier id=\"a\"\n", "test.tiering:", "");
        assertRefused("<tiering:Schema xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"x\"/>", "test.tiering", "Schema");
        assertRefused("", "test.tiering", "");
        assertRefused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"&e;\"/>", "test.tiering", "DOCTYPE");
    }

    private static void assertRefused(String text, String where, String what) {
        SchemeException refused = assertThrows(SchemeException.class, () -> TestSchemes.read(text));
        assertTrue(refused.getMessage().startsWith(where), refused.getMessage());
        assertTrue(refused.getMessage().contains(what), refused.getMessage());
        assertEquals(1, refused.problems().size());
    }

    @Test
    void theGradeThatAMeanReaches() {
        Scheme scheme = TestSchemes.weighted(CRITERION);
        assertEquals("good", Schemes.reached(scheme, new BigDecimal("9.99")).orElseThrow().getId());
        assertEquals("excellent", Schemes.reached(scheme, new BigDecimal("10")).orElseThrow().getId());
        assertTrue(Schemes.reached(scheme, new BigDecimal("1.99")).isEmpty());
    }
}
