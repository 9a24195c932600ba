package org.keqing.evaluation;

/**
 * One cell of the migration matrix: how many clients went from one tier to another.
 *
 * @param fromTier tier in the previous confirmed round of the scheme, {@code null} when not assessed there
 * @param toTier   tier in this round, {@code null} when not assessed
 * @param count    number of clients; cells with equal tiers are the ones that stayed
 * @since 0.1
 */
public record Migration(String fromTier, String toTier, int count) {
}
