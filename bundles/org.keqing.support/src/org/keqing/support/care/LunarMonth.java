package org.keqing.support.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * A month of the Chinese calendar as ICU knows it. Its moon is a few minutes off; the months from 1920 to 2099 whose new moon is so near to midnight in Beijing that this makes them begin on the wrong
 * day are put right.
 *
 * @param number 1 to 12; a leap month has the number of the one it follows
 * @param first  its first day
 * @param next   the first day of the next month
 */
record LunarMonth(int number, LocalDate first, LocalDate next) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int NOON = 12;
    /** What ICU says to what the almanac says, by new moons computed to the second. */
    private static final Map<LocalDate, LocalDate> RIGHT = Map.of(LocalDate.of(1920, 11, 10), LocalDate.of(1920, 11, 11), LocalDate.of(1954, 2, 4), LocalDate.of(1954, 2, 3),
            LocalDate.of(1955, 2, 23), LocalDate.of(1955, 2, 22), LocalDate.of(1999, 1, 18), LocalDate.of(1999, 1, 17), LocalDate.of(2012, 8, 18), LocalDate.of(2012, 8, 17),
            LocalDate.of(2018, 11, 7), LocalDate.of(2018, 11, 8), LocalDate.of(2027, 2, 7), LocalDate.of(2027, 2, 6), LocalDate.of(2030, 2, 2), LocalDate.of(2030, 2, 3),
            LocalDate.of(2070, 3, 13), LocalDate.of(2070, 3, 12), LocalDate.of(2097, 8, 7), LocalDate.of(2097, 8, 8));

    /** Months asked for before, by their first day: two thousand at most. */
    private static final NavigableMap<LocalDate, LunarMonth> KNOWN = new ConcurrentSkipListMap<>();
    /** The months of a Chinese year that are no leap months, by their numbers. */
    private static final Map<YearMonth, LunarMonth> NUMBERED = new ConcurrentHashMap<>();

    /** The month of a date. */
    static LunarMonth of(LocalDate date) {
        Map.Entry<LocalDate, LunarMonth> known = KNOWN.floorEntry(date);
        if (known != null && date.isBefore(known.getValue().next())) {
            return known.getValue();
        }
        LunarMonth month = computed(date);
        KNOWN.put(month.first(), month);
        return month;
    }

    private static LunarMonth computed(LocalDate date) {
        LunarMonth month = at(calendar(date));
        if (date.isBefore(month.first())) {
            return at(calendar(date.minusDays(2)));
        }
        return date.isBefore(month.next()) ? month : at(calendar(date.plusDays(2)));
    }

    /** A month that is no leap month, of the Chinese year that begins in a year of the common era. */
    static LunarMonth of(int year, int number) {
        return NUMBERED.computeIfAbsent(YearMonth.of(year, number), LunarMonth::computed);
    }

    private static LunarMonth computed(YearMonth of) {
        ChineseCalendar calendar = calendar(LocalDate.of(of.getYear(), Month.JULY, 1));
        int chinese = calendar.get(ChineseCalendar.EXTENDED_YEAR);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, chinese);
        calendar.set(ChineseCalendar.MONTH, of.getMonthValue() - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, 1);
        return at(calendar);
    }

    private static LunarMonth at(ChineseCalendar calendar) {
        int day = calendar.get(ChineseCalendar.DAY_OF_MONTH);
        LocalDate first = Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZONE).toLocalDate().minusDays(day - 1L);
        LocalDate next = first.plusDays(calendar.getActualMaximum(ChineseCalendar.DAY_OF_MONTH));
        return new LunarMonth(calendar.get(ChineseCalendar.MONTH) + 1, RIGHT.getOrDefault(first, first), RIGHT.getOrDefault(next, next));
    }

    private static ChineseCalendar calendar(LocalDate date) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(ZONE.getId()), ULocale.CHINA);
        calendar.setTime(Date.from(date.atTime(NOON, 0).atZone(ZONE).toInstant()));
        return calendar;
    }

    int length() {
        return day(next) - 1;
    }

    /** The day of a date, 1 on the first. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date) + 1;
    }
}
