package org.keqing.internal.tiering.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.tiering.TestSchemes.AMOUNT_BANDS;
import static org.keqing.tiering.TestSchemes.TIERS;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.rank;
import static org.keqing.tiering.TestSchemes.weighted;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.TestSchemes;
import org.keqing.tiering.model.Scheme;

class SchemeValidatorTest {

    private static List<String> errors(Scheme scheme) {
        return Schemes.validate(scheme, Locale.ENGLISH).stream().filter(Problem::isError).map(Problem::toString).toList();
    }

    private static List<String> warnings(Scheme scheme) {
        return Schemes.validate(scheme, Locale.ENGLISH).stream().filter(problem -> problem.severity() == Severity.WARNING).map(Problem::toString).toList();
    }

    private static List<String> errorsOfBands(String bands) {
        return errors(weighted("<input id=\"amount\" source=\"amount\"/><criterion id=\"a\" weight=\"100\" input=\"amount\">" + bands + "</criterion>"));
    }

    private static List<String> errorsOfTiers(String tiers) {
        return errors(weighted("", criterion("a", "100"), tiers));
    }

    @Test
    void aSoundSchemeHasNoErrors() {
        assertEquals(List.of(), errors(weighted(criterion("a", "40") + criterion("b", "60"))));
        assertEquals(List.of(), errorsOfBands(AMOUNT_BANDS));
        assertEquals(List.of(), errors(rank("", "zero", "33.3", "66.7")));
    }

    @Test
    void weightsMustMakeExactlyHundred() {
        assertEquals(List.of("scheme test.weighted: the weights make 99.9 percent, not 100"), errors(weighted(criterion("a", "33.3") + criterion("b", "66.6"))));
        assertEquals(List.of("scheme test.weighted: the weights make 0 percent, not 100"), errors(weighted("")));
        assertEquals(List.of("criterion b: needs a weight in percent greater than 0"), errors(weighted(criterion("a", "100") + criterion("b", "0"))));
        assertEquals(List.of("criterion a: 33.33333333 has more than 6 decimals"), errors(weighted(criterion("a", "33.33333333") + criterion("b", "66.66666667"))).subList(0, 1));
    }

    @Test
    void gapsAndOverlapsOfBandsAreNamed() {
        assertEquals(List.of("criterion a: nothing is said about the numbers between 10 and 20"),
                errorsOfBands("<band grade=\"poor\" upper=\"10\"/><band grade=\"good\" lower=\"20\"/>"));
        assertEquals(List.of("criterion a: two ranges claim the numbers from 20 to 30"),
                errorsOfBands("<band grade=\"poor\" upper=\"30\"/><band grade=\"good\" lower=\"20\"/>"));
        assertEquals(List.of("criterion a: two ranges claim 20"), errorsOfBands("<band grade=\"poor\" upper=\"20\" upperInclusive=\"true\"/><band grade=\"good\" lower=\"20\"/>"));
        assertEquals(List.of("criterion a: 20 belongs to neither of the ranges that meet there"),
                errorsOfBands("<band grade=\"poor\" upper=\"20\"/><band grade=\"good\" lower=\"20\" lowerInclusive=\"false\"/>"));
        assertEquals(List.of("criterion a: nothing is said about the numbers below 20"), errorsOfBands("<band grade=\"good\" lower=\"20\"/>"));
        assertEquals(List.of("criterion a: nothing is said about the numbers above 30"), errorsOfBands("<band grade=\"poor\"/><band grade=\"good\" lower=\"20\" upper=\"30\"/>"));
        assertEquals(List.of("criterion a: two ranges claim 20.0"), errorsOfBands("<band grade=\"poor\"/><band grade=\"good\" lower=\"20\"/><band grade=\"excellent\" lower=\"20.0\"/>"));
        assertEquals(List.of("criterion a: two ranges have no lower limit"), errorsOfBands("<band grade=\"poor\"/><band grade=\"good\"/>"));
        assertTrue(errorsOfBands("<band grade=\"poor\" upper=\"5\"/><band grade=\"good\" lower=\"5\" upper=\"4\"/>").contains("criterion a: the lower limit 5 is above the upper limit 4"));
    }

    @Test
    void tiersNeedLimitsInOrder() {
        assertEquals(List.of("tier low: has no limits"), errorsOfTiers("<tier id=\"high\" order=\"1\" lower=\"50\"/><tier id=\"low\" order=\"2\"/>"));
        assertEquals(List.of("tier b: lies above the tier a, which has the better order"),
                errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"0\"/><tier id=\"b\" order=\"2\" lower=\"50\"/>"));
        assertEquals(List.of("scheme test.weighted: nothing is said about the numbers below 40"),
                errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"80\"/><tier id=\"b\" order=\"2\" lower=\"40\"/>"));
        assertEquals(List.of("scheme test.weighted: nothing is said about the numbers above 90"),
                errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"80\" upper=\"90\"/><tier id=\"b\" order=\"2\" upper=\"80\"/>"));
        assertEquals(List.of("tier b: the order 1 is used by another tier"), errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"80\"/><tier id=\"b\" order=\"1\" upper=\"80\"/>"));
        assertEquals(List.of("scheme test.weighted: needs 1 to 127 tiers, not 0"), errorsOfTiers(""));
        assertEquals(List.of("scheme test.weighted: 80.00000000001 has more than 10 decimals"),
                errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"80.00000000001\"/><tier id=\"b\" order=\"2\" upper=\"80.00000000001\"/>"));
    }

    @Test
    void unknownReferencesAreNamed() {
        assertEquals(List.of("criterion a: the input amuont is not declared in the scheme"),
                errors(weighted("<input id=\"amount\" source=\"amount\"/><criterion id=\"a\" weight=\"100\" input=\"amuont\">" + AMOUNT_BANDS + "</criterion>")));
        assertEquals(List.of("criterion a: the grade superb is not in the grade scale"), errorsOfBands("<band grade=\"superb\" lower=\"1\"/><band grade=\"failed\"/>"));
        assertEquals(List.of("scheme test.weighted: the input profit is not declared in the scheme"), errors(weighted("value=\"profit\"", criterion("a", "100"), TIERS)));
        assertEquals(List.of("input amount: names no source"), errors(weighted("<input id=\"amount\"/>" + criterion("a", "100"))));
        assertEquals(List.of("criterion a: has bands but no input to apply them to"), errors(weighted("<criterion id=\"a\" weight=\"100\">" + AMOUNT_BANDS + "</criterion>")));
        assertEquals(List.of("criterion a: names the input amount but has no bands to turn it into a grade"), errorsOfBands(""));
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        assertEquals(List.of("criterion a: the id a is used twice"), errors(weighted(criterion("a", "50") + criterion("a", "50"))));
        assertEquals(List.of("criterion Big One: needs an id of small letters, digits and . _ - that begins with a letter"), errors(weighted(criterion("Big One", "100"))));
        assertEquals(List.of("tier a: the id a is used twice"), errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"80\"/><tier id=\"a\" order=\"2\" upper=\"80\"/>"));
    }

    @Test
    void gradesOfTheScaleDiffer() {
        String twice = "<grade id=\"a\" value=\"8\"/><grade id=\"b\" value=\"8.0\"/>";
        Scheme scheme = TestSchemes.read("<tiering:WeightedScoreScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"t\" version=\"0\">" + twice + criterion("x", "100") + TIERS
                + "</tiering:WeightedScoreScheme>");
        assertEquals(List.of("scheme t: the version must be 1 or more, not 0"), errors(scheme));
        scheme.setVersion(1);
        assertEquals(List.of("grade b: the value 8.0 is used by another grade"), errors(scheme));
        scheme.getGradeScale().removeLast();
        assertEquals(List.of("scheme t: needs a grade scale of at least two grades"), errors(scheme));
    }

    @Test
    void sharesOfARankingMakeHundred() {
        assertEquals(List.of("scheme test.rank: the shares of the tiers make 90 percent, not 100"), errors(rank("", "zero", "30", "60")));
        assertEquals(List.of("tier t2: needs a share in percent greater than 0"), errors(rank("", "zero", "100", "0")));
        assertEquals(List.of("input amount: absence must be exclude, not-assessable or zero: a ranking has no grades"), errors(rank("", "worst-grade", "100")));
        Scheme scheme = rank("", "zero", "100");
        scheme.setValue(null);
        assertEquals(List.of("scheme test.rank: needs a value: the input by which clients are ranked"), errors(scheme));
    }

    @Test
    void standardsAndTranslationsAreWanted() {
        List<String> warnings = warnings(weighted("<criterion id=\"a\" weight=\"100\"><name language=\"en\" text=\"A\"/><standard grade=\"good\"><text language=\"en\" text=\"x\"/></standard></criterion>"));
        assertTrue(warnings.contains("criterion a: has no text in zh_CN"), warnings::toString);
        assertTrue(warnings.contains("criterion a, standard good: has no text in zh_CN"), warnings::toString);
        assertTrue(warnings.contains("criterion a: has no written standard for the grade excellent"), warnings::toString);
        assertTrue(warnings.stream().noneMatch(warning -> warning.startsWith("criterion a: has no written standard for the grade good")), warnings::toString);
        assertEquals(List.of("criterion a: has more than one standard for the grade good"),
                errors(weighted("<criterion id=\"a\" weight=\"100\"><standard grade=\"good\"/><standard grade=\"good\"/></criterion>")));
    }

    @Test
    void coloursMustBeReadable() {
        String tiers = "<tier id=\"a\" order=\"1\" lower=\"80\" colour=\"#FFFFFF\" textColour=\"#DDDDDD\"/><tier id=\"b\" order=\"2\" upper=\"80\" colour=\"#DCE9FB\" textColour=\"#0B4A99\"/>";
        List<String> warnings = warnings(weighted("", criterion("a", "100"), tiers)).stream().filter(text -> text.contains("contrast")).toList();
        assertEquals(List.of("tier a: text #DDDDDD on #FFFFFF is hard to read: the contrast is below 4.5 to 1"), warnings);
        assertEquals(List.of("tier a: red is not a colour; write it as #RRGGBB"), errorsOfTiers("<tier id=\"a\" order=\"1\" lower=\"0\" colour=\"red\"/>"));
        // black on white is 21 to 1 by definition
        assertEquals(21.0, Contrast.of("#000000", "#FFFFFF"), 1e-9);
    }

    @Test
    void reasonsComeInChinese() {
        Problem problem = Schemes.validate(weighted(criterion("a", "99")), Locale.SIMPLIFIED_CHINESE).stream().filter(Problem::isError).findFirst().orElseThrow();
        assertEquals("方案 test.weighted", problem.element());
        assertEquals("权重之和为 99%，应为 100%", problem.reason());
    }
}
