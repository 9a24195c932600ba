package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Whether an account stays.
 *
 * @param first      day of its first purchase in the period, {@code null} without one
 * @param months     months from that purchase's month to the end of the period, 0 without one
 * @param continuity share of these months with a purchase, above 0, at most 1; {@code null} without one. Ten decimals, rounded down
 * @param longestGap most days from one purchase to the next, or from the last one to the end of the period; {@code null} without one
 * @param silence    days from the last purchase to the end of the period; {@code null} without one
 * @param trend      change of the amount from the first to the last half of the whole months of the period, -1 is all gone; a month in the middle belongs to neither.
 *                   {@code null} without an amount above 0 in the first half, or where the last half has purchases but no amounts. Ten decimals, rounded down
 * @param judged     what a person judges, {@code null} when nobody did
 * @since 0.1
 */
public record Loyalty(LocalDate first, int months, BigDecimal continuity, Integer longestGap, Integer silence, BigDecimal trend, Judgement judged) {
}
