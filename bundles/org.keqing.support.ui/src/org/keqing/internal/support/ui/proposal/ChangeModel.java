package org.keqing.internal.support.ui.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;

/** What is changed of a proposal before it is taken. Knows no widgets. */
final class ChangeModel {

    private final List<PolicyDiff.Line> lines;
    private final MeasureCatalogue catalogue;
    private final Set<String> leftOut = new HashSet<>();
    private String owner = ""; //$NON-NLS-1$
    private String due = ""; //$NON-NLS-1$
    private String reason = ""; //$NON-NLS-1$

    ChangeModel(ProposalRow row, MeasureCatalogue catalogue) {
        this.lines = row.diff().lines();
        this.catalogue = catalogue;
    }

    List<PolicyDiff.Line> lines() {
        return lines;
    }

    String word(PolicyDiff.Line line) {
        Locale locale = Locale.getDefault();
        String change = line.after() == null ? Messages.ColumnEnds : line.before() == null ? Messages.ColumnStarts : Messages.ColumnChange;
        return change + " \u00B7 " + Policies.word(line.kind(), locale) + " \u00B7 " + Policies.words(line, line.after() == null ? line.before() : line.after(), catalogue, locale); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void take(PolicyDiff.Line line, boolean taken) {
        if (taken) {
            leftOut.remove(line.key());
        } else {
            leftOut.add(line.key());
        }
    }

    /** Whether anything was left out or typed. */
    boolean isChanged() {
        return !leftOut.isEmpty() || !owner.isBlank() || !due.isEmpty() || !reason.isBlank();
    }

    void owner(String text) {
        owner = text;
    }

    void due(String text) {
        due = text.strip();
    }

    void reason(String text) {
        reason = text;
    }

    /** What is wrong, {@code null} when nothing is. */
    String problem() {
        if (!due.isEmpty() && day() == null) {
            return NLS.bind(Messages.MsgNoDay, due);
        }
        return reason.isBlank() ? Messages.MsgReasonNeeded : null;
    }

    private LocalDate day() {
        try {
            return due.isEmpty() ? null : LocalDate.parse(due);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    ProposalChange change() {
        return new ProposalChange(leftOut, owner.isBlank() ? null : owner.strip(), day(), reason.strip());
    }
}
