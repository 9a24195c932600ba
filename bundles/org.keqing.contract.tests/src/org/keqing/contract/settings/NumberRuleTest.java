package org.keqing.contract.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRuleTest {

    @ParameterizedTest
    @CsvSource({ "'{category}-{year}-{seq:4}', ZL, 2026, 7, ZL-2026-0007", "'HT-{year}-{seq:4}', ZL, 2026, 12345, HT-2026-12345", "'{seq}/{yy}', ZL, 2009, 3, 3/09",
            "'客{category}{seq:3}号', 租, 2026, 41, 客租041号", "'{yy}{seq:9}', ZL, 2026, 1, 26000000001" })
    void theRuleMakesTheNumber(String rule, String category, int year, long sequence, String number) {
        NumberRule.Series series = NumberRule.parse(rule).series(category, year);
        assertEquals(number, series.number(sequence));
        assertEquals(sequence, series.sequence(number));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "HT-{year}", "{seq}-{seq:2}", "{seq:0}", "{seq:10}", "{month}-{seq}", "{Year}-{seq}", "{year-{seq}", "year}-{seq}", "{seq}{", "{{seq}}" })
    void aRuleThatCannotWorkIsRefusedWithAReason(String rule) {
        String reason = assertThrows(IllegalArgumentException.class, () -> NumberRule.parse(rule)).getMessage();
        assertTrue(reason.length() > 20, reason);
    }

    @Test
    void theReasonNamesThePart() {
        Locale before = Locale.getDefault();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> NumberRule.parse("{month}-{seq}")).getMessage().contains("{month}"), before.toString());
        assertThrows(IllegalArgumentException.class, () -> NumberRule.parse("x".repeat(60) + "{seq}"));
    }

    @Test
    void numbersOfAnotherSeriesDoNotCount() {
        NumberRule.Series series = NumberRule.parse("{category}-{year}-{seq:4}").series("ZL", 2026);
        assertEquals(0, series.sequence("ZL-2025-0007"));
        assertEquals(0, series.sequence("ZL-2026-A7"));
        assertEquals(0, series.sequence("ZL-2026-"));
        assertEquals(0, series.sequence("ZL"));
    }
}
