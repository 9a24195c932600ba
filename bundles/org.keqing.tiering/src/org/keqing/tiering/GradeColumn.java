package org.keqing.tiering;

import java.util.BitSet;
import java.util.Objects;

/**
 * The committee's mean grades of one criterion as exact fractions: three evaluators with 10, 8 and 8 give 26/3. Weights of head, deputies and members are
 * already part of the fraction. The arrays are not copied and must not be changed afterwards.
 *
 * @since 0.1
 */
public final class GradeColumn {

    private final long[] numerator;
    private final long[] denominator;
    private final BitSet missing;

    /**
     * @param numerator   numerator per row, not negative
     * @param denominator denominator per row, at least 1
     * @param missing     the rows without a grade; their numerator and denominator are ignored
     * @throws IllegalArgumentException if the lengths differ or a fraction is not a grade
     */
    public GradeColumn(long[] numerator, long[] denominator, BitSet missing) {
        this.numerator = Objects.requireNonNull(numerator, "numerator");
        this.denominator = Objects.requireNonNull(denominator, "denominator");
        this.missing = Objects.requireNonNull(missing, "missing");
        if (numerator.length != denominator.length) {
            throw new IllegalArgumentException("numerator and denominator have different lengths");
        }
        for (int row = 0; row < numerator.length; row++) {
            if ((numerator[row] < 0 || denominator[row] < 1) && !missing.get(row)) {
                throw new IllegalArgumentException("row " + row + " is no grade: " + numerator[row] + '/' + denominator[row]);
            }
        }
    }

    /** {@return the number of rows} */
    public int size() {
        return numerator.length;
    }

    /** {@return the numerators; not to be changed} */
    public long[] numerator() {
        return numerator;
    }

    /** {@return the denominators; not to be changed} */
    public long[] denominator() {
        return denominator;
    }

    /** {@return the rows without a grade; not to be changed} */
    public BitSet missing() {
        return missing;
    }

    /**
     * @param row a row
     * @return true when the committee gave no grade
     */
    public boolean isMissing(int row) {
        return missing.get(row);
    }
}
