package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An amount per month from a day on, until the next step.
 *
 * @param from   first day
 * @param amount per month, two decimals at most, not negative
 * @since 0.1
 */
public record Step(LocalDate from, BigDecimal amount) {

    /** @throws IllegalArgumentException if the amount is negative or has more than two decimals */
    public Step {
        Objects.requireNonNull(from, "from");
        Cents.of(amount);
    }
}
