package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.RewardKind;

/** The words for what a contract says of an incentive. */
public final class SaidByContract {

    private SaidByContract() {
    }

    /** One line for what a contract says otherwise; what it does not speak of is no difference, nor is a part of its time. */
    public static Optional<String> difference(IncentiveProposal said, IncentiveTerms chosen) {
        List<String> other = new ArrayList<>();
        IncentiveTerms terms = said.terms();
        if (!terms.steps().isEmpty()) {
            if (terms.metric() != chosen.metric()) {
                other.add(IncentiveWords.metric(terms.metric()));
            }
            List<IncentiveStep> missing = terms.steps().stream().filter(step -> chosen.steps().stream().noneMatch(each -> same(step, each))).toList();
            missing.forEach(step -> other.add(step(step)));
            if (missing.isEmpty() && chosen.steps().size() > terms.steps().size()) {
                other.add(Messages.MsgNoFurtherStep);
            }
        }
        if (terms.cap() != null && (chosen.cap() == null || terms.cap().compareTo(chosen.cap()) != 0)) {
            other.add(NLS.bind(Messages.MsgSaidCap, grouped(terms.cap())));
        }
        if (terms.onTimeRate() != null && (chosen.onTimeRate() == null || terms.onTimeRate().compareTo(chosen.onTimeRate()) != 0)) {
            other.add(NLS.bind(Messages.MsgSaidOnTime, grouped(terms.onTimeRate())));
        }
        if (chosen.from().isBefore(said.start()) || said.end() != null && chosen.to().isAfter(said.end())) {
            other.add(said.end() == null ? NLS.bind(Messages.MsgSaidFrom, said.start()) : NLS.bind(Messages.MsgSaidTerm, said.start(), said.end()));
        }
        return other.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.MsgContractSays, String.join(Messages.SeparatorSaid, other)));
    }

    private static boolean same(IncentiveStep one, IncentiveStep other) {
        return one.kind() == other.kind() && one.reach().compareTo(other.reach()) == 0 && one.reward().compareTo(other.reward()) == 0;
    }

    private static String step(IncentiveStep step) {
        return NLS.bind(step.kind() == RewardKind.PERCENT ? Messages.MsgSaidRate : Messages.MsgSaidReward, grouped(step.reach()), grouped(step.reward()));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
    }
}
