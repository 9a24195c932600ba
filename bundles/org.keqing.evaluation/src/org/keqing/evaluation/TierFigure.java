package org.keqing.evaluation;

import java.math.BigDecimal;

/**
 * The figures of one tier in a round.
 *
 * @param tier       id of the tier, {@code null} for the clients that were not assessed
 * @param count      number of clients
 * @param share      share of the round's clients, 0 to 1, six decimals, half up
 * @param value      trade amount of the period of these clients
 * @param valueShare share of the round's whole amount, 0 to 1, six decimals, half up
 * @param designated how many of them are key clients by designation
 * @since 0.1
 */
public record TierFigure(String tier, int count, BigDecimal share, BigDecimal value, BigDecimal valueShare, int designated) {
}
