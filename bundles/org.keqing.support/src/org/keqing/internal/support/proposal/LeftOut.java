package org.keqing.internal.support.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.Decision;

/** Keys of lines as one text: what a changed proposal left out is kept so, and files have the lines that count so. */
final class LeftOut {

    /** No key has it. */
    private static final String BETWEEN = ";"; //$NON-NLS-1$

    private LeftOut() {
    }

    /** What is kept of a decision, {@code null} when it is not changed. */
    static String kept(Judged judged) {
        return judged.decision() == Decision.CHANGED ? text(judged.row().diff().lines(), judged.leftOut()::contains) : null;
    }

    /** The keys of the lines that count, without those that are left out. */
    static String counting(Collection<PolicyDiff.Line> lines, Set<String> leftOut) {
        return text(lines, key -> !leftOut.contains(key));
    }

    private static String text(Collection<PolicyDiff.Line> lines, Predicate<String> which) {
        return lines.stream().map(PolicyDiff.Line::key).filter(which).collect(Collectors.joining(BETWEEN));
    }

    /** The keys in a text. */
    static List<String> keys(String text) {
        return Stream.of(text.split(BETWEEN)).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }
}
