package org.keqing.internal.tiering.weighted;

import java.util.Arrays;

import org.keqing.internal.tiering.CriterionColumn;

/**
 * The grades of one criterion as one byte per row: the position in a list of the few different grades. Made once for many variants of weights and limits.
 *
 * @param codes       per row a position, unsigned
 * @param numerator   per position the numerator of the grade
 * @param denominator per position the denominator of the grade
 * @param state       per position what stands for the grade
 */
record GradeCodes(byte[] codes, long[] numerator, long[] denominator, byte[] state) {

    private static final int MOST = 250;
    private static final int BLOCK = 1024;

    /** {@return the codes; without any when there are too many different grades} */
    static GradeCodes of(CriterionColumn column, int size) {
        Builder builder = new Builder();
        byte[] codes = new byte[size];
        long[] numerator = new long[BLOCK];
        long[] denominator = new long[BLOCK];
        byte[] state = new byte[BLOCK];
        for (int start = 0; start < size; start += BLOCK) {
            int length = Math.min(BLOCK, size - start);
            column.fill(start, length, numerator, denominator, state);
            for (int i = 0; i < length; i++) {
                int code = builder.code(numerator[i], denominator[i], state[i]);
                if (code == MOST) {
                    return new GradeCodes(null, new long[0], new long[0], new byte[0]);
                }
                codes[start + i] = (byte) code;
            }
        }
        return new GradeCodes(codes, Arrays.copyOf(builder.numerator, builder.count), Arrays.copyOf(builder.denominator, builder.count), Arrays.copyOf(builder.state, builder.count));
    }

    boolean isUsable() {
        return codes != null;
    }

    /** Numbers different grades by a small open table. */
    private static final class Builder {

        private static final int SLOTS = 1024;

        private final short[] slots = new short[SLOTS];
        private final long[] numerator = new long[MOST];
        private final long[] denominator = new long[MOST];
        private final byte[] state = new byte[MOST];
        private int count;

        private int code(long up, long down, byte kind) {
            int slot = (int) ((up * 31 + down) * 0x9E3779B97F4A7C15L >>> 54) + kind & SLOTS - 1;
            while (slots[slot] != 0) {
                int code = slots[slot] - 1;
                if (numerator[code] == up && denominator[code] == down && state[code] == kind) {
                    return code;
                }
                slot = slot + 1 & SLOTS - 1;
            }
            if (count == MOST) {
                return MOST;
            }
            numerator[count] = up;
            denominator[count] = down;
            state[count] = kind;
            slots[slot] = (short) ++count;
            return count - 1;
        }
    }
}
