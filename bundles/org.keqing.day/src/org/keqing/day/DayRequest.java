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
 * @param limit items of each kind at most, the most urgent ones
 * @since 0.1
 */
public record DayRequest(String user, boolean mine, LocalDate today, LocalDate until, int limit) {

    public DayRequest {
        Objects.requireNonNull(user);
        if (until.isBefore(today)) {
            throw new IllegalArgumentException(until + " is before " + today);
        }
    }

    /** Asks for as many items as a source gives at most. */
    public DayRequest(String user, boolean mine, LocalDate today, LocalDate until) {
        this(user, mine, today, until, DaySource.LIMIT);
    }

    /**
     * The same with fewer items, for a list that shows its beginning while it reads all.
     *
     * @param most items of each kind at most
     * @return the request
     */
    public DayRequest first(int most) {
        return new DayRequest(user, mine, today, until, most);
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
