package org.keqing.internal.evaluation.ui.designation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.Messages;

/** What is typed to name a key client. No widgets. */
public final class DesignationModel {

    private final long clientId;
    private String reason = "";
    private String proposer;
    private String approver = "";
    private String from;
    private String to = "";

    public DesignationModel(long clientId, String user, LocalDate today) {
        this.clientId = clientId;
        this.proposer = user;
        this.from = today.toString();
    }

    public void reason(String text) {
        reason = text;
    }

    public String proposer() {
        return proposer;
    }

    public void proposer(String text) {
        proposer = text;
    }

    public void approver(String text) {
        approver = text;
    }

    public String from() {
        return from;
    }

    public void from(String text) {
        from = text;
    }

    public void to(String text) {
        to = text;
    }

    /** {@return what is wrong, null when nothing is} */
    public String problem() {
        if (reason.isBlank()) {
            return Messages.MsgReasonNeeded;
        }
        if (proposer.isBlank() || approver.isBlank()) {
            return Messages.MsgApproverNeeded;
        }
        if (proposer.strip().equals(approver.strip())) {
            return Messages.MsgOwnApproval;
        }
        LocalDate first = date(from);
        if (first == null) {
            return NLS.bind(Messages.MsgNoDate, from);
        }
        if (to.isBlank()) {
            return null;
        }
        LocalDate last = date(to);
        if (last == null) {
            return NLS.bind(Messages.MsgNoDate, to);
        }
        return last.isBefore(first) ? Messages.MsgPeriodReversed : null;
    }

    /**
     * The designation to store.
     *
     * @throws IllegalStateException when there is a problem
     */
    public Designation designation() {
        if (problem() != null) {
            throw new IllegalStateException("The designation has a problem");
        }
        return new Designation(0, clientId, reason, proposer, approver, date(from), to.isBlank() ? null : date(to));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
