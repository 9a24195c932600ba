package org.keqing.internal.support.ui.proposal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.Messages;
import org.keqing.model.Plurals;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.RoundProposals;

/** The proposals of a round in words and sums. Knows no widgets. */
final class ProposalsModel {

    private ProposalsModel() {
    }

    /** The word for a decision. */
    static String word(Decision decision) {
        return switch (decision) {
            case OPEN -> Messages.LabelOpen;
            case ACCEPTED -> Messages.LabelAccepted;
            case CHANGED -> Messages.LabelChanged;
            case REFUSED -> Messages.LabelRefused;
        };
    }

    /** How many stand where, and what that costs; nothing while not all are read. */
    static String sum(RoundProposals proposals) {
        if (!proposals.isWhole()) {
            return ""; //$NON-NLS-1$
        }
        EnumSet<Decision> taken = EnumSet.of(Decision.ACCEPTED, Decision.CHANGED);
        return NLS.bind(Messages.MsgSum, new Object[] { proposals.count(Decision.OPEN), proposals.count(Decision.ACCEPTED) + proposals.count(Decision.CHANGED),
            proposals.count(Decision.REFUSED), money(proposals.cost(EnumSet.of(Decision.OPEN))), money(proposals.cost(taken)) });
    }

    /** What came of accepting, as far as the list does not show it: goals that were made, and which were not. */
    static String note(Decided decided) {
        Stream<String> made = decided.goals() == 0 ? Stream.empty() : Stream.of(Plurals.bind(Messages.MsgGoalsMade, decided.goals()));
        return Stream.concat(made, decided.notMade(Locale.getDefault()).stream()).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /** What the selected ones cost together. */
    static String selected(List<ProposalRow> rows) {
        return rows.size() < 2 ? "" : NLS.bind(Messages.MsgSelected, rows.size(), money(cost(rows))); //$NON-NLS-1$
    }

    static BigDecimal cost(Collection<ProposalRow> rows) {
        return rows.stream().map(ProposalRow::costChange).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String money(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + String.format("%,.2f", amount); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The ids of those that are not decided. */
    static List<Long> open(Collection<ProposalRow> rows) {
        return rows.stream().filter(row -> row.decision() == Decision.OPEN).map(ProposalRow::clientId).toList();
    }

    /** What starts or ends, in one line. */
    static String words(ProposalRow row, PolicyDiff.Change change, MeasureCatalogue catalogue) {
        return row.diff().lines(change).stream().map(line -> Policies.words(line, line.after() == null ? line.before() : line.after(), catalogue, Locale.getDefault()))
            .collect(Collectors.joining(" \u00B7 ")); //$NON-NLS-1$
    }
}
