package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    @Test
    void bothEndsBelongToThePeriod() {
        Period year = new Period(NEW_YEAR, NEW_YEARS_EVE);
        assertTrue(year.contains(NEW_YEAR));
        assertTrue(year.contains(NEW_YEARS_EVE));
        assertFalse(year.contains(NEW_YEAR.minusDays(1)));
        assertFalse(year.contains(NEW_YEARS_EVE.plusDays(1)));
        assertEquals(365, year.days());
    }

    @Test
    void aPeriodOfOneDayIsAllowedButNotAnInvertedOne() {
        assertEquals(1, new Period(NEW_YEAR, NEW_YEAR).days());
        assertThrows(IllegalArgumentException.class, () -> new Period(NEW_YEARS_EVE, NEW_YEAR));
    }

    @Test
    void theYearEndingOnADayBeginsTheDayAfterTheSameDateOneYearBefore() {
        assertEquals(new Period(NEW_YEAR, NEW_YEARS_EVE), Period.yearEnding(NEW_YEARS_EVE));
        assertEquals(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29)), Period.yearEnding(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void thePreviousPeriodEndsTheDayBefore() {
        assertEquals(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), new Period(NEW_YEAR, NEW_YEARS_EVE).previous());
        assertEquals(new Period(LocalDate.of(2025, 2, 19), LocalDate.of(2025, 2, 28)),
                new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10)).previous());
    }
}
