package org.keqing.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of whole days.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; not before {@code from}
 * @since 0.1
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /** Returns the twelve months that end with the given day, that day included. */
    public static Period yearEnding(LocalDate to) {
        return new Period(to.minusYears(1).plusDays(1), to);
    }

    /** Tells whether the day lies in this period, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Returns the period of the same kind just before this one: the year before for {@link #yearEnding(LocalDate)}, otherwise as many days.
     */
    public Period previous() {
        return equals(yearEnding(to)) ? yearEnding(from.minusDays(1)) : new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** Returns the number of days, at least 1. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
