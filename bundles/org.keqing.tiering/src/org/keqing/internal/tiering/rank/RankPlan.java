package org.keqing.internal.tiering.rank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.TieRule;
import org.keqing.tiering.model.Tier;

/** All clients of a ranking in order of their value, and the least value of each tier. */
final class RankPlan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberColumn numbers;
    private final boolean absentIsZero;
    private final boolean tiesGoUp;
    /** The values of all ranked clients, ascending. */
    private final long[] sorted;
    /** Per tier the number of clients up to and with it. */
    private final int[] cuts;

    RankPlan(RankScheme scheme, InputTable inputs) {
        Input input = Schemes.input(scheme, scheme.getValue()).orElseThrow();
        numbers = inputs.input(input.getSource());
        absentIsZero = input.getAbsence() == Absence.ZERO;
        tiesGoUp = scheme.getTies() == TieRule.HIGHER;
        sorted = sorted(inputs.size());
        List<Tier> tiers = Schemes.tiers(scheme);
        cuts = new int[tiers.size()];
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int i = 0; i < cuts.length; i++) {
            cumulative = cumulative.add(tiers.get(i).getShare());
            cuts[i] = BigDecimal.valueOf(sorted.length).multiply(cumulative).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
    }

    private long[] sorted(int size) {
        long[] values = new long[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (isRanked(row)) {
                values[count++] = number(row);
            }
        }
        long[] ranked = Arrays.copyOf(values, count);
        Arrays.parallelSort(ranked);
        return ranked;
    }

    boolean isRanked(int row) {
        return absentIsZero || numbers != null && !numbers.missing().get(row);
    }

    /** {@return the value in units of 10^-scale; only for ranked rows} */
    long number(int row) {
        return numbers == null || numbers.missing().get(row) ? 0 : numbers.unscaled()[row];
    }

    boolean isKnown(int row) {
        return numbers != null && !numbers.missing().get(row);
    }

    int scale() {
        return numbers == null ? 0 : numbers.scale();
    }

    int size() {
        return sorted.length;
    }

    /** {@return the value at a place; place 1 is the largest} */
    long at(int place) {
        return sorted[sorted.length - place];
    }

    int cut(int tier) {
        return cuts[tier];
    }

    /** {@return the largest magnitude among the values} */
    long magnitude() {
        return sorted.length == 0 ? 0 : Math.max(Math.absExact(sorted[0]), Math.absExact(sorted[sorted.length - 1]));
    }

    /** {@return true when a value belongs into the tier or a higher one} */
    boolean admits(int tier, long value) {
        int cut = cuts[tier];
        if (cut == sorted.length) {
            return true;
        }
        return tiesGoUp ? cut > 0 && value >= at(cut) : value > at(cut + 1);
    }

    byte tierOf(long value) {
        for (byte tier = 0; tier < cuts.length; tier++) {
            if (admits(tier, value)) {
                return tier;
            }
        }
        return Result.NOT_ASSESSED;
    }

    /** {@return the value that a client of a lower tier must reach for the tier (or pass, when ties go down); null when the tier takes nobody} */
    Long entry(int tier) {
        int cut = cuts[tier];
        return cut == 0 ? null : Long.valueOf(at(cut));
    }

    /** {@return the place of a value; equal values share the better one} */
    int place(long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low + 1;
    }
}
