package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Ranges must follow each other without a gap and without an overlap. */
public final class RangeRules {

    private final Findings findings;

    public RangeRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks ranges that together take every number from {@code floor} upwards.
     *
     * @param element what holds the ranges
     * @param ranges  the ranges in any order
     * @param floor   the least number that occurs; null when there is none
     */
    public void check(String element, List<? extends Interval> ranges, BigDecimal floor) {
        List<? extends Interval> ordered = ranges.stream()
                .sorted(Comparator.comparing(Interval::getLower, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Interval::isLowerInclusive, Comparator.reverseOrder()))
                .toList();
        ordered.forEach(range -> checkLimits(element, range));
        Interval first = ordered.getFirst();
        if (first.getLower() != null && (floor == null || first.getLower().compareTo(floor) > 0 || first.getLower().compareTo(floor) == 0 && !first.isLowerInclusive())) {
            findings.error(element, "MsgGapBelow", first.getLower().toPlainString());
        }
        for (int i = 1; i < ordered.size(); i++) {
            checkNeighbours(element, ordered.get(i - 1), ordered.get(i));
        }
        BigDecimal end = ordered.getLast().getUpper();
        if (end != null && (floor == null || end.compareTo(BigDecimal.valueOf(100)) < 0)) {
            findings.error(element, "MsgGapAbove", end.toPlainString());
        }
    }

    /** {@return the tiers with limits; a tier that only overrides lead to needs none, any other without is reported and nothing given back} */
    public List<Tier> bounded(Scheme scheme) {
        List<Tier> bounded = new ArrayList<>();
        boolean sound = true;
        for (Tier tier : Schemes.tiers(scheme)) {
            if (Tiers.isBounded(scheme, tier)) {
                bounded.add(tier);
            } else if (!Findings.isOverride(scheme, tier)) {
                findings.error(SchemeValidator.element("ElementTier", tier, findings), "MsgNoLimits");
                sound = false;
            }
        }
        return sound ? bounded : List.of();
    }

    private void checkLimits(String element, Interval range) {
        BigDecimal lower = range.getLower();
        BigDecimal upper = range.getUpper();
        if (lower != null && lower.stripTrailingZeros().scale() > Result.SCORE_SCALE) {
            findings.error(element, "MsgTooManyDecimals", lower.toPlainString(), Integer.toString(Result.SCORE_SCALE));
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            findings.error(element, "MsgLimitsReversed", lower.toPlainString(), upper.toPlainString());
        }
    }

    private void checkNeighbours(String element, Interval below, Interval above) {
        BigDecimal start = above.getLower();
        if (start == null) {
            findings.error(element, "MsgOverlapOpen");
        } else if (below.getLower() != null && below.getLower().compareTo(start) == 0 && below.isLowerInclusive() == above.isLowerInclusive()) {
            findings.error(element, "MsgOverlapAt", start.toPlainString());
        } else if (below.getUpper() != null) {
            checkSeam(element, below.getUpper(), below.isUpperInclusive(), start, above.isLowerInclusive());
        }
    }

    private void checkSeam(String element, BigDecimal end, boolean endInclusive, BigDecimal start, boolean startInclusive) {
        int compared = end.compareTo(start);
        if (compared > 0) {
            findings.error(element, "MsgOverlap", start.toPlainString(), end.toPlainString());
        } else if (compared < 0) {
            findings.error(element, "MsgGap", end.toPlainString(), start.toPlainString());
        } else if (endInclusive && startInclusive) {
            findings.error(element, "MsgOverlapAt", start.toPlainString());
        } else if (!endInclusive && !startInclusive) {
            findings.error(element, "MsgGapAt", start.toPlainString());
        }
    }
}
