package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * The lower limit of a range, ready to be compared with unscaled longs: a number of the scale is within when it is at least {@code from}.
 *
 * @param from  the least unscaled number within; meaningless when nothing is
 * @param never true when no long of the scale reaches the limit
 * @param exact true when the limit itself is a number of the scale and not part of the range: the number just below {@code from} may still be within when it was
 *              rounded down
 */
public record Limit(long from, boolean never, boolean exact) {

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** The limit for numbers with {@code scale} decimals. */
    public static Limit lower(Interval range, int scale) {
        BigDecimal lower = range.getLower();
        if (lower == null) {
            return new Limit(Long.MIN_VALUE, false, false);
        }
        BigDecimal shifted = lower.movePointRight(scale);
        BigInteger floor = shifted.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
        boolean whole = shifted.compareTo(new BigDecimal(floor)) == 0;
        BigInteger from = whole && range.isLowerInclusive() ? floor : floor.add(BigInteger.ONE);
        return new Limit(from.max(MIN).min(MAX).longValue(), from.compareTo(MAX) > 0, whole && !range.isLowerInclusive());
    }

    /** The limit of a tier of a score; a tier without limits is for overrides only and admits nothing. */
    public static Limit of(Scheme scheme, Tier tier, int scale) {
        return Tiers.isBounded(scheme, tier) ? lower(tier, scale) : new Limit(0, true, false);
    }

    public boolean admits(long number) {
        return number >= from && !never;
    }

    /** As {@link #admits(long)} for a number of which {@code more} says that it was rounded down. */
    public boolean admits(long number, boolean more) {
        return admits(number) || more && exact && !never && number == from - 1;
    }

    /** {@return the position of the first limit that admits a number, -1 when none does; {@code more} says that the number was rounded down} */
    public static int first(Limit[] limits, long number, boolean more) {
        for (int i = 0; i < limits.length; i++) {
            if (limits[i].admits(number, more)) {
                return i;
            }
        }
        return -1;
    }
}
