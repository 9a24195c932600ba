package org.keqing.internal.support.policy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.TierMove;
import org.keqing.support.result.Metric;

/** The words of goals in files, and what is said of others. */
final class GoalForm {

    private GoalForm() {
    }

    static Optional<Metric> metric(String word) {
        return Stream.of(Metric.values()).filter(each -> each.code().equals(word)).findFirst();
    }

    static Optional<TierMove> move(String word) {
        return Stream.of(TierMove.values()).filter(each -> each.code().equals(word)).findFirst();
    }

    static String noMetric(String word) {
        return NLS.bind(Messages.MsgNoMetric, word, Stream.of(Metric.values()).map(Metric::code).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    static String noMove(String word) {
        return NLS.bind(Messages.MsgNoMove, word, Stream.of(TierMove.values()).map(TierMove::code).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }
}
