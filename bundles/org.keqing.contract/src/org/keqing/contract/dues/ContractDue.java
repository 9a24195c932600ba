package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A due of a contract with what came in for it.
 *
 * @param id             id of the due among the client's facts
 * @param contractId     the contract
 * @param contractNumber its number
 * @param clientCode     code of the client
 * @param clientName     name of the client
 * @param kind           what it is for
 * @param period         the days for which is paid
 * @param dueDate        last day on which a payment is on time
 * @param amount         what is owed
 * @param paid           what came in, zero when nothing
 * @param paidDate       day of the last payment, null when nothing came in
 * @since 0.1
 */
public record ContractDue(long id, long contractId, String contractNumber, String clientCode, String clientName, PlannedDue.Kind kind, Span period, LocalDate dueDate,
        BigDecimal amount, BigDecimal paid, LocalDate paidDate) {

    /** {@return what is still owed, zero when all or more came in} */
    public BigDecimal open() {
        return amount.subtract(paid).max(BigDecimal.ZERO);
    }

    /**
     * @param today the day on which is looked
     * @return days from the due date to the last payment, or to today while something is open; 0 when on time
     */
    public long daysLate(LocalDate today) {
        LocalDate until = open().signum() > 0 || paidDate == null ? today : paidDate;
        return Math.max(0, ChronoUnit.DAYS.between(dueDate, until));
    }

    /**
     * @param today the day on which is looked
     * @return true when something is open and the due date is over
     */
    public boolean isOverdue(LocalDate today) {
        return open().signum() > 0 && dueDate.isBefore(today);
    }
}
