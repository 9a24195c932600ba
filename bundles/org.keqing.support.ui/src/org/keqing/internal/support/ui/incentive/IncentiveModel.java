package org.keqing.internal.support.ui.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.PlanSummary;
import org.keqing.support.incentive.Bond;
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
 * @param claims    its claims
 * @param quarters  what it was given and what came of it
 * @param plans     its support plans, to which an incentive can be bound
 */
record IncentiveModel(List<IncentiveStanding> standings, List<IncentiveClaim> claims, List<GiveReturn> quarters, List<PlanSummary> plans) {

    /** Nothing promised, claimed or given. */
    boolean isEmpty() {
        return standings.isEmpty() && claims.isEmpty() && quarters.stream().allMatch(quarter -> quarter.total().signum() == 0);
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
        String steps = terms.steps().stream().map(step -> (step.reach().compareTo(standing.reached()) <= 0 ? "\u2713 " : "\u25CB ") + NLS.bind(Messages.MsgStep, number(step.reach()), reward(step))) //$NON-NLS-1$ //$NON-NLS-2$
            .collect(Collectors.joining("\n")); //$NON-NLS-1$
        String cap = terms.cap() == null ? "" : '\n' + NLS.bind(Messages.MsgCap, money(terms.cap())); //$NON-NLS-1$
        String way = standing.missing().map(missing -> NLS.bind(Messages.MsgMissing, number(missing))).orElse(Messages.MsgLastStep);
        return steps + cap + '\n' + way;
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

    /** What is asked to promise something. */
    List<FormField> define(LocalDate today) {
        List<String> written = new ArrayList<>(List.of(Messages.LabelContract));
        plans.forEach(plan -> written.add(planName(plan)));
        LocalDate from = today.withDayOfYear(1);
        return List.of(FormField.line("title", Messages.LabelTitle, ""), FormField.choice("written", Messages.LabelWritten, plans.isEmpty() ? Messages.LabelContract : planName(plans.getFirst()), written), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            FormField.line("contract", Messages.LabelContractNumber, ""), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.choice("metric", Messages.LabelMetric, word(Metric.AMOUNT), Arrays.stream(Metric.values()).map(IncentiveModel::word).toList()), //$NON-NLS-1$
            FormField.line("from", Messages.LabelFrom, from.toString()), FormField.line("to", Messages.LabelTo, from.plusYears(1).minusDays(1).toString()), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("product", Messages.LabelOnlyProduct, ""), FormField.line("cap", Messages.LabelCap, ""), FormField.lines("steps", Messages.LabelSteps, "100000 = 2%\n200000 = 3%")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private static String planName(PlanSummary plan) {
        return NLS.bind(Messages.LabelPlan, plan.title(), plan.due());
    }

    /** What was entered. */
    IncentiveTerms terms(FormValues values) throws StoreException {
        Bond bond = plans.stream().filter(plan -> planName(plan).equals(values.text("written"))).findFirst().map(plan -> Bond.ofPlan(plan.id())) //$NON-NLS-1$
            .orElseGet(() -> Bond.ofContract(values.text("contract"))); //$NON-NLS-1$
        Metric metric = Arrays.stream(Metric.values()).filter(each -> word(each).equals(values.text("metric"))).findFirst().orElseThrow(); //$NON-NLS-1$
        List<IncentiveStep> steps = new ArrayList<>();
        for (String line : values.text("steps").lines().filter(each -> !each.isBlank()).toList()) { //$NON-NLS-1$
            steps.add(step(line.strip()));
        }
        return new IncentiveTerms(values.text("title"), bond, metric, values.text("product"), values.date("from"), values.date("to"), steps, values.decimalOrNull("cap")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    private static IncentiveStep step(String line) throws StoreException {
        String[] parts = line.replace(",", "").replace('\uFF05', '%').replace('\uFF1D', '=').split("=", 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try {
            String reward = parts[1].strip();
            boolean percent = reward.endsWith("%"); //$NON-NLS-1$
            return new IncentiveStep(new BigDecimal(parts[0].strip()), percent ? RewardKind.PERCENT : RewardKind.AMOUNT,
                new BigDecimal(percent ? reward.substring(0, reward.length() - 1).strip() : reward));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new StoreException(NLS.bind(Messages.MsgStepFormat, line), e);
        }
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
