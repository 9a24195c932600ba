package org.keqing.support.care;

import java.time.LocalDate;

/**
 * A day of the Chinese calendar (农历), as it comes round every year.
 *
 * @param month month 1 to 12
 * @param day   day 1 to 30; 0: the last day of the month
 * @since 0.1
 */
public record LunarDay(int month, int day) {

    private static final int MONTHS = 12;
    private static final int LONGEST = 30;

    public LunarDay {
        if (month < 1 || month > MONTHS || day < 0 || day > LONGEST) {
            throw new IllegalArgumentException(month + "/" + day);
        }
    }

    /**
     * The day of the Chinese calendar on a date. A leap month counts as the month it follows: its birthdays are kept then.
     *
     * @param date a date between 1920 and 2099
     * @return the day
     */
    public static LunarDay of(LocalDate date) {
        LunarMonth month = LunarMonth.of(date);
        return new LunarDay(month.number(), month.day(date));
    }

    /**
     * The date of the day in the Chinese year that begins in a year of the common era. In a month of 29 days the 30th is the 29th.
     *
     * @param year the year in which the Chinese year begins
     * @return the date
     */
    public LocalDate in(int year) {
        LunarMonth found = LunarMonth.of(year, month);
        return found.first().plusDays((day == 0 ? found.length() : Math.min(day, found.length())) - 1L);
    }

    /**
     * The next date on which it comes round.
     *
     * @param from the first date in question
     * @return that date or a later one
     */
    public LocalDate next(LocalDate from) {
        for (int year = from.getYear() - 1;; year++) {
            LocalDate date = in(year);
            if (!date.isBefore(from)) {
                return date;
            }
        }
    }
}
