package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Adds longs without ever overflowing. */
public final class ExactSum {

    private BigInteger high = BigInteger.ZERO;
    private long low;

    public void add(long number) {
        long sum = low + number;
        if (((low ^ sum) & (number ^ sum)) < 0) {
            high = high.add(BigInteger.valueOf(low));
            sum = number;
        }
        low = sum;
    }

    public BigDecimal total(int scale) {
        return new BigDecimal(high.add(BigInteger.valueOf(low)), scale);
    }
}
