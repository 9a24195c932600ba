package org.keqing.internal.support.ui.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.PlanSummary;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

/**
 * What is asked to promise something to a client. Knows no widgets.
 *
 * @param plans     its support plans, to which an incentive can be bound
 * @param contracts numbers of its contracts to which one can be bound, as far as they are known here
 */
record NewIncentive(List<PlanSummary> plans, List<String> contracts) {

    /** The field that says whether it is a plan or a contract. */
    static final String WRITTEN = "written"; //$NON-NLS-1$
    /** The field with the number of the contract. */
    static final String CONTRACT = "contract"; //$NON-NLS-1$
    private static final String ON_TIME = "onTime"; //$NON-NLS-1$

    /**
     * The fields.
     *
     * @param contract number of the contract to which it is to be bound, empty: as the user chooses
     */
    List<FormField> fields(LocalDate today, String contract) {
        List<String> written = new ArrayList<>(List.of(Messages.LabelContract));
        plans.forEach(plan -> written.add(planName(plan)));
        LocalDate from = today.withDayOfYear(1);
        return List.of(FormField.line("title", Messages.LabelTitle, ""), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.choice(WRITTEN, Messages.LabelWritten, plans.isEmpty() || !contract.isEmpty() ? Messages.LabelContract : planName(plans.getFirst()), written),
            FormField.suggested(CONTRACT, Messages.LabelContractNumber, contract, contracts),
            FormField.choice("metric", Messages.LabelMetric, IncentiveModel.word(Metric.AMOUNT), Arrays.stream(Metric.values()).map(IncentiveModel::word).toList()), //$NON-NLS-1$
            FormField.line("from", Messages.LabelFrom, from.toString()), FormField.line("to", Messages.LabelTo, from.plusYears(1).minusDays(1).toString()), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("product", Messages.LabelOnlyProduct, ""), FormField.line("cap", Messages.LabelCap, ""), FormField.line(ON_TIME, Messages.LabelOnTimeRate, ""),
            FormField.lines("steps", Messages.LabelSteps, "100000 = 2%\n200000 = 3%")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private static String planName(PlanSummary plan) {
        return NLS.bind(Messages.LabelPlan, plan.title(), plan.due());
    }

    /** The contract of which is known what it says, as it is entered now; empty when none is chosen. */
    String chosen(FormValues values) {
        String number = values.text(CONTRACT);
        return values.text(WRITTEN).equals(Messages.LabelContract) && contracts.contains(number) ? number : ""; //$NON-NLS-1$
    }

    /** What a contract says, as it is entered; of what it does not say there is nothing. */
    static Map<String, String> texts(IncentiveProposal said) {
        IncentiveTerms terms = said.terms();
        Map<String, String> texts = new HashMap<>(Map.of("title", terms.title(), "from", terms.from().toString(), "to", terms.to().toString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (!terms.steps().isEmpty()) {
            texts.put("metric", IncentiveModel.word(terms.metric())); //$NON-NLS-1$
            texts.put("steps", terms.steps().stream().map(step -> plain(step.reach()) + " = " + plain(step.reward()) + (step.kind() == RewardKind.PERCENT ? "%" : "")).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        }
        if (terms.cap() != null) {
            texts.put("cap", plain(terms.cap())); //$NON-NLS-1$
        }
        if (terms.onTimeRate() != null) {
            texts.put(ON_TIME, plain(terms.onTimeRate()));
        }
        return texts;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What was entered. */
    IncentiveTerms terms(FormValues values) throws StoreException {
        Bond bond = plans.stream().filter(plan -> planName(plan).equals(values.text(WRITTEN))).findFirst().map(plan -> Bond.ofPlan(plan.id())).orElseGet(() -> Bond.ofContract(values.text(CONTRACT)));
        Metric metric = Arrays.stream(Metric.values()).filter(each -> IncentiveModel.word(each).equals(values.text("metric"))).findFirst().orElseThrow(); //$NON-NLS-1$
        List<IncentiveStep> steps = new ArrayList<>();
        for (String line : values.text("steps").lines().filter(each -> !each.isBlank()).toList()) { //$NON-NLS-1$
            steps.add(step(line.strip()));
        }
        return new IncentiveTerms(values.text("title"), bond, metric, values.text("product"), values.date("from"), values.date("to"), steps, values.decimalOrNull("cap"), values.decimalOrNull(ON_TIME)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
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
}
