package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Standard;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/** What a weighted score scheme needs: a grade scale, weights of 100 percent, bands and standards for its grades, limits of its tiers. */
final class WeightedRules {

    private static final int MOST_DECIMALS = 6;

    private final WeightedScoreScheme scheme;
    private final Findings findings;
    private final RangeRules ranges;

    WeightedRules(WeightedScoreScheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
        this.ranges = new RangeRules(findings);
    }

    void check() {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        checkGrades(self);
        checkWeights(self);
        scheme.getCriteria().forEach(this::checkCriterion);
        checkTiers(self);
    }

    private void checkGrades(String self) {
        if (scheme.getGradeScale().size() < 2) {
            findings.error(self, "MsgGradeScale");
            return;
        }
        Set<BigDecimal> values = new HashSet<>();
        for (Grade grade : scheme.getGradeScale()) {
            String element = SchemeValidator.element("ElementGrade", grade, findings);
            if (!values.add(grade.getValue().stripTrailingZeros())) {
                findings.error(element, "MsgSameGrade", grade.getValue().toPlainString());
            }
            checkDecimals(element, grade.getValue());
        }
    }

    private void checkWeights(String self) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : scheme.getCriteria()) {
            String element = SchemeValidator.element("ElementCriterion", criterion, findings);
            if (criterion.getWeight() == null || criterion.getWeight().signum() <= 0) {
                findings.error(element, "MsgNoWeight");
                return;
            }
            checkDecimals(element, criterion.getWeight());
            sum = sum.add(criterion.getWeight());
        }
        if (sum.compareTo(SchemeValidator.HUNDRED) != 0) {
            findings.error(self, "MsgWeightSum", sum.toPlainString());
        }
    }

    private void checkDecimals(String element, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            findings.error(element, "MsgTooManyDecimals", number.toPlainString(), Integer.toString(MOST_DECIMALS));
        }
    }

    private void checkCriterion(Criterion criterion) {
        String element = SchemeValidator.element("ElementCriterion", criterion, findings);
        if (criterion.getInput() == null) {
            if (!criterion.getBands().isEmpty()) {
                findings.error(element, "MsgBandsWithoutInput");
            }
        } else if (Schemes.input(scheme, criterion.getInput()).isEmpty()) {
            findings.error(element, "MsgUnknownInput", criterion.getInput());
        } else if (criterion.getBands().isEmpty()) {
            findings.error(element, "MsgInputWithoutBands", criterion.getInput());
        } else {
            ranges.check(element, criterion.getBands(), null);
        }
        for (Band band : criterion.getBands()) {
            checkGradeKnown(element, band.getGrade());
        }
        checkStandards(element, criterion.getStandards());
    }

    private void checkStandards(String element, List<Standard> standards) {
        for (Standard standard : standards) {
            checkGradeKnown(element, standard.getGrade());
            SchemeValidator.checkTranslations(findings.element("ElementStandard", element, String.valueOf(standard.getGrade())), standard.getTexts(), findings);
        }
        for (Grade grade : scheme.getGradeScale()) {
            long count = standards.stream().filter(standard -> grade.getId().equals(standard.getGrade())).count();
            if (count == 0) {
                findings.warning(element, "MsgNoStandard", grade.getId());
            } else if (count > 1) {
                findings.error(element, "MsgSeveralStandards", grade.getId());
            }
        }
    }

    private void checkGradeKnown(String element, String grade) {
        if (Schemes.grade(scheme, grade).isEmpty()) {
            findings.error(element, "MsgUnknownGrade", String.valueOf(grade));
        }
    }

    private void checkTiers(String self) {
        List<Tier> tiers = Schemes.tiers(scheme);
        boolean bounded = true;
        for (Tier tier : tiers) {
            if (tier.getLower() == null && tier.getUpper() == null && tiers.size() > 1) {
                findings.error(SchemeValidator.element("ElementTier", tier, findings), "MsgNoLimits");
                bounded = false;
            }
        }
        if (!bounded) {
            return;
        }
        ranges.check(self, tiers, BigDecimal.ZERO);
        for (int i = 1; i < tiers.size(); i++) {
            BigDecimal higher = tiers.get(i - 1).getLower();
            BigDecimal lower = tiers.get(i).getLower();
            if (higher == null || lower != null && higher.compareTo(lower) < 0) {
                findings.error(SchemeValidator.element("ElementTier", tiers.get(i), findings), "MsgTierOrder", tiers.get(i - 1).getId());
            }
        }
    }
}
