package org.keqing.pack.keyaccount.traits;

import java.util.List;

/**
 * An account with its traits over a period.
 *
 * @param clientId   the client
 * @param clientCode its code
 * @param clientName its name
 * @param region     its region, may be {@code null}
 * @param manager    its responsible manager, may be {@code null}
 * @param tier       its tier in the round that was asked for, {@code null} without one
 * @param frequency  how often it buys
 * @param volume     how much it buys
 * @param margin     what it leaves
 * @param influence  what a person judges of its influence, {@code null} when nobody did
 * @param loyalty    whether it stays
 * @param largest    its largest purchase, {@code null} without a purchase with an amount
 * @param readings   what to say of it, what matters most first
 * @since 0.1
 */
public record AccountTraits(long clientId, String clientCode, String clientName, String region, String manager, String tier, Frequency frequency, Volume volume, Margin margin,
    Judgement influence, Loyalty loyalty, LargestPurchase largest, List<Reading> readings) {

    /** Copies the readings. */
    public AccountTraits {
        readings = List.copyOf(readings);
    }

    /** Whether one purchase gives all or much of the amount. */
    public boolean isOneLargePurchase() {
        return readings.stream().anyMatch(each -> each.kind() == Reading.Kind.ONE_PURCHASE || each.kind() == Reading.Kind.LARGE_PURCHASE);
    }
}
