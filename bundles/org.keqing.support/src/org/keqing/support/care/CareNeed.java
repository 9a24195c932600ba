package org.keqing.support.care;

import java.time.LocalDate;

/**
 * Why a client is looked in on again and again.
 *
 * @param clientId   the client
 * @param clientCode its code; {@code null} is enough to set one
 * @param clientName its name; {@code null} is enough to set one
 * @param kind       what it needs
 * @param since      since when
 * @param note       what is known of it, may be {@code null}; 1,000 characters at most
 * @param everyDays  days after which somebody looks in again, 1 to {@link CareService#MOST_DAYS}
 * @since 0.1
 */
public record CareNeed(long clientId, String clientCode, String clientName, Kind kind, LocalDate since, String note, int everyDays) {

    /** What a client needs. */
    public enum Kind {
        /** Its people are in weak health. */
        WEAK,
        /** Its people are old. */
        ELDERLY,
        /** It has fallen on hard times. */
        HARDSHIP
    }
}
