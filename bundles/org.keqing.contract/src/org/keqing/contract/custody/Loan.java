package org.keqing.contract.custody;

import java.time.LocalDate;

/**
 * A time for which the original of a contract was out of its place.
 *
 * @param id             id
 * @param contractId     the contract
 * @param contractNumber its number
 * @param clientId       its client
 * @param clientCode     code of its client
 * @param clientName     name of its client
 * @param borrower       who has or had it
 * @param purpose        what for, null when nothing was said
 * @param lentOn         first day
 * @param dueBack        day on which it should be back
 * @param lentBy         who handed it out
 * @param returnedOn     day on which it came back, null while it is out
 * @param returnedTo     who took it back, null while it is out
 * @since 0.1
 */
public record Loan(long id, long contractId, String contractNumber, long clientId, String clientCode, String clientName, String borrower, String purpose, LocalDate lentOn, LocalDate dueBack,
        String lentBy, LocalDate returnedOn, String returnedTo) {

    /** {@return whether the original is out} */
    public boolean isOut() {
        return returnedOn == null;
    }

    /**
     * @param today the day on which is looked
     * @return days since it should be back, 0 when it came back or is not due yet
     */
    public long daysOverdue(LocalDate today) {
        return isOut() ? Math.max(0, today.toEpochDay() - dueBack.toEpochDay()) : 0;
    }
}
