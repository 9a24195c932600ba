package org.keqing.internal.tiering;

import java.util.Arrays;
import java.util.BitSet;

import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Scheme;

/**
 * What a kind of scheme gives, before overrides.
 *
 * @param tier         per row the position of the tier or {@link Result#NOT_ASSESSED}
 * @param score        per row the score in units of {@code 10^-scale}
 * @param scale        decimals of the score
 * @param withoutScore the rows that have no score though they may have a tier; null when there are none
 * @param details      what stands behind it
 */
public record Outcome(byte[] tier, long[] score, int scale, BitSet withoutScore, Result.Details details) {

    public Outcome(byte[] tier, long[] score, int scale, Result.Details details) {
        this(tier, score, scale, null, details);
    }

    /** An outcome of a kind that counts no points: the score is the value that the scheme names, where it names one. */
    public static Outcome ofValue(Scheme scheme, Prepared inputs, byte[] tier, Result.Details details) {
        NumberColumn numbers = scheme.getValue() == null ? null : inputs.number(scheme.getValue());
        if (numbers == null) {
            BitSet all = new BitSet();
            all.set(0, tier.length);
            return new Outcome(tier, new long[tier.length], 0, all, details);
        }
        return new Outcome(tier, Arrays.copyOf(numbers.unscaled(), tier.length), numbers.scale(), numbers.missing(), details);
    }
}
