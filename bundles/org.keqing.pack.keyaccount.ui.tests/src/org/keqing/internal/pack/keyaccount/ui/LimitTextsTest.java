package org.keqing.internal.pack.keyaccount.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.pack.keyaccount.traits.ReadingLimits;

class LimitTextsTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(new BigDecimal("0.5"), new BigDecimal("0.7525"), BigDecimal.ONE, 90, 6);

    @Test
    void limitsAreTypedInPercentDaysAndMonths() {
        assertEquals(List.of("50", "75.25", "100", "90", "6"), LimitTexts.of(LIMITS));
        ReadingLimits back = LimitTexts.parse(LimitTexts.of(LIMITS));
        assertEquals(0, back.large().compareTo(LIMITS.large()));
        assertEquals(0, back.steady().compareTo(LIMITS.steady()));
        assertEquals(List.of(90, 6), List.of(back.silence(), back.months()));
        assertEquals(LimitTexts.of(LIMITS).size(), LimitTexts.labels().size());
    }

    @Test
    void whatIsOutOfRangeIsNamed() {
        assertNull(LimitTexts.problem(List.of("0.01", "100", "100.00", "9999", " 1 ")));
        for (List<String> wrong : List.of(List.of("0", "1", "1", "1", "1"), List.of("100.01", "1", "1", "1", "1"), List.of("0.001", "1", "1", "1", "1"), List.of("", "1", "1", "1", "1"))) {
            assertEquals("Large purchase from (%): not a number in this range", LimitTexts.problem(wrong), wrong::toString);
        }
        for (String days : List.of("0", "-1", "1.5", "10000", "x")) {
            assertNotNull(LimitTexts.problem(List.of("1", "1", "1", days, "1")), days);
            assertNotNull(LimitTexts.problem(List.of("1", "1", "1", "1", days)), days);
        }
    }
}
