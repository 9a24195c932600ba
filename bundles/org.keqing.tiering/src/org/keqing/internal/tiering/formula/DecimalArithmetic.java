package org.keqing.internal.tiering.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

import org.apache.commons.jexl3.JexlArithmetic;

/** Decimal numbers throughout, 34 digits; what is missing stays missing, and so does a division by zero. */
final class DecimalArithmetic extends JexlArithmetic {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    DecimalArithmetic() {
        super(false, DIGITS, Integer.MIN_VALUE);
    }

    /** A literal of the expression or a value of a variable as a decimal. */
    static BigDecimal decimal(Object value) {
        return switch (value) {
        case BigDecimal number -> number;
        case Number number -> new BigDecimal(number.toString());
        case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
        default -> throw new ArithmeticException('"' + value.toString() + '"');
        };
    }

    private static BigDecimal both(Object left, Object right, BinaryOperator<BigDecimal> operator) {
        return left == null || right == null ? null : operator.apply(decimal(left), decimal(right));
    }

    private static boolean compare(Object left, Object right, IntPredicate wanted) {
        return left != null && right != null
                && wanted.test(left instanceof String text && right instanceof String other ? text.compareTo(other) : decimal(left).compareTo(decimal(right)));
    }

    @Override
    public Object add(Object left, Object right) {
        return both(left, right, (a, b) -> a.add(b, DIGITS));
    }

    @Override
    public Object subtract(Object left, Object right) {
        return both(left, right, (a, b) -> a.subtract(b, DIGITS));
    }

    @Override
    public Object multiply(Object left, Object right) {
        return both(left, right, (a, b) -> a.multiply(b, DIGITS));
    }

    @Override
    public Object divide(Object left, Object right) {
        return both(left, right, (a, b) -> b.signum() == 0 ? null : a.divide(b, DIGITS));
    }

    @Override
    public Object mod(Object left, Object right) {
        return both(left, right, (a, b) -> b.signum() == 0 ? null : a.remainder(b, DIGITS));
    }

    @Override
    public Object negate(Object value) {
        return value == null ? null : decimal(value).negate();
    }

    @Override
    public Object positivize(Object value) {
        return value == null ? null : decimal(value);
    }

    @Override
    public boolean equals(Object left, Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        return left instanceof String || right instanceof String ? left.equals(right) : decimal(left).compareTo(decimal(right)) == 0;
    }

    @Override
    public boolean lessThan(Object left, Object right) {
        return compare(left, right, order -> order < 0);
    }

    @Override
    public boolean lessThanOrEqual(Object left, Object right) {
        return compare(left, right, order -> order <= 0);
    }

    @Override
    public boolean greaterThan(Object left, Object right) {
        return compare(left, right, order -> order > 0);
    }

    @Override
    public boolean greaterThanOrEqual(Object left, Object right) {
        return compare(left, right, order -> order >= 0);
    }

    @Override
    public boolean toBoolean(Object value) {
        return Formula.isTrue(value);
    }
}
