package org.keqing.internal.tiering.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The functions of formulas. Public because the expression library calls them by reflection. */
public final class Functions {

    static final List<String> NAMES = List.of("abs", "known", "max", "min", "round");

    Functions() {
    }

    /** {@return the number without its sign} */
    public BigDecimal abs(Object number) {
        return number == null ? null : DecimalArithmetic.decimal(number).abs();
    }

    /** {@return true when something is known} */
    public boolean known(Object value) {
        return value != null;
    }

    /** {@return the larger number; missing when one is} */
    public BigDecimal max(Object one, Object other) {
        return one == null || other == null ? null : DecimalArithmetic.decimal(one).max(DecimalArithmetic.decimal(other));
    }

    /** {@return the smaller number; missing when one is} */
    public BigDecimal min(Object one, Object other) {
        return one == null || other == null ? null : DecimalArithmetic.decimal(one).min(DecimalArithmetic.decimal(other));
    }

    /** {@return the number rounded half up} */
    public BigDecimal round(Object number, Object decimals) {
        return number == null || decimals == null ? null : DecimalArithmetic.decimal(number).setScale(DecimalArithmetic.decimal(decimals).intValueExact(), RoundingMode.HALF_UP);
    }
}
