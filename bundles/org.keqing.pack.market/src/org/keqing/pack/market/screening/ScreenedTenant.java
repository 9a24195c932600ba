package org.keqing.pack.market.screening;

import java.math.BigDecimal;

/**
 * A tenant in a campaign.
 *
 * @param clientId    the client
 * @param clientCode  its code
 * @param clientName  its name
 * @param stall       its stall, may be {@code null}
 * @param category    its goods, may be {@code null}
 * @param tier        id of its tier, {@code null} when not assessed
 * @param disposition what its tier is due
 * @param amount      its amount in the period, {@code null} without trade
 * @param weakness    1 for the weakest of those that may go; {@code null} when its tier stays
 * @param leaves      whether it goes
 * @param sparedFor   why it was spared, {@code null} when it was not
 * @param candidate   name of the candidate that gets its stall, {@code null} without one
 * @since 0.1
 */
public record ScreenedTenant(long clientId, String clientCode, String clientName, String stall, String category, String tier, Disposition disposition,
    BigDecimal amount, Integer weakness, boolean leaves, String sparedFor, String candidate) {
}
