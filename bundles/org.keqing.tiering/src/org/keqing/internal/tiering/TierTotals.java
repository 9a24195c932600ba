package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Counts the clients of each tier and adds up the scheme's value. */
public final class TierTotals {

    private TierTotals() {
    }

    public static List<TierShare> of(Scheme scheme, Prepared inputs, byte[] tierIndex) {
        List<Tier> tiers = Schemes.tiers(scheme);
        NumberColumn numbers = scheme.getValue() == null ? null : inputs.number(scheme.getValue());
        int[] counts = new int[tiers.size()];
        ExactSum[] sums = new ExactSum[tiers.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new ExactSum();
        }
        int all = 0;
        for (int row = 0; row < tierIndex.length; row++) {
            byte tier = tierIndex[row];
            if (tier == Result.NOT_ASSESSED) {
                continue;
            }
            all++;
            counts[tier]++;
            if (numbers != null && !numbers.missing().get(row)) {
                sums[tier].add(numbers.unscaled()[row]);
            }
        }
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (ExactSum sum : sums) {
            values.add(scheme.getValue() == null ? null : sum.total(numbers == null ? 0 : numbers.scale()));
            total = scheme.getValue() == null ? total : total.add(values.getLast());
        }
        List<TierShare> shares = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            BigDecimal share = all == 0 ? BigDecimal.ZERO.setScale(Result.SCORE_SCALE) : ratio(BigDecimal.valueOf(counts[i]), BigDecimal.valueOf(all));
            BigDecimal valueShare = values.get(i) == null || total.signum() == 0 ? null : ratio(values.get(i), total);
            shares.add(new TierShare(tiers.get(i).getId(), counts[i], share, values.get(i), valueShare));
        }
        return shares;
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, Result.SCORE_SCALE, RoundingMode.DOWN);
    }
}
