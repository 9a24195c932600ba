package org.keqing.internal.support.ui.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.Plurals;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.GiveReturn;
import org.keqing.support.incentive.GivenKind;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

/**
 * What the view of a client's incentives shows and asks. Knows no widgets.
 *
 * @param standings where its incentives stand
 * @param hidden    how many are not shown, since they are written in contracts that the user may not read
 * @param claims    its claims
 * @param quarters  what it was given and what came of it
 * @param asked     to what an incentive can be bound
 */
record IncentiveModel(List<IncentiveStanding> standings, long hidden, List<IncentiveClaim> claims, List<GiveReturn> quarters, NewIncentive asked) {

    /** Nothing promised, claimed or given. */
    boolean isEmpty() {
        return standings.isEmpty() && hidden == 0 && claims.isEmpty() && quarters.stream().allMatch(quarter -> quarter.total().signum() == 0);
    }

    /** What stands below the list: the steps of the one that is selected, and how many are not shown. */
    String words(Optional<IncentiveStanding> selected) {
        List<String> words = new ArrayList<>();
        selected.map(IncentiveModel::steps).ifPresent(words::add);
        if (hidden > 0) {
            words.add(Plurals.bind(Messages.MsgHiddenIncentives, (int) hidden));
        } else if (standings.isEmpty()) {
            words.add(Messages.MsgNoIncentive);
        }
        return String.join("\n", words); //$NON-NLS-1$
    }

    /** The word for what a target counts. */
    static String word(Metric metric) {
        return switch (metric) {
            case AMOUNT -> Messages.LabelAmount;
            case QUANTITY -> Messages.LabelQuantity;
            case MARGIN -> Messages.LabelMargin;
        };
    }

    /** The word for a state. */
    static String word(ClaimState state) {
        return switch (state) {
            case CLAIMED -> Messages.LabelClaimed;
            case APPROVED -> Messages.LabelApproved;
            case PAID -> Messages.LabelPaid;
            case REFUSED -> Messages.LabelRefused;
        };
    }

    /** The word for what was given. */
    static String word(GivenKind kind) {
        return switch (kind) {
            case DISCOUNT -> Messages.LabelDiscount;
            case GOODS -> Messages.LabelGoods;
            case OTHER -> Messages.LabelOther;
        };
    }

    /** The steps of an incentive with a tick at those reached, its cap, and what is missing. */
    static String steps(IncentiveStanding standing) {
        IncentiveTerms terms = standing.incentive().terms();
        String steps = terms.steps().stream().map(step -> (step.reach().compareTo(standing.reached()) <= 0 ? "\u2713 " : "\u25CB ") + step(step)) //$NON-NLS-1$ //$NON-NLS-2$
            .collect(Collectors.joining("\n")); //$NON-NLS-1$
        String cap = terms.cap() == null ? "" : '\n' + NLS.bind(Messages.MsgCap, money(terms.cap())); //$NON-NLS-1$
        String way = standing.missing().map(missing -> NLS.bind(Messages.MsgMissing, number(missing))).orElse(Messages.MsgLastStep);
        return steps + onTime(standing) + cap + '\n' + way;
    }

    /** The condition on what must be paid on time, as a line of its own. */
    private static String onTime(IncentiveStanding standing) {
        BigDecimal asked = standing.incentive().terms().onTimeRate();
        if (asked == null) {
            return ""; //$NON-NLS-1$
        }
        return standing.dues().rate().map(was -> (standing.isOnTime() ? "\n\u2713 " : "\n\u25CB ") + NLS.bind(Messages.MsgOnTime, number(asked), number(was))) //$NON-NLS-1$ //$NON-NLS-2$
            .orElseGet(() -> "\n\u25CB " + NLS.bind(Messages.MsgOnTimeNone, number(asked))); //$NON-NLS-1$
    }

    /** What is to be reached and what is given for it. */
    static String step(IncentiveStep step) {
        return NLS.bind(Messages.MsgStep, number(step.reach()), reward(step));
    }

    private static String reward(IncentiveStep step) {
        return step.kind() == RewardKind.PERCENT ? NLS.bind(Messages.MsgPercent, number(step.reward())) : money(step.reward());
    }

    static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP)); //$NON-NLS-1$
    }

    private static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, stripped.scale()) + "f", stripped); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What is asked to note a gift. */
    static List<FormField> give(LocalDate today) {
        return List.of(FormField.choice("kind", Messages.LabelKind, word(GivenKind.DISCOUNT), Arrays.stream(GivenKind.values()).map(IncentiveModel::word).toList()), //$NON-NLS-1$
            FormField.line("amount", Messages.LabelValue, ""), FormField.line("day", Messages.LabelDay, today.toString()), FormField.line("remark", Messages.LabelRemark, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    /** The kind that was entered. */
    static GivenKind kind(FormValues values) {
        return Arrays.stream(GivenKind.values()).filter(each -> word(each).equals(values.text("kind"))).findFirst().orElseThrow(); //$NON-NLS-1$
    }

    /** A quarter such as 2026 Q3. */
    static String quarter(GiveReturn of) {
        return of.from().getYear() + " Q" + (of.from().getMonthValue() + 2) / 3; //$NON-NLS-1$
    }
}
