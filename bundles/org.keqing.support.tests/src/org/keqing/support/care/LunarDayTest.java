package org.keqing.support.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates from the printed Chinese almanac. */
class LunarDayTest {

    @ParameterizedTest
    @CsvSource({ "2024, 1, 1, 2024-02-10", "2025, 1, 1, 2025-01-29", "2026, 1, 1, 2026-02-17", "2027, 1, 1, 2027-02-06", "2030, 1, 1, 2030-02-03", "2029, 12, 0, 2030-02-02", "1954, 1, 1, 1954-02-03", "2026, 12, 0, 2027-02-05", "2012, 7, 1, 2012-08-17", "2018, 10, 1, 2018-11-08", "2025, 1, 15, 2025-02-12", "2025, 5, 5, 2025-05-31",
            "2026, 5, 5, 2026-06-19", "2025, 8, 15, 2025-10-06", "2026, 8, 15, 2026-09-25", "2026, 9, 9, 2026-10-18", "2025, 12, 0, 2026-02-16", "2024, 12, 0, 2025-01-28" })
    void festivalsFallOnTheirDates(int year, int month, int day, LocalDate expected) {
        assertEquals(expected, new LunarDay(month, day).in(year));
    }

    @Test
    void theNextDateMayBelongToTheChineseYearBefore() {
        assertEquals(LocalDate.of(2026, 2, 16), new LunarDay(12, 0).next(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 2, 17), new LunarDay(1, 1).next(LocalDate.of(2026, 2, 17)));
        assertEquals(LocalDate.of(2027, 2, 6), new LunarDay(1, 1).next(LocalDate.of(2026, 2, 18)));
    }

    /** 2025 has a second sixth month from 25 July: a birthday in it is kept in the sixth month of other years. */
    @Test
    void aLeapMonthCountsAsTheMonthItFollows() {
        assertEquals(new LunarDay(6, 1), LunarDay.of(LocalDate.of(2025, 6, 25)));
        assertEquals(new LunarDay(6, 1), LunarDay.of(LocalDate.of(2025, 7, 25)));
        assertEquals(new LunarDay(1, 1), LunarDay.of(LocalDate.of(1988, 2, 17)));
        assertEquals(new LunarDay(1, 1), LunarDay.of(LocalDate.of(2027, 2, 6)), "a new moon four minutes before midnight");
        assertEquals(new LunarDay(12, 30), LunarDay.of(LocalDate.of(2030, 2, 2)), "a new moon seven minutes after midnight");
    }

    /** Every day of the calendar leads back to itself. */
    @Test
    void everyDateIsFoundAgain() {
        for (LocalDate date = LocalDate.of(2020, 1, 1); date.isBefore(LocalDate.of(2031, 1, 1)); date = date.plusDays(1)) {
            LunarDay day = LunarDay.of(date);
            LocalDate next = day.next(date);
            assertEquals(day.day(), LunarDay.of(next).day() == 29 && day.day() == 30 ? 30 : LunarDay.of(next).day(), date::toString);
            assertEquals(day.month(), LunarDay.of(next).month(), date::toString);
        }
    }

    @Test
    void solarFestivalsAndTheLastDay() {
        assertEquals(LocalDate.of(2027, 1, 1), new Festival("n", "n", "n", false, 1, 1, true).next(LocalDate.of(2026, 1, 2)));
        assertEquals(LocalDate.of(2026, 2, 28), new Festival("n", "n", "n", false, 2, 0, true).next(LocalDate.of(2026, 2, 1)));
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(13, 1));
    }
}
