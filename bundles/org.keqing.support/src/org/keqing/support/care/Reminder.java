package org.keqing.support.care;

import java.time.LocalDate;

/**
 * An occasion that comes up.
 *
 * @param date       when; somebody who is not looked in on in time keeps the day that has passed
 * @param kind       what
 * @param occasion   the festival, the person whose birthday it is, or the need in words
 * @param clientId   the client; 0 for a festival of all clients
 * @param clientCode its code, {@code null} for a festival
 * @param clientName its name, {@code null} for a festival
 * @param manager    its manager, or {@code null}
 * @param years      how old the person becomes, 0 for all but birthdays
 * @param lunar      by the Chinese calendar
 * @param subjectId  id of the client or contact whose birthday it is; the client of a need, 0 for a festival
 * @param done       clients for whom something was done on this occasion
 * @since 0.1
 */
public record Reminder(LocalDate date, Kind kind, String occasion, long clientId, String clientCode, String clientName, String manager, int years, boolean lunar, long subjectId, int done) {

    /** What comes up. */
    public enum Kind {
        /** The birthday of the decision maker or of a contact. */
        BIRTHDAY,
        /** A festival. */
        FESTIVAL,
        /** A client with a {@link CareNeed} is to be looked in on again: so many days after what was last done for it. */
        NEED
    }
}
