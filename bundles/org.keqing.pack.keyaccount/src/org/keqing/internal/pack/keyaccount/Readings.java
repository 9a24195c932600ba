package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.keqing.pack.keyaccount.traits.Frequency;
import org.keqing.pack.keyaccount.traits.Judgement;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.Loyalty;
import org.keqing.pack.keyaccount.traits.Margin;
import org.keqing.pack.keyaccount.traits.Reading;
import org.keqing.pack.keyaccount.traits.Reading.Kind;
import org.keqing.pack.keyaccount.traits.ReadingLimits;

/** What the figures of an account are worth saying. */
final class Readings {

    private final ReadingLimits limits;

    Readings(ReadingLimits limits) {
        this.limits = limits;
    }

    List<Reading> of(Frequency frequency, Margin margin, Judgement influence, Loyalty loyalty, LargestPurchase largest) {
        List<Reading> said = new ArrayList<>();
        if (frequency.orders() == 0) {
            said.add(reading(Kind.NO_PURCHASE));
        } else if (frequency.orders() == 1) {
            said.add(reading(Kind.ONE_PURCHASE, loyalty.first()));
        } else {
            if (largest != null && largest.share().compareTo(limits.large()) >= 0) {
                said.add(reading(Kind.LARGE_PURCHASE, largest.share(), largest.day()));
            }
            continuity(said, frequency, loyalty);
        }
        if (loyalty.silence() != null && loyalty.silence() >= limits.silence()) {
            said.add(reading(Kind.SILENT, loyalty.silence()));
        }
        trend(said, frequency, loyalty.trend());
        if (margin.amount() != null && margin.amount().signum() < 0) {
            said.add(reading(Kind.BELOW_COST, margin.amount()));
        }
        if (lacksEvidence(influence) || lacksEvidence(loyalty.judged())) {
            said.add(reading(Kind.NO_EVIDENCE));
        }
        return said;
    }

    private void continuity(List<Reading> said, Frequency frequency, Loyalty loyalty) {
        if (loyalty.months() < limits.months()) {
            said.add(reading(Kind.TOO_SHORT, loyalty.months()));
        } else if (loyalty.continuity().compareTo(limits.steady()) >= 0) {
            said.add(reading(Kind.STEADY, frequency.monthsWithPurchase(), loyalty.months()));
        } else {
            said.add(reading(Kind.IRREGULAR, frequency.monthsWithPurchase(), loyalty.months(), loyalty.longestGap()));
        }
    }

    private void trend(List<Reading> said, Frequency frequency, BigDecimal trend) {
        if (trend != null && frequency.orders() > 1 && trend.abs().compareTo(limits.change()) >= 0) {
            said.add(reading(trend.signum() > 0 ? Kind.GROWING : Kind.SHRINKING, trend.abs()));
        }
    }

    private static boolean lacksEvidence(Judgement judgement) {
        return judgement != null && (judgement.evidence() == null || judgement.evidence().isBlank());
    }

    private static Reading reading(Kind kind, Object... figures) {
        return new Reading(kind, List.of(figures));
    }
}
