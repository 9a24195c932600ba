package org.keqing.day;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whose day is asked for.
 *
 * @param user  who asks: nobody hears of what he may not read
 * @param mine  only what this person is to do; else what is due for everybody
 * @param today the day
 * @param until last day that is looked at, not before today
 * @since 0.2
 */
public record DayRequest(String user, boolean mine, LocalDate today, LocalDate until) {

    public DayRequest {
        Objects.requireNonNull(user);
        if (until.isBefore(today)) {
            throw new IllegalArgumentException(until + " is before " + today);
        }
    }

    /**
     * Whether a day is looked at.
     *
     * @param day the day; {@code null} for what has none
     * @return true when it is not after the last day
     */
    public boolean reaches(LocalDate day) {
        return day == null || !day.isAfter(until);
    }

    /**
     * Whether something is to be shown that these persons answer for.
     *
     * @param persons their names, some of them {@code null}
     * @return true when one of them is the user, or everybody's items are asked for
     */
    public boolean concerns(String... persons) {
        if (!mine) {
            return true;
        }
        for (String person : persons) {
            if (user.equals(person)) {
                return true;
            }
        }
        return false;
    }
}
