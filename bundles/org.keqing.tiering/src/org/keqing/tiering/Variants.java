package org.keqing.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * Variants of a scheme as sliders make them: a copy with one number changed and its neighbours following, so that it stays valid. The scheme itself is left as it
 * is.
 *
 * @since 0.1
 */
public final class Variants {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

    private Variants() {
    }

    /**
     * Changes the weight of a criterion; the others give or take in proportion to theirs, two decimals each, and all make 100.
     *
     * @param scheme      a scheme
     * @param criterionId one of its criteria
     * @param weight      the new weight in percent; brought into what the others leave possible (each keeps at least 0.01)
     * @return the variant
     * @throws IllegalArgumentException if there is no such criterion
     */
    public static Scheme weight(Scheme scheme, String criterionId, BigDecimal weight) {
        int others = scheme.getCriteria().size() - 1;
        BigDecimal most = HUNDRED.subtract(LEAST.multiply(BigDecimal.valueOf(others)));
        return weights(scheme, Map.of(criterionId, others == 0 ? HUNDRED : weight.max(LEAST).min(most)));
    }

    /**
     * Changes the weights of some criteria at once; the others share what is left in proportion to theirs, two decimals each and at least 0.01.
     *
     * @param scheme  a scheme
     * @param weights the new weights in percent by criterion
     * @return the variant, which has errors where the new weights leave the others too little, or are those of all criteria and do not make 100
     * @throws IllegalArgumentException if there is no such criterion
     */
    public static Scheme weights(Scheme scheme, Map<String, BigDecimal> weights) {
        Scheme variant = EcoreUtil.copy(scheme);
        BigDecimal rest = HUNDRED;
        for (Map.Entry<String, BigDecimal> each : weights.entrySet()) {
            Criterion changed = Schemes.criterion(variant, each.getKey()).orElseThrow(() -> new IllegalArgumentException(each.getKey()));
            changed.setWeight(each.getValue().setScale(DECIMALS, RoundingMode.HALF_UP));
            rest = rest.subtract(changed.getWeight());
        }
        List<Criterion> others = variant.getCriteria().stream().filter(criterion -> !weights.containsKey(criterion.getId())).toList();
        BigDecimal before = others.stream().map(Criterion::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < others.size(); i++) {
            Criterion other = others.get(i);
            BigDecimal needed = LEAST.multiply(BigDecimal.valueOf(others.size() - i - 1L));
            BigDecimal part = before.signum() == 0 ? rest : rest.multiply(other.getWeight()).divide(before, DECIMALS, RoundingMode.HALF_UP);
            before = before.subtract(other.getWeight());
            other.setWeight(part.min(rest.subtract(needed)).max(LEAST));
            rest = rest.subtract(other.getWeight());
        }
        return variant;
    }

    /**
     * Moves the lower limit of a tier of a score or band scheme; where the tier below writes its upper limit, that follows.
     *
     * @param scheme a scheme
     * @param tierId one of its tiers, with a lower limit
     * @param lower  the new limit
     * @return the variant, which may have errors where limits cross
     * @throws IllegalArgumentException if there is no such tier, or it has no lower limit
     */
    public static Scheme limit(Scheme scheme, String tierId, BigDecimal lower) {
        Scheme variant = EcoreUtil.copy(scheme);
        Tier tier = Schemes.tier(variant, tierId).filter(found -> found.getLower() != null).orElseThrow(() -> new IllegalArgumentException(tierId));
        BigDecimal before = tier.getLower();
        tier.setLower(lower);
        variant.getTiers().stream().filter(other -> other.getUpper() != null && other != tier && other.getUpper().compareTo(before) == 0).forEach(other -> other.setUpper(lower));
        return variant;
    }

    /**
     * Changes the share of a tier of a rank scheme; the tier below gives or takes the difference, the lowest has it from the one above.
     *
     * @param scheme a scheme
     * @param tierId one of its tiers, with a share
     * @param share  the new share in percent; brought into what the neighbour leaves possible (it keeps at least 0.01)
     * @return the variant
     * @throws IllegalArgumentException if there is no such tier, or nobody to share with
     */
    public static Scheme share(Scheme scheme, String tierId, BigDecimal share) {
        Scheme variant = EcoreUtil.copy(scheme);
        List<Tier> tiers = Schemes.tiers(variant).stream().filter(tier -> tier.getShare() != null).toList();
        Tier changed = tiers.stream().filter(tier -> tier.getId().equals(tierId)).findFirst().orElseThrow(() -> new IllegalArgumentException(tierId));
        if (tiers.size() < 2) {
            throw new IllegalArgumentException(tierId);
        }
        int at = tiers.indexOf(changed);
        Tier neighbour = tiers.get(at + 1 < tiers.size() ? at + 1 : at - 1);
        BigDecimal both = changed.getShare().add(neighbour.getShare());
        changed.setShare(share.max(LEAST).min(both.subtract(LEAST)));
        neighbour.setShare(both.subtract(changed.getShare()));
        return variant;
    }
}
