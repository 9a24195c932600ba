package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.keqing.pack.keyaccount.traits.Margin;
import org.keqing.pack.keyaccount.traits.Volume;

/** Adds up trade lines; what no line names stays unknown. */
final class Sums {

    private static final int DECIMALS = 10;

    private BigDecimal quantity;
    private BigDecimal amount;
    private BigDecimal margin;
    private BigDecimal marginBase;

    void add(BigDecimal lineQuantity, BigDecimal lineAmount, BigDecimal lineCost) {
        quantity = sum(quantity, lineQuantity);
        amount = sum(amount, lineAmount);
        if (lineAmount != null && lineCost != null) {
            margin = sum(margin, lineAmount.subtract(lineCost));
            marginBase = sum(marginBase, lineAmount);
        }
    }

    void add(Sums other) {
        quantity = sum(quantity, other.quantity);
        amount = sum(amount, other.amount);
        margin = sum(margin, other.margin);
        marginBase = sum(marginBase, other.marginBase);
    }

    BigDecimal amount() {
        return amount;
    }

    Volume volume() {
        return new Volume(quantity, amount);
    }

    Margin margin() {
        return new Margin(margin, marginBase == null || marginBase.signum() == 0 ? null : quotient(margin, marginBase));
    }

    static BigDecimal sum(BigDecimal sum, BigDecimal more) {
        return sum == null ? more : more == null ? sum : sum.add(more);
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, DECIMALS, RoundingMode.FLOOR);
    }
}
