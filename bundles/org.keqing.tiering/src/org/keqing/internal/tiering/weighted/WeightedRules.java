package org.keqing.internal.tiering.weighted;

import java.math.BigDecimal;
import java.util.List;

import org.keqing.internal.tiering.validation.CriterionRules;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.validation.RangeRules;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/** What a weighted score scheme needs: a grade scale, weights of 100 percent, bands and standards for its grades, limits of its tiers. */
final class WeightedRules {

    private final WeightedScoreScheme scheme;
    private final Findings findings;
    private final CriterionRules criteria;

    WeightedRules(WeightedScoreScheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
        this.criteria = new CriterionRules(scheme, findings);
    }

    void check() {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        criteria.checkGrades();
        checkWeights(self);
        scheme.getCriteria().forEach(criteria::check);
        checkTiers(self);
    }

    private void checkWeights(String self) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : scheme.getCriteria()) {
            String element = SchemeValidator.element("ElementCriterion", criterion, findings);
            if (criterion.getWeight() == null || criterion.getWeight().signum() <= 0) {
                findings.error(element, "MsgNoWeight");
                return;
            }
            criteria.checkDecimals(element, criterion.getWeight());
            sum = sum.add(criterion.getWeight());
        }
        if (sum.compareTo(SchemeValidator.HUNDRED) != 0) {
            findings.error(self, "MsgWeightSum", sum.toPlainString());
        }
    }

    private void checkTiers(String self) {
        List<Tier> tiers = new RangeRules(findings).bounded(scheme);
        if (tiers.isEmpty()) {
            return;
        }
        new RangeRules(findings).check(self, tiers, BigDecimal.ZERO);
        for (Tier tier : tiers) {
            boolean above = tier.getLower() != null && tier.getLower().compareTo(SchemeValidator.HUNDRED) > 0;
            if (above || tier.getUpper() != null && tier.getUpper().signum() < 0) {
                findings.warning(SchemeValidator.element("ElementTier", tier, findings), "MsgUnreachableTier");
            }
        }
        for (int i = 1; i < tiers.size(); i++) {
            BigDecimal higher = tiers.get(i - 1).getLower();
            BigDecimal lower = tiers.get(i).getLower();
            if (higher == null || lower != null && higher.compareTo(lower) < 0) {
                findings.error(SchemeValidator.element("ElementTier", tiers.get(i), findings), "MsgTierOrder", tiers.get(i - 1).getId());
            }
        }
    }
}
