package org.keqing.internal.pack.tobacco.ui;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.pack.tobacco.supply.SupplyCeilings;

/** Cases a month as people type them. */
final class CeilingText {

    private static final int DECIMALS = 4;

    private CeilingText() {
    }

    /** The number; empty when it is none or out of range. Thousands separators are passed over. */
    static Optional<BigDecimal> parse(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip().replace(",", "").replace("，", ""));
            boolean fits = number.signum() >= 0 && number.compareTo(SupplyCeilings.MOST) <= 0 && number.stripTrailingZeros().scale() <= DECIMALS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with what was typed, {@code null} when nothing is. */
    static String problem(String typed) {
        return parse(typed).isPresent() ? null : NLS.bind(Messages.MsgCeilingRange, SupplyCeilings.MOST.toPlainString());
    }
}
