package org.keqing.pack.keyaccount.traits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class TraitPeriodTest {

    private static TraitPeriod period(String from, String to) {
        return new TraitPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aYearFromAnyDayHasFourQuartersAndTwelveMonths() {
        TraitPeriod year = period("2004-06-01", "2005-05-31");
        assertEquals(List.of(12, 12), List.of(year.months(), year.wholeMonths()));
        assertEquals(List.of(period("2004-06-01", "2004-08-31"), period("2004-09-01", "2004-11-30"), period("2004-12-01", "2005-02-28"), period("2005-03-01", "2005-05-31")),
            year.quarters());
        assertEquals("12.0000000000", year.length().toPlainString());
        assertEquals(year, TraitPeriod.quartersUpTo(LocalDate.of(2005, 5, 31), 4));
    }

    @Test
    void aBegunMonthCountsByItsDays() {
        TraitPeriod begun = period("2026-01-01", "2026-04-15");
        assertEquals(List.of(4, 3), List.of(begun.months(), begun.wholeMonths()));
        assertEquals("3.5000000000", begun.length().toPlainString(), "15 of 30 days");
        assertEquals(List.of(period("2026-01-01", "2026-03-31"), period("2026-04-01", "2026-04-15")), begun.quarters());
    }

    @Test
    void aSingleDayIsAPeriod() {
        TraitPeriod day = period("2026-02-28", "2026-02-28");
        assertEquals(List.of(1, 0, 1), List.of(day.months(), day.wholeMonths(), day.quarters().size()));
        assertEquals(0, day.month(day.from()));
        assertThrows(IllegalArgumentException.class, () -> period("2026-02-28", "2026-02-27"));
    }

    @Test
    void monthsThatBeginOnThe31stHaveEveryDayOnce() {
        TraitPeriod year = period("2026-01-31", "2027-01-30");
        assertEquals(12, year.months());
        int[] days = new int[12];
        for (LocalDate day = year.from(); !day.isAfter(year.to()); day = day.plusDays(1)) {
            days[year.month(day)]++;
        }
        // from 31 January up to 27 February, from 28 February up to 30 March, ...
        assertEquals(List.of(28, 31, 30), List.of(days[0], days[1], days[2]));
        assertEquals(0, year.month(LocalDate.of(2026, 2, 27)));
        assertEquals(1, year.month(LocalDate.of(2026, 2, 28)));
    }
}
