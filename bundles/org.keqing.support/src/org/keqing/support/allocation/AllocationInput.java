package org.keqing.support.allocation;

import java.util.Arrays;

/**
 * The clients among whom a supply is shared, as columns. Quantities count ten-thousandths of a unit.
 *
 * @param ids       of the clients
 * @param codes     their codes, ascending by {@link String#compareTo}: of equal remainders and weights the smaller code comes first
 * @param classes   index of each one's class
 * @param stock     on hand; 0 when unknown
 * @param purchases in the months looked back on, together
 * @since 0.1
 */
public record AllocationInput(long[] ids, String[] codes, int[] classes, long[] stock, long[] purchases) {

    /** Ten-thousandths of one. */
    public static final long ONE = 10_000L;

    /** @throws IllegalArgumentException when the columns differ in length or the codes are not in order */
    public AllocationInput {
        int count = ids.length;
        if (codes.length != count || classes.length != count || stock.length != count || purchases.length != count) {
            throw new IllegalArgumentException("columns of different length");
        }
        for (int i = 1; i < count; i++) {
            if (codes[i - 1].compareTo(codes[i]) >= 0) {
                throw new IllegalArgumentException("codes not in order: " + codes[i - 1] + ", " + codes[i]);
            }
        }
    }

    /** {@return number of clients} */
    public int size() {
        return ids.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationInput that && Arrays.equals(ids, that.ids) && Arrays.equals(classes, that.classes) && Arrays.equals(stock, that.stock)
                && Arrays.equals(purchases, that.purchases) && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return "AllocationInput[" + ids.length + ']';
    }
}
