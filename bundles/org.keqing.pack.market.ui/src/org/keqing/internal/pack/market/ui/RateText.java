package org.keqing.internal.pack.market.ui;

import java.math.BigDecimal;
import java.util.Optional;

/** An elimination rate as people type it: 25, 25 %, 12.5. */
final class RateText {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    private RateText() {
    }

    /** The share from 0 to 1; empty when it is none. */
    static Optional<BigDecimal> parse(String typed) {
        try {
            BigDecimal percent = new BigDecimal(typed.strip().replaceFirst("\\s*[%％]$", ""));
            boolean fits = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.stripTrailingZeros().scale() <= DECIMALS;
            return fits ? Optional.of(percent.movePointLeft(2)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
