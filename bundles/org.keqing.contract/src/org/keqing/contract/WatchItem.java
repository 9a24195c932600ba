package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something about a contract that needs attention.
 *
 * @param kind       what
 * @param contractId the contract
 * @param number     its number
 * @param category   its category
 * @param keeper     who keeps it, null when nobody is named
 * @param clientId   its client
 * @param clientCode code of the client
 * @param clientName name of the client
 * @param day        last day of the contract, oldest unpaid due date, day on which the original should be back; first day of a contract without dues; first day on which a due falls that is not written
 * @param days       days from today to that day; negative when it is over
 * @param amount     what is unpaid and overdue, null for other kinds
 * @param renewal    whether a renewal is advised, null for what does not end and where no advice was asked for
 * @since 0.1
 */
public record WatchItem(Kind kind, long contractId, String number, String category, String keeper, long clientId, String clientCode, String clientName, LocalDate day, long days,
        BigDecimal amount, Renewal renewal) {

    /** What needs attention, the most urgent first: what is over, then what is missing, then what comes. */
    public enum Kind {
        /** In force, though its last day is over. */
        EXPIRED,
        /** Dues are unpaid after their date. */
        OVERDUE,
        /** The original should be back. */
        ORIGINAL_OUT,
        /** In force, but no dues follow from its terms, or none were generated. */
        NO_DUES,
        /** In force and with dues, but further ones that follow from its terms are not written though they fall within the shortest lead time of its category. */
        DUES_MISSING,
        /** Its last day comes within the lead time of its category. */
        EXPIRING
    }

    /** What is advised for a contract that ends. */
    public enum Advice {
        /** Renew it. */
        RENEW,
        /** There is too little to go by. */
        DECIDE,
        /** Talk about payment first. */
        SETTLE_FIRST,
        /** A contract that renews it is on its way. */
        UNDER_WAY
    }

    /**
     * Whether to renew a contract, and by what that is judged.
     *
     * @param advice     what is advised
     * @param onTimeRate share of what fell due that was paid on time, 0 to 1 with four decimals; null while nothing fell due
     * @param scheme     id of the scheme of the client's tier, null when it has none
     * @param tier       id of the client's tier, null when it has none
     * @param designated whether the client is a key client by decision
     * @param successor  number of the contract that renews it, null when there is none
     */
    public record Renewal(Advice advice, BigDecimal onTimeRate, String scheme, String tier, boolean designated, String successor) {
    }
}
