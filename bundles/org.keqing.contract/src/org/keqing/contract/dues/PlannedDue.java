package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One amount that will be due.
 *
 * @param kind    what it is for
 * @param period  the days for which is paid; of a deposit the whole term
 * @param dueDate last day on which a payment is on time
 * @param amount  above zero, two decimals
 * @since 0.1
 */
public record PlannedDue(Kind kind, Span period, LocalDate dueDate, BigDecimal amount) {

    /**
     * What a due is for.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Rent, goods or fees of a period. */
        PERIOD,
        /** A sum that comes back at the end. */
        DEPOSIT
    }
}
