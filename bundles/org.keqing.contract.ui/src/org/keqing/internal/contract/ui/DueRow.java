package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;

/**
 * A due in the list: written, with what came in, or only planned.
 *
 * @param kind    what it is for
 * @param period  the days for which is paid
 * @param dueDate last day on which a payment is on time
 * @param amount  what is owed
 * @param written the due among the client's facts; empty while it is planned
 */
record DueRow(PlannedDue.Kind kind, Span period, LocalDate dueDate, BigDecimal amount, Optional<ContractDue> written) {

    static DueRow of(PlannedDue due) {
        return new DueRow(due.kind(), due.period(), due.dueDate(), due.amount(), Optional.empty());
    }

    static DueRow of(ContractDue due) {
        return new DueRow(due.kind(), due.period(), due.dueDate(), due.amount(), Optional.of(due));
    }

    /** {@code null} while it is planned. */
    BigDecimal paid() {
        return written.map(ContractDue::paid).orElse(null);
    }

    /** {@code null} while it is planned. */
    BigDecimal open() {
        return written.map(ContractDue::open).orElse(null);
    }

    /** {@code null} while it is planned or when it is on time. */
    Long daysLate(LocalDate today) {
        return written.map(due -> due.daysLate(today)).filter(days -> days > 0).orElse(null);
    }

    boolean payable() {
        return written.filter(due -> due.open().signum() > 0).isPresent();
    }

    String kindWord() {
        return kindWord(kind);
    }

    static String kindWord(PlannedDue.Kind kind) {
        return kind == PlannedDue.Kind.DEPOSIT ? Messages.LabelDeposit : Messages.LabelPeriod;
    }

    String stateWord(LocalDate today) {
        if (written.isEmpty()) {
            return Messages.LabelPlanned;
        }
        ContractDue due = written.get();
        if (due.open().signum() == 0) {
            return Messages.LabelPaid;
        }
        if (due.isOverdue(today)) {
            return Messages.LabelOverdue;
        }
        return due.paid().signum() > 0 ? Messages.LabelPartlyPaid : Messages.LabelOpen;
    }
}
