package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim to what an incentive gives.
 *
 * @param id          its id
 * @param incentiveId the incentive
 * @param clientCode  code of the client
 * @param clientName  its name
 * @param title       title of the incentive
 * @param amount      money
 * @param state       its state
 * @param claimedBy   who claimed
 * @param claimedAt   when
 * @param decidedBy   who approved or refused, {@code null} before
 * @param decidedAt   when, {@code null} before
 * @param comment     what was said with it, or {@code null}
 * @param paidBy      who paid, {@code null} before
 * @param paidOn      when, {@code null} before
 * @param reference   of the bank, or {@code null}
 * @since 0.1
 */
public record IncentiveClaim(long id, long incentiveId, String clientCode, String clientName, String title, BigDecimal amount, ClaimState state, String claimedBy, Instant claimedAt,
        String decidedBy, Instant decidedAt, String comment, String paidBy, LocalDate paidOn, String reference) {
}
