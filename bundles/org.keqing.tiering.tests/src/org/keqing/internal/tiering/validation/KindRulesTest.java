package org.keqing.internal.tiering.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.tiering.TestSchemes.GRADES;
import static org.keqing.tiering.TestSchemes.rank;
import static org.keqing.tiering.TestSchemes.scheme;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** What is wrong with bands, matrices, segments, formulas, overrides, stability and test cases, by element and reason. */
class KindRulesTest {

    private static final String INPUTS = "<input id=\"amount\" source=\"amount\"/><input id=\"format\" source=\"format\" type=\"choice\"/>";
    private static final String TIERS = "<tier id=\"a\" order=\"1\"/><tier id=\"b\" order=\"2\"/>";
    private static final String AMOUNT = "<dimension id=\"amount\" input=\"amount\"><class id=\"large\" lower=\"10\"/><class id=\"small\" upper=\"10\"/></dimension>";
    private static final String FORMAT = "<dimension id=\"format\" input=\"format\" by=\"texts\"><class id=\"shop\"><value>x</value></class><class id=\"other\"/></dimension>";
    private static final String CELLS = "<cell classes=\"large shop\" tier=\"a\"/><cell classes=\"large other\" tier=\"a\"/><cell classes=\"small shop\" tier=\"b\"/><cell classes=\"small other\" tier=\"b\"/>";

    private static List<String> errors(Scheme scheme) {
        return Schemes.validate(scheme, Locale.ENGLISH).stream().filter(Problem::isError).map(Problem::toString).toList();
    }

    private static List<String> warnings(Scheme scheme) {
        return Schemes.validate(scheme, Locale.ENGLISH).stream().filter(problem -> !problem.isError()).map(Problem::toString).filter(text -> !text.contains("has no text in")).toList();
    }

    private static Scheme bands(String attributes, String content) {
        return scheme("BandScheme", attributes, INPUTS + content);
    }

    private static Scheme matrix(String content) {
        return scheme("MatrixScheme", "", INPUTS + TIERS + content);
    }

    private static Scheme segments(String segments) {
        return scheme("SegmentScheme", "", GRADES + "<criterion id=\"one\"/><criterion id=\"two\"/>" + TIERS + segments);
    }

    @Test
    void soundSchemesHaveNoErrors() {
        assertEquals(List.of(), errors(bands("input=\"amount\"", "<tier id=\"a\" order=\"1\" lower=\"1\"/><tier id=\"b\" order=\"2\" upper=\"1\"/>")));
        assertEquals(List.of(), errors(matrix(AMOUNT + FORMAT + CELLS)));
        assertEquals(List.of(), errors(segments("<segment tier=\"a\"><require criterion=\"one\" atLeast=\"good\"/></segment><segment tier=\"b\"/>")));
    }

    @Test
    void bands() {
        assertEquals(List.of("scheme test.scheme: the input volume is not declared in the scheme"), errors(bands("input=\"volume\"", "<tier id=\"a\" order=\"1\"/>")));
        assertEquals(List.of("scheme test.scheme: the input format is a choice; a number is needed here"), errors(bands("input=\"format\"", "<tier id=\"a\" order=\"1\"/>")));
        assertEquals(List.of("tier b: has no limits"), errors(bands("input=\"amount\"", "<tier id=\"a\" order=\"1\" lower=\"1\"/><tier id=\"b\" order=\"2\"/>")));
        assertEquals(List.of("scheme test.scheme: 20 belongs to neither of the ranges that meet there"),
                errors(bands("input=\"amount\"", "<tier id=\"a\" order=\"1\" lower=\"20\" lowerInclusive=\"false\"/><tier id=\"b\" order=\"2\" upper=\"20\"/>")));
        assertEquals(List.of("scheme test.scheme: two ranges claim 20"),
                errors(bands("input=\"amount\"", "<tier id=\"a\" order=\"1\" lower=\"20\"/><tier id=\"b\" order=\"2\" upper=\"20\" upperInclusive=\"true\"/>")));
        assertEquals(List.of("scheme test.scheme: nothing is said about the numbers below 5"), errors(bands("input=\"amount\"", "<tier id=\"a\" order=\"1\" lower=\"20\"/><tier id=\"b\" order=\"2\" lower=\"5\"/>")));
    }

    @Test
    void cellsOfAMatrix() {
        assertEquals(List.of("cell small other: is missing: no tier is said for it"), errors(matrix(AMOUNT + FORMAT + CELLS.replace("<cell classes=\"small other\" tier=\"b\"/>", ""))));
        assertEquals(List.of("cell large shop: is written more than once"), errors(matrix(AMOUNT + FORMAT + CELLS + "<cell classes=\"large shop\" tier=\"b\"/>")));
        assertEquals(List.of("cell shop large: does not name one class of each dimension"), errors(matrix(AMOUNT + FORMAT + CELLS + "<cell classes=\"shop large\" tier=\"b\"/>")));
        assertEquals(List.of("cell large shop: the tier c is not in the scheme"), errors(matrix(AMOUNT + FORMAT + CELLS.replaceFirst("tier=\"a\"", "tier=\"c\""))));
        assertEquals(List.of("tier b: no client can come into this tier"), warnings(matrix(AMOUNT + FORMAT + CELLS.replace("tier=\"b\"", "tier=\"a\""))));
        assertEquals(List.of("scheme test.scheme: a matrix needs two dimensions or more"), errors(matrix(AMOUNT)));
    }

    @Test
    void dimensionsOfAMatrix() {
        String second = AMOUNT.replace("dimension id=\"amount\"", "dimension id=\"second\"");
        assertEquals(List.of("dimension format: the text x is in more than one class"),
                errors(matrix(AMOUNT + FORMAT.replace("<class id=\"other\"/>", "<class id=\"other\"><value>x</value></class>") + CELLS)));
        assertEquals(List.of("dimension format: more than one class takes all other texts"), errors(matrix(AMOUNT + FORMAT.replace("<value>x</value>", "") + CELLS)));
        assertEquals(List.of("dimension format: the input amount is a number; a choice is needed here"), errors(matrix(AMOUNT + FORMAT.replace("input=\"format\"", "input=\"amount\"") + CELLS)));
        assertEquals(List.of("dimension amount: nothing is said about the numbers between 5 and 10"), errors(matrix(AMOUNT.replace("upper=\"10\"", "upper=\"5\"") + FORMAT + CELLS)));
        assertEquals(List.of("dimension format: needs either an input or a criterion"), errors(matrix(AMOUNT + FORMAT.replace("input=\"format\"", "") + CELLS)));
        assertEquals(List.of("dimension second: the criterion loyalty is not in the scheme"),
                errors(matrix(FORMAT + second.replace("input=\"amount\"", "criterion=\"loyalty\"") + CELLS.replaceAll("classes=\"(\\w+) (\\w+)\"", "classes=\"$2 $1\""))));
        assertEquals(List.of("dimension amount: the shares of the classes make 90 percent, not 100"), errors(matrix(
                "<dimension id=\"amount\" input=\"amount\" by=\"shares\"><class id=\"large\" share=\"20\"/><class id=\"small\" share=\"70\"/></dimension>" + FORMAT + CELLS)));
        assertEquals(List.of("class large: the id large is used twice", "cell small shop: does not name one class of each dimension", "cell small other: does not name one class of each dimension"),
                errors(matrix(AMOUNT.replace("id=\"small\"", "id=\"large\"") + FORMAT + CELLS)).stream().filter(text -> !text.contains("is missing")).toList());
    }

    @Test
    void segments() {
        assertEquals(List.of("scheme test.scheme: the last segment must be without requirements, so that it takes everybody else"),
                errors(segments("<segment tier=\"a\"><require criterion=\"one\" atLeast=\"good\"/></segment>")));
        assertEquals(List.of("segment 1: has no requirements, so the segments after it are never reached"), errors(segments("<segment tier=\"a\"/><segment tier=\"b\"/>")));
        assertEquals(List.of("segment 1: the criterion three is not in the scheme", "segment 1: the grade best is not in the grade scale", "segment 1: the tier c is not in the scheme").stream().sorted().toList(),
                errors(segments("<segment tier=\"c\"><require criterion=\"three\" atLeast=\"best\"/></segment><segment tier=\"b\"/>")).stream().sorted().toList());
        assertEquals(List.of("segment 1: asks for 2 of 1 requirements"), errors(segments("<segment tier=\"a\" minimum=\"2\"><require criterion=\"one\" atLeast=\"good\"/></segment><segment tier=\"b\"/>")));
        assertEquals(List.of("segment 1: says nothing about the grade of one"), errors(segments("<segment tier=\"a\"><require criterion=\"one\"/></segment><segment tier=\"b\"/>")));
        assertEquals(List.of("tier a: no client can come into this tier"), warnings(segments("<segment tier=\"b\"/>")).stream().filter(text -> text.startsWith("tier")).toList());
    }

    @Test
    void formulasAndConditions() {
        String tier = "<tier id=\"a\" order=\"1\"/>";
        assertEquals(List.of("input x: the input volume is not declared in the scheme"), errors(bands("input=\"amount\"", tier + "<input id=\"x\" formula=\"volume * 2\"/>")));
        assertEquals(List.of("input x: the formula amount.class is not allowed: .c has no place in a formula"), errors(bands("input=\"amount\"", tier + "<input id=\"x\" formula=\"amount.class\"/>")));
        assertEquals(List.of("input x: the formula amount + cannot be read at position 8"), errors(bands("input=\"amount\"", tier + "<input id=\"x\" formula=\"amount +\"/>")));
        assertEquals(List.of("input x: the formula depends on itself", "input y: the formula depends on itself"),
                errors(bands("input=\"amount\"", tier + "<input id=\"x\" formula=\"y + 1\"/><input id=\"y\" formula=\"x + 1\"/>")));
        assertEquals(List.of("input x: has both a source and a formula"), errors(bands("input=\"amount\"", tier + "<input id=\"x\" source=\"amount\" formula=\"amount + 1\"/>")));
        assertEquals(List.of("input x: the formula format + 1 cannot be worked out: \"?\""), errors(bands("input=\"amount\"", tier + "<input id=\"x\" formula=\"format + 1\"/>")));
        assertEquals(List.of("override v: the tier c is not in the scheme", "override v: the formula is empty"), errors(bands("input=\"amount\"", tier + "<override id=\"v\" when=\"\" tier=\"c\"/>")));
        // a tier that only an override leads to needs no limits and no share
        Scheme withOverride = rank("", "zero", "100");
        withOverride.getTiers().addAll(bands("input=\"amount\"", "<tier id=\"x\" order=\"2\"/>").getTiers());
        assertEquals(List.of("tier x: needs a share in percent greater than 0"), errors(withOverride));
        withOverride.getOverrides().addAll(bands("input=\"amount\"", "<override id=\"v\" when=\"amount &lt; 0\" tier=\"x\"/>").getOverrides());
        assertEquals(List.of(), errors(withOverride));
    }

    @Test
    void stabilityGroupsAndTestCases() {
        String tiers = "<tier id=\"a\" order=\"1\" lower=\"1\"/><tier id=\"b\" order=\"2\" upper=\"1\"/>";
        assertEquals(List.of("stability: rounds must be 1 or more, months and dead band not negative"), errors(bands("input=\"amount\"", tiers + "<stability rounds=\"0\"/>")));
        assertEquals(List.of("stability: the input late is not declared in the scheme"), errors(bands("input=\"amount\"", tiers + "<stability atOnce=\"late &gt; 1\"/>")));
        assertEquals(List.of("stability: a dead band needs limits of a score or a number; this kind of scheme has none"), errors(matrix(AMOUNT + FORMAT + CELLS + "<stability deadBand=\"1\"/>")));
        assertEquals(List.of("tier a: the group core is not in the scheme"), errors(bands("input=\"amount\"", tiers.replaceFirst("order=\"1\"", "order=\"1\" group=\"core\""))));
        assertEquals(List.of("test case one: the tier c is not in the scheme", "test case one: the input volume is not declared in the scheme", "test case one: amount cannot be much"),
                errors(bands("input=\"amount\"", tiers + "<test id=\"one\"><client tier=\"c\"><given input=\"volume\" value=\"1\"/><given input=\"amount\" value=\"much\"/></client></test>")));
    }
}
