package org.keqing.internal.tiering.band;

import java.math.BigDecimal;
import java.util.List;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Ranges;
import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Tier;

/** A band scheme made ready for a table of inputs. */
final class BandPlan implements Result.Details {

    private final NumberColumn numbers;
    private final Ranges ranges;
    /** Per range the position of its tier. */
    private final byte[] tiers;
    private final Absence absence;
    private final byte worst;

    BandPlan(BandScheme scheme, Prepared inputs) {
        Input input = Schemes.input(scheme, scheme.getInput()).orElseThrow();
        numbers = inputs.number(input.getId());
        absence = input.getAbsence();
        List<Tier> bounded = Schemes.tiers(scheme).stream().filter(tier -> Tiers.isBounded(scheme, tier)).toList();
        ranges = new Ranges(bounded, numbers == null ? 0 : numbers.scale());
        tiers = new byte[bounded.size()];
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = Tiers.position(scheme, bounded.get(i).getId());
        }
        worst = tiers[tiers.length - 1];
    }

    byte tierOf(int row) {
        if (numbers != null && !numbers.missing().get(row)) {
            return tierOfNumber(numbers.unscaled()[row]);
        }
        return switch (absence) {
        case ZERO -> tierOfNumber(0);
        case WORST_GRADE -> worst;
        case EXCLUDE, NOT_ASSESSABLE -> Result.NOT_ASSESSED;
        };
    }

    private byte tierOfNumber(long unscaled) {
        int range = ranges.find(unscaled);
        return range == Ranges.NONE ? Result.NOT_ASSESSED : tiers[range];
    }

    Outcome outcome(byte[] tier) {
        return numbers == null ? new Outcome(tier, new long[tier.length], 0, this) : new Outcome(tier, numbersOrZero(), numbers.scale(), this);
    }

    private long[] numbersOrZero() {
        long[] score = numbers.unscaled().clone();
        numbers.missing().stream().filter(row -> row < score.length).forEach(row -> score[row] = 0);
        return score;
    }

    /** {@return the number that stands for a row} */
    BigDecimal number(int row) {
        BigDecimal value = value(row, 0);
        return value == null ? BigDecimal.ZERO : value;
    }

    /** {@return the limit on the way from one tier to another} */
    Ranges.Step step(int from, int to) {
        return ranges.step(range(from), range(to));
    }

    private int range(int tier) {
        int range = 0;
        while (tiers[range] != tier) {
            range++;
        }
        return range;
    }

    @Override
    public BigDecimal coverage(int row) {
        return value(row, 0) == null ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    @Override
    public BigDecimal value(int row, int criterion) {
        return numbers == null ? null : numbers.get(row);
    }
}
