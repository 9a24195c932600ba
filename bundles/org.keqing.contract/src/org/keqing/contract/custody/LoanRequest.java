package org.keqing.contract.custody;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who wants the original of a contract.
 *
 * @param borrower who, 100 characters at most
 * @param purpose  what for, null when nothing is said; 300 characters at most
 * @param lentOn   first day, not after today
 * @param dueBack  day on which it should be back, not before the first
 * @since 0.1
 */
public record LoanRequest(String borrower, String purpose, LocalDate lentOn, LocalDate dueBack) {

    /** Cleans the texts. */
    public LoanRequest {
        Objects.requireNonNull(lentOn);
        Objects.requireNonNull(dueBack);
        borrower = borrower == null ? "" : borrower.strip(); //$NON-NLS-1$
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
    }
}
