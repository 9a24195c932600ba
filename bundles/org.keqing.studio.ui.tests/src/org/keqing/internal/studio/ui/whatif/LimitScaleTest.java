package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.whatif.LimitScale.Part;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;

class LimitScaleTest {

    private static LimitScale scale(Scheme scheme, String key) {
        Optional<LimitScale> found = LimitScale.of(scheme, Locale.ENGLISH).stream().filter(each -> each.key().equals(key)).findFirst();
        return found.orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<String> keys(Scheme scheme) {
        return LimitScale.of(scheme, Locale.ENGLISH).stream().map(LimitScale::key).toList();
    }

    private static List<String> texts(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).toList();
    }

    @Test
    void tiersAndBandsOfAScore() {
        Scheme scheme = TestSchemes.weighted();
        assertEquals(List.of("tiers", "criterion amount"), keys(scheme));
        LimitScale tiers = scale(scheme, "tiers");
        assertFalse(tiers.shares());
        assertEquals(List.of("80", "60"), texts(tiers.cuts()));
        assertEquals(List.of("important", "main", "small"), tiers.parts().stream().map(Part::id).toList());
        assertEquals(List.of("1000", "100"), texts(scale(scheme, "criterion amount").cuts()));
        assertEquals("qualified", scale(scheme, "criterion amount").parts().get(1).name());
    }

    @Test
    void aLimitTakesTheUpperLimitOfTheRangeBelowAlong() {
        Scheme scheme = TestSchemes.weighted();
        Scheme moved = scale(scheme, "tiers").move(scheme, 1, number("55.5"));
        assertEquals(number("55.5"), Schemes.tier(moved, "main").orElseThrow().getLower());
        assertEquals(number("55.5"), Schemes.tier(moved, "small").orElseThrow().getUpper());
        assertEquals(number("60"), Schemes.tier(scheme, "main").orElseThrow().getLower(), "the scheme stays as it is");
        assertTrue(Schemes.validate(moved, Locale.ENGLISH).stream().noneMatch(problem -> problem.isError()));
    }

    @Test
    void aBandMoves() {
        Scheme scheme = TestSchemes.weighted();
        Scheme moved = scale(scheme, "criterion amount").move(scheme, 0, number("2000"));
        var bands = Schemes.criterion(moved, "amount").orElseThrow().getBands();
        assertEquals(number("2000"), bands.get(0).getLower());
        assertEquals(number("2000"), bands.get(1).getUpper());
        assertEquals(number("100"), bands.get(1).getLower());
    }

    @Test
    void aCutStaysBetweenItsNeighbours() {
        LimitScale tiers = scale(TestSchemes.weighted(), "tiers");
        assertEquals(number("60.01"), tiers.within(0, number("12")));
        assertEquals(number("79.99"), tiers.within(1, number("99")));
        assertEquals(number("-3"), tiers.within(1, number("-3")), "the lowest has nothing below it");
        LimitScale shares = scale(TestSchemes.rank(), "tiers");
        assertEquals(number("0.01"), shares.within(0, number("0")));
        assertEquals(number("49.99"), shares.within(0, number("70")));
        assertEquals(number("99.99"), shares.within(1, number("120")));
    }

    @Test
    void sharesOfARanking() {
        Scheme scheme = TestSchemes.rank();
        LimitScale shares = scale(scheme, "tiers");
        assertTrue(shares.shares());
        assertEquals(List.of("20", "50"), texts(shares.cuts()));
        Scheme moved = shares.move(scheme, 0, number("25"));
        assertEquals(List.of("25", "25", "50"), moved.getTiers().stream().map(tier -> tier.getShare().toPlainString()).toList());
        Scheme second = shares.move(scheme, 1, number("90"));
        assertEquals(List.of("20", "70", "10"), second.getTiers().stream().map(tier -> tier.getShare().toPlainString()).toList());
    }

    @Test
    void classesOfAMatrix() {
        Scheme scheme = TestSchemes.matrix();
        assertEquals(List.of("dimension sales", "dimension place"), keys(scheme));
        MatrixScheme limits = (MatrixScheme) scale(scheme, "dimension sales").move(scheme, 0, number("150"));
        assertEquals(number("150"), limits.getDimensions().getFirst().getClasses().getFirst().getLower());
        assertEquals(number("150"), limits.getDimensions().getFirst().getClasses().getLast().getUpper());
        assertFalse(limits.getDimensions().getFirst().getClasses().getFirst().isLowerInclusive(), "the side of the limit stays");
        MatrixScheme shares = (MatrixScheme) scale(scheme, "dimension place").move(scheme, 0, number("10"));
        assertEquals(List.of("10", "90"), shares.getDimensions().getLast().getClasses().stream().map(each -> each.getShare().toPlainString()).toList());
    }

    @Test
    void aTierOfAnOverrideHasNoPlaceOnTheScale() {
        Scheme scheme = TestSchemes.read("""
            <tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.bands" version="1" input="amount">
              <input id="amount" source="amount"/>
              <tier id="watch" order="1"/><tier id="high" order="2" lower="20" lowerInclusive="false"/><tier id="low" order="3" upper="20" upperInclusive="true"/>
              <override id="odd" when="amount == 7" tier="watch"/>
            </tiering:BandScheme>
            """);
        LimitScale tiers = scale(scheme, "tiers");
        assertEquals(List.of("high", "low"), tiers.parts().stream().map(Part::id).toList());
        assertEquals("amount", tiers.title());
        Scheme moved = tiers.move(scheme, 0, number("21"));
        assertEquals(number("21"), Schemes.tier(moved, "low").orElseThrow().getUpper());
        assertFalse(Schemes.tier(moved, "high").orElseThrow().isLowerInclusive());
    }
}
