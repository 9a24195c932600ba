package org.keqing.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A column of exact decimals: the number of row {@code i} is {@code unscaled[i] × 10^-scale}, unless the row is missing. The arrays are not copied and must
 * not be changed afterwards.
 *
 * @since 0.1
 */
public final class NumberColumn {

    private final long[] unscaled;
    private final int scale;
    private final BitSet missing;

    /**
     * @param unscaled one number per row, in units of {@code 10^-scale}
     * @param scale    number of decimals, 0 to 18
     * @param missing  the rows that have no number; their entry in {@code unscaled} is ignored
     * @throws IllegalArgumentException if the scale is out of range
     */
    public NumberColumn(long[] unscaled, int scale, BitSet missing) {
        this.unscaled = Objects.requireNonNull(unscaled, "unscaled");
        this.missing = Objects.requireNonNull(missing, "missing");
        if (scale < 0 || scale > 18) {
            throw new IllegalArgumentException("scale must be 0 to 18, not " + scale);
        }
        this.scale = scale;
    }

    /**
     * A column of the given numbers, at the largest scale that one of them has.
     *
     * @param numbers the numbers, null where missing
     * @return the column
     * @throws ArithmeticException if a number does not fit a long at that scale
     */
    public static NumberColumn of(List<BigDecimal> numbers) {
        int scale = numbers.stream().filter(Objects::nonNull).mapToInt(BigDecimal::scale).max().orElse(0);
        return of(numbers, Math.max(0, scale));
    }

    /**
     * A column of the given numbers.
     *
     * @param numbers the numbers, null where missing
     * @param scale   number of decimals of the column
     * @return the column
     * @throws ArithmeticException if a number has more decimals than {@code scale} or does not fit a long
     */
    public static NumberColumn of(List<BigDecimal> numbers, int scale) {
        long[] unscaled = new long[numbers.size()];
        BitSet missing = new BitSet();
        int row = 0;
        for (BigDecimal number : numbers) {
            if (number == null) {
                missing.set(row);
            } else {
                unscaled[row] = number.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
            }
            row++;
        }
        return new NumberColumn(unscaled, scale, missing);
    }

    /** {@return the number of rows} */
    public int size() {
        return unscaled.length;
    }

    /** {@return the numbers in units of {@code 10^-scale}; not to be changed} */
    public long[] unscaled() {
        return unscaled;
    }

    /** {@return the number of decimals} */
    public int scale() {
        return scale;
    }

    /** {@return the rows without a number; not to be changed} */
    public BitSet missing() {
        return missing;
    }

    /**
     * @param row a row
     * @return true when the row has no number
     */
    public boolean isMissing(int row) {
        return missing.get(row);
    }

    /**
     * @param row a row
     * @return the number, or null when missing
     */
    public BigDecimal get(int row) {
        return missing.get(row) ? null : BigDecimal.valueOf(unscaled[row], scale);
    }
}
