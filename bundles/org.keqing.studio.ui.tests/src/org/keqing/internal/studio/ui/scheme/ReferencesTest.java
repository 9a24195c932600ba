package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;

/** Whatever names an element follows its new id. */
class ReferencesTest {

    /** Every place that can name an input, a criterion, a grade, a tier or a group. */
    private static Scheme segments() {
        return TestSchemes.read("""
            <tiering:SegmentScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.segments" version="1" value="amount">
              <name language="en" text="Segments"/><name language="zh_CN" text="细分"/>
              <grade id="good" value="8"/><grade id="poor" value="4"/>
              <input id="amount" source="amount"/><input id="amount2" source="quantity"/><input id="mean" formula="amount / amount2"/>
              <criterion id="growth" input="amount"><band grade="good" lower="10"/><band grade="poor" upper="10"/><standard grade="good"/><standard grade="poor"/></criterion>
              <criterion id="credit"><standard grade="good"/><standard grade="poor"/></criterion>
              <tier id="core" order="1" group="inner"/><tier id="rest" order="2"/>
              <group id="inner"/>
              <override id="bad" when="amount &lt; 1 and growth &gt;= 4" tier="rest"/>
              <segment tier="core"><require criterion="growth" atLeast="good"/><require criterion="credit" below="good"/></segment>
              <segment tier="rest"/>
              <stability rounds="2" atOnce="amount2 &gt; amount"/>
              <test id="one"><client tier="core"><given input="amount" value="20"/><given criterion="credit" value="poor"/></client></test>
            </tiering:SegmentScheme>
            """);
    }

    private static String renamed(NamedElement element, Scheme scheme, String id) {
        References.rename(scheme, element, id);
        List<Problem> errors = Schemes.validate(scheme, Locale.ENGLISH).stream().filter(Problem::isError).toList();
        assertEquals(List.of(), errors);
        assertEquals(List.of(), Schemes.test(scheme));
        return Schemes.write(scheme);
    }

    @Test
    void theSchemeIsSoundToBeginWith() {
        assertEquals(List.of(), Schemes.validate(segments(), Locale.ENGLISH).stream().filter(Problem::isError).toList());
        assertEquals(List.of(), Schemes.test(segments()));
    }

    @Test
    void anInputIsNamedByFormulasAndConditionsToo() {
        Scheme scheme = segments();
        String text = renamed(scheme.getInputs().getFirst(), scheme, "sales");
        assertTrue(text.contains("formula=\"sales / amount2\""), text);
        assertTrue(text.contains("amount2 > sales") || text.contains("amount2 &gt; sales"), text);
        assertTrue(text.contains("source=\"amount\""), "the fact keeps its name");
        assertTrue(text.contains("value=\"sales\""), text);
    }

    @Test
    void aCriterionIsNamedByRequirementsConditionsAndCases() {
        Scheme scheme = segments();
        assertFalse(renamed(scheme.getCriteria().getFirst(), scheme, "rise").contains("growth"));
        assertTrue(renamed(scheme.getCriteria().getLast(), scheme, "trust").contains("<given criterion=\"trust\""));
    }

    @Test
    void aGradeIsNamedByBandsStandardsRequirementsAndCases() {
        Scheme scheme = segments();
        assertFalse(renamed(scheme.getGradeScale().getFirst(), scheme, "fine").contains("\"good\""));
        assertFalse(renamed(scheme.getGradeScale().getLast(), scheme, "weak").contains("\"poor\""));
    }

    @Test
    void aTierIsNamedBySegmentsOverridesAndCasesAndAGroupByTiers() {
        Scheme scheme = segments();
        assertFalse(renamed(scheme.getTiers().getFirst(), scheme, "best").contains("\"core\""));
        assertFalse(renamed(scheme.getTiers().getLast(), scheme, "others").contains("\"rest\""));
        assertFalse(renamed(scheme.getGroups().getFirst(), scheme, "kernel").contains("\"inner\""));
    }

    @Test
    void anIdIsTakenWithinItsSort() {
        Scheme scheme = segments();
        assertTrue(References.isTaken(scheme.getTiers().getFirst(), "rest"));
        assertFalse(References.isTaken(scheme.getTiers().getFirst(), "core"), "its own");
        assertFalse(References.isTaken(scheme.getTiers().getFirst(), "amount"), "an input's");
    }
}
