package org.keqing.contract.dues;

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.contract.Messages;

/** Money as whole cents. */
final class Cents {

    private Cents() {
    }

    /** @throws IllegalArgumentException if the amount is negative, has more than two decimals or does not fit a long */
    static long of(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(Messages.MsgNegative);
        }
        try {
            return amount.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.MsgTwoDecimals, amount.toPlainString()), e);
        }
    }

    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
