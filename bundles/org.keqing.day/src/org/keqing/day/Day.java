package org.keqing.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/**
 * What is due, the most urgent first: by day, what has none with today's, then by weight and client.
 *
 * @param today  the day
 * @param items  what is due
 * @param failed how many sources could not be read
 * @since 0.1
 */
public record Day(LocalDate today, List<DueItem> items, int failed) {

    /** When something is due. */
    public enum Part {
        /** Before today. */
        OVERDUE,
        /** Today, or at once because no day is set. */
        TODAY,
        /** After today, until the Sunday of this week. */
        WEEK,
        /** Later. */
        LATER
    }

    public Day {
        items = items.stream().sorted(Comparator.comparing((DueItem item) -> item.day() == null ? today : item.day()).thenComparing(DueItem::weight)
                .thenComparing(item -> item.client() == null ? "" : item.client().code()).thenComparing(DueItem::what)).toList();
    }

    /** When an item is due. */
    public Part part(DueItem item) {
        LocalDate day = item.day();
        if (day == null || day.equals(today)) {
            return Part.TODAY;
        }
        return day.isBefore(today) ? Part.OVERDUE : day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? Part.LATER : Part.WEEK;
    }

    /** The items of a part, the most urgent first. */
    public List<DueItem> of(Part part) {
        return items.stream().filter(item -> part(item) == part).toList();
    }

    /** Days since the item was due, 0 when it is not overdue. */
    public long daysLate(DueItem item) {
        return part(item) == Part.OVERDUE ? ChronoUnit.DAYS.between(item.day(), today) : 0;
    }
}
