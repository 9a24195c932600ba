package org.keqing.support.care;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A festival, as it comes round every year.
 *
 * @param id     its id, 1 to 40 characters
 * @param nameEn its name in English
 * @param nameZh its name in Chinese
 * @param lunar  by the Chinese calendar
 * @param month  month 1 to 12
 * @param day    day; 0: the last day of the month
 * @param active whether it is reminded of
 * @param lead   days before it from which on it is due, 0 to {@link CareService#MOST_DAYS}
 * @since 0.1
 */
public record Festival(String id, String nameEn, String nameZh, boolean lunar, int month, int day, boolean active, int lead) {

    /** The days before it from which on a festival is due unless the company says otherwise. */
    public static final int LEAD = 30;

    /** A festival that is due from {@value #LEAD} days before it. */
    public Festival(String id, String nameEn, String nameZh, boolean lunar, int month, int day, boolean active) {
        this(id, nameEn, nameZh, lunar, month, day, active, LEAD);
    }

    /**
     * Whether it is due.
     *
     * @param today the day in question
     * @return whether it comes round within its lead days
     */
    public boolean due(LocalDate today) {
        return active && !next(today).isAfter(today.plusDays(lead));
    }

    /**
     * Its name.
     *
     * @param locale Chinese or any other
     * @return the name
     */
    public String name(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? nameZh : nameEn;
    }

    /**
     * The next date on which it comes round.
     *
     * @param from the first date in question
     * @return that date or a later one
     */
    public LocalDate next(LocalDate from) {
        if (lunar) {
            return new LunarDay(month, day).next(from);
        }
        LocalDate date = in(from.getYear());
        return date.isBefore(from) ? in(from.getYear() + 1) : date;
    }

    private LocalDate in(int year) {
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : MonthDay.of(month, day).atYear(year);
    }
}
