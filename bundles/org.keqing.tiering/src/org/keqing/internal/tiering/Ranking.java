package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.ShareOf;
import org.keqing.tiering.model.TieRule;

/**
 * Clients in order of a number, cut by shares of their count or of the sum of the number. A client that an override decided of takes no part.
 *
 * <p>Of the count: the cut after a cumulative share s of n clients is at place round-half-up(n × s). Of the sum: the cut is at the first place at which the
 * numbers down to it reach the share of the sum, so the clients needed to reach it are in; numbers below zero add nothing.
 */
public final class Ranking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Prepared inputs;
    private final NumberColumn numbers;
    private final boolean absentIsZero;
    private final boolean tiesGoUp;
    /** The numbers of all ranked clients, ascending. */
    private final long[] sorted;
    /** Per class the number of clients up to and with it. */
    private final int[] cuts;

    /**
     * @param shares per class its share in percent, the highest first; together 100, null as 0
     */
    public Ranking(Prepared inputs, Input input, List<BigDecimal> shares, ShareOf shareOf, TieRule ties) {
        this.inputs = inputs;
        numbers = inputs.number(input.getId());
        absentIsZero = input.getAbsence() == Absence.ZERO;
        tiesGoUp = ties == TieRule.HIGHER;
        sorted = inputs.keep(List.of(input.getId(), absentIsZero), long[].class, () -> sorted(inputs.size()));
        cuts = new int[shares.size()];
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int i = 0; i < cuts.length; i++) {
            cumulative = cumulative.add(share(shares.get(i)));
            cuts[i] = BigDecimal.valueOf(sorted.length).multiply(cumulative).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
        if (shareOf == ShareOf.VALUE) {
            cutByValue(shares);
        }
    }

    private static BigDecimal share(BigDecimal share) {
        return share == null ? BigDecimal.ZERO : share;
    }

    private void cutByValue(List<BigDecimal> shares) {
        ExactSum all = new ExactSum();
        for (long number : sorted) {
            all.add(Math.max(0, number));
        }
        BigDecimal sum = all.total(0);
        BigDecimal cumulative = BigDecimal.ZERO;
        int place = 0;
        long above = 0;
        for (int i = 0; i < cuts.length - 1; i++) {
            cumulative = cumulative.add(share(shares.get(i)));
            long wanted = sum.multiply(cumulative).divide(HUNDRED).setScale(0, RoundingMode.CEILING).longValueExact();
            while (above < wanted) {
                place++;
                above = Math.addExact(above, at(place));
            }
            cuts[i] = cumulative.compareTo(HUNDRED) < 0 ? place : cuts[i];
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

    public boolean isRanked(int row) {
        return !inputs.isDecided(row) && (absentIsZero || isKnown(row));
    }

    /** {@return the value in units of 10^-scale; only for ranked rows} */
    public long number(int row) {
        return numbers == null || numbers.missing().get(row) ? 0 : numbers.unscaled()[row];
    }

    public boolean isKnown(int row) {
        return numbers != null && !numbers.missing().get(row);
    }

    public int scale() {
        return numbers == null ? 0 : numbers.scale();
    }

    public int size() {
        return sorted.length;
    }

    /** {@return the value at a place; place 1 is the largest} */
    private long at(int place) {
        return sorted[sorted.length - place];
    }

    public int cut(int tier) {
        return cuts[tier];
    }

    /** {@return the largest magnitude among the values} */
    public long magnitude() {
        return sorted.length == 0 ? 0 : Math.max(Math.absExact(sorted[0]), Math.absExact(sorted[sorted.length - 1]));
    }

    /** {@return true when a value belongs into the tier or a higher one} */
    private boolean admits(int tier, long value) {
        int cut = cuts[tier];
        if (cut == sorted.length) {
            return true;
        }
        return tiesGoUp ? cut > 0 && value >= at(cut) : value > at(cut + 1);
    }

    public byte classOf(long value) {
        for (byte tier = 0; tier < cuts.length; tier++) {
            if (admits(tier, value)) {
                return tier;
            }
        }
        return Result.NOT_ASSESSED;
    }

    /** {@return the value that a client of a lower tier must reach for the tier (or pass, when ties go down); null when the tier takes nobody} */
    public Long entry(int tier) {
        int cut = cuts[tier];
        return cut == 0 ? null : Long.valueOf(at(cut));
    }

    /** {@return the place of a value; equal values share the better one} */
    public int place(long value) {
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
