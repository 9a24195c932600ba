package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.keqing.evaluation.TierFigure;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * Counts and amounts per tier that stands.
 *
 * @param tiers       in the order of the scheme
 * @param notAssessed the rest
 * @param amount      of all clients
 */
record TierFigures(List<TierFigure> tiers, TierFigure notAssessed, BigDecimal amount) {
	private static final int SHARE = 6;

	static TierFigures of(Scheme scheme, StandingTiers standing, NumberColumn amounts, BitSet designated) {
		List<Tier> tiers = Schemes.tiers(scheme);
		int size = standing.tierIndex().length;
		int[] count = new int[tiers.size() + 1];
		int[] key = new int[tiers.size() + 1];
		BigDecimal[] value = new BigDecimal[tiers.size() + 1];
		Arrays.fill(value, BigDecimal.ZERO);
		BigDecimal all = BigDecimal.ZERO;
		for (int row = 0; row < size; row++) {
			int tier = standing.tierIndex()[row] == Result.NOT_ASSESSED ? tiers.size() : standing.tierIndex()[row];
			count[tier]++;
			key[tier] += designated.get(row) ? 1 : 0;
			BigDecimal amount = amounts == null ? null : amounts.get(row);
			if (amount != null) {
				value[tier] = value[tier].add(amount);
				all = all.add(amount);
			}
		}
		List<TierFigure> figures = new ArrayList<>();
		for (int tier = 0; tier <= tiers.size(); tier++) {
			String id = tier < tiers.size() ? tiers.get(tier).getId() : null;
			figures.add(new TierFigure(id, count[tier], share(BigDecimal.valueOf(count[tier]), BigDecimal.valueOf(size)), value[tier],
					share(value[tier], all), key[tier]));
		}
		return new TierFigures(figures.subList(0, tiers.size()), figures.get(tiers.size()), all);
	}

	private static BigDecimal share(BigDecimal part, BigDecimal whole) {
		return whole.signum() <= 0 ? BigDecimal.ZERO.setScale(SHARE) : part.divide(whole, SHARE, RoundingMode.HALF_UP);
	}
}
