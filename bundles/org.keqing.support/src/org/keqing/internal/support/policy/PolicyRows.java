package org.keqing.internal.support.policy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.exchange.RowReader.Place;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.internal.support.rows.KindWords;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierMove;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.support.result.Metric;
import org.keqing.tiering.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Policies in one sheet: the column {@code row} says what a row is of the policy of a scheme's tier. Written are the policies in force; what is read becomes the company's copy of each scheme
 * that the file names, whole, unless it is in force just so.
 */
@Component(service = RowKind.class)
public final class PolicyRows implements RowKind {

    private static final String SCHEME = "scheme"; //$NON-NLS-1$
    private static final String TIER = "tier"; //$NON-NLS-1$
    private static final String ROW = "row"; //$NON-NLS-1$
    private static final String ID = "id"; //$NON-NLS-1$
    private static final String EN = "en"; //$NON-NLS-1$
    private static final String ZH = "zh_cn"; //$NON-NLS-1$
    private static final String WITHIN = "within"; //$NON-NLS-1$
    private static final String PER_YEAR = "per_year"; //$NON-NLS-1$
    private static final String PREPAID = "prepaid"; //$NON-NLS-1$
    private static final String COST = "cost"; //$NON-NLS-1$
    private static final String METRIC = "metric"; //$NON-NLS-1$
    private static final String WHEN = "when"; //$NON-NLS-1$
    private static final String CHANGE = "change"; //$NON-NLS-1$
    private static final String MONTHS = "months"; //$NON-NLS-1$
    private static final int MOST = 100_000;

    private enum Row {
        POLICY, ENTITLEMENT, DUTY, VISITS, SERVICE, PAYMENT, MEASURE, GOAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PolicyService policies;

    /** Asks this service. */
    @Activate
    public PolicyRows(@Reference PolicyService policies) {
        this.policies = policies;
    }

    /** The policy of a tier as its rows are read. */
    private static final class Draft {
        private Place head;
        private LocalText summary = LocalText.EMPTY;
        private BigDecimal cost = BigDecimal.ZERO;
        private final List<TierPolicy.Entitlement> entitlements = new ArrayList<>();
        private final List<TierPolicy.Duty> duties = new ArrayList<>();
        private final Map<VisitLevel, Integer> visits = new EnumMap<>(VisitLevel.class);
        private TierPolicy.Service service;
        private TierPolicy.Payment payment;
        private final List<TierPolicy.SuggestedMeasure> measures = new ArrayList<>();
        private final List<TierPolicy.Goal> goals = new ArrayList<>();

        private TierPolicy policy(String tier) {
            return new TierPolicy(tier, summary, entitlements, duties, visits, service, payment, measures, goals, cost);
        }
    }

    @Override
    public String id() {
        return "policies"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    public List<String> columns() {
        return List.of(SCHEME, TIER, ROW, ID, EN, ZH, WITHIN, PER_YEAR, PREPAID, COST, METRIC, WHEN, CHANGE, MONTHS);
    }

    @Override
    public Set<String> required() {
        return Set.of(SCHEME, TIER, ROW);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        DefaultSupportRoles.requireManager(store, user);
        Map<String, Map<String, Draft>> schemes = new LinkedHashMap<>();
        Map<String, List<Place>> places = new LinkedHashMap<>();
        while (rows.next()) {
            places.computeIfAbsent(rows.text(SCHEME), each -> new ArrayList<>()).add(rows.place());
            Draft draft = schemes.computeIfAbsent(rows.text(SCHEME), each -> new LinkedHashMap<>()).computeIfAbsent(rows.text(TIER), each -> new Draft());
            if (draft.head == null) {
                draft.head = rows.place();
            }
            Stream.of(Row.values()).filter(each -> each.word().equals(rows.text(ROW))).findFirst().ifPresentOrElse(row -> read(rows, draft, row),
                    () -> rows.problem(ROW, NLS.bind(Messages.MsgNoSuchRow, Stream.of(Row.values()).map(Row::word).collect(Collectors.joining(", "))))); //$NON-NLS-1$
        }
        List<PolicySet> changed = new ArrayList<>();
        for (var scheme : schemes.entrySet()) {
            PolicySet set = new PolicySet(scheme.getKey(), 1, scheme.getValue().entrySet().stream().map(each -> each.getValue().policy(each.getKey())).toList());
            if (!rows.hasProblems()) {
                check(store, rows, set, scheme.getValue());
            }
            PolicyVersion before = policies.inForce(store, set.scheme()).orElse(null);
            boolean same = before != null && before.policies().withVersion(1).equals(set);
            places.get(set.scheme()).forEach(each -> rows.count(same ? Effect.UNCHANGED : before != null && before.own() ? Effect.UPDATED : Effect.INSERTED));
            if (!same) {
                changed.add(set);
            }
        }
        if (!rehearsal && !rows.hasProblems() && !changed.isEmpty()) {
            policies.saveAll(store, user, changed);
        }
    }

    /** What is wrong with the policies as a whole is said of the first row of its tier. */
    private void check(Store store, RowReader rows, PolicySet set, Map<String, Draft> tiers) throws StoreException {
        for (Problem problem : policies.check(store, set)) {
            Place place = tiers.entrySet().stream().filter(each -> problem.element().contains(each.getKey())).findFirst().orElse(tiers.entrySet().iterator().next()).getValue().head;
            rows.problem(place, TIER, problem.element() + ": " + problem.reason()); //$NON-NLS-1$
        }
    }

    private static void read(RowReader rows, Draft draft, Row row) {
        LocalText text = LocalText.EMPTY.with("en", rows.text(EN)).with("zh_CN", rows.text(ZH)); //$NON-NLS-1$ //$NON-NLS-2$
        if (rows.text(ID) == null && (row == Row.ENTITLEMENT || row == Row.DUTY || row == Row.VISITS || row == Row.MEASURE || row == Row.GOAL)) {
            rows.problem(ID, Messages.MsgValueNeeded);
            return;
        }
        switch (row) {
            case POLICY -> {
                draft.summary = text;
                draft.cost = money(rows);
            }
            case ENTITLEMENT -> draft.entitlements.add(new TierPolicy.Entitlement(rows.text(ID), text));
            case DUTY -> draft.duties.add(new TierPolicy.Duty(rows.text(ID), text, whole(rows, WITHIN), whole(rows, PER_YEAR)));
            case VISITS -> Stream.of(VisitLevel.values()).filter(each -> each.name().equalsIgnoreCase(rows.text(ID))).findFirst()
                    .ifPresentOrElse(level -> draft.visits.put(level, whole(rows, PER_YEAR)), () -> rows.problem(ID, NLS.bind(Messages.MsgNoSuchRow, "senior, manager, phone"))); //$NON-NLS-1$
            case SERVICE -> draft.service = new TierPolicy.Service(whole(rows, WITHIN), text);
            case PAYMENT -> draft.payment = new TierPolicy.Payment(whole(rows, WITHIN), whole(rows, PREPAID), text);
            case MEASURE -> draft.measures.add(new TierPolicy.SuggestedMeasure(rows.text(ID), whole(rows, WITHIN), money(rows)));
            case GOAL -> goal(rows, text).ifPresent(draft.goals::add);
        }
    }

    private static Optional<TierPolicy.Goal> goal(RowReader rows, LocalText text) {
        String metricWord = Objects.requireNonNullElse(rows.text(METRIC), ""); //$NON-NLS-1$
        Optional<Metric> metric = GoalForm.metric(metricWord);
        if (metric.isEmpty()) {
            rows.problem(METRIC, GoalForm.noMetric(metricWord));
        }
        String when = Objects.requireNonNullElse(rows.text(WHEN), TierMove.ANY.code());
        Optional<TierMove> move = GoalForm.move(when);
        if (move.isEmpty()) {
            rows.problem(WHEN, GoalForm.noMove(when));
        }
        Optional<GoalChange> change = GoalChange.of(rows.text(CHANGE));
        if (change.isEmpty()) {
            rows.problem(CHANGE, NLS.bind(Messages.MsgNoChange, Objects.requireNonNullElse(rows.text(CHANGE), ""))); //$NON-NLS-1$
        }
        int months = whole(rows, MONTHS);
        return metric.isEmpty() || move.isEmpty() || change.isEmpty() ? Optional.empty()
                : Optional.of(new TierPolicy.Goal(rows.text(ID), text, metric.get(), move.get(), change.get(), months));
    }

    private static int whole(RowReader rows, String column) {
        BigDecimal number = rows.decimal(column, 0);
        if (number == null && !rows.isBad()) {
            rows.problem(column, Messages.MsgValueNeeded);
        } else if (number != null && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            rows.problem(column, NLS.bind(Messages.MsgWholeRange, MOST));
        }
        return rows.isBad() || number == null ? 0 : number.intValueExact();
    }

    private static BigDecimal money(RowReader rows) {
        BigDecimal amount = rows.decimal(COST, 2);
        return amount == null ? new BigDecimal("0.00") : amount.setScale(2); //$NON-NLS-1$
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        for (PolicyVersion version : policies.inForce(store)) {
            for (TierPolicy policy : version.policies().tiers()) {
                write(version.policies().scheme(), policy, out);
                progress.worked(1);
            }
        }
    }

    private static void write(String scheme, TierPolicy policy, Out out) throws IOException {
        String tier = policy.tier();
        row(out, scheme, tier, Row.POLICY, null, policy.summary(), null, null, null, policy.yearlyCost());
        for (TierPolicy.Entitlement each : policy.entitlements()) {
            row(out, scheme, tier, Row.ENTITLEMENT, each.id(), each.text(), null, null, null, null);
        }
        for (TierPolicy.Duty each : policy.duties()) {
            row(out, scheme, tier, Row.DUTY, each.id(), each.text(), each.within(), each.perYear(), null, null);
        }
        for (Map.Entry<VisitLevel, Integer> each : policy.visits().entrySet()) {
            row(out, scheme, tier, Row.VISITS, each.getKey().name().toLowerCase(Locale.ROOT), LocalText.EMPTY, null, each.getValue(), null, null);
        }
        if (policy.service() != null) {
            row(out, scheme, tier, Row.SERVICE, null, policy.service().text(), policy.service().hours(), null, null, null);
        }
        if (policy.payment() != null) {
            row(out, scheme, tier, Row.PAYMENT, null, policy.payment().text(), policy.payment().days(), null, policy.payment().prepaid(), null);
        }
        for (TierPolicy.SuggestedMeasure each : policy.measures()) {
            row(out, scheme, tier, Row.MEASURE, each.measure(), LocalText.EMPTY, each.within(), null, null, each.budget());
        }
        for (TierPolicy.Goal each : policy.goals()) {
            out.row(scheme, tier, Row.GOAL.word(), each.id(), each.text().texts().get("en"), each.text().texts().get("zh_CN"), null, null, null, null, each.metric().code(), each.when().code(), //$NON-NLS-1$ //$NON-NLS-2$
                    each.change().text(), each.months());
        }
    }

    private static void row(Out out, String scheme, String tier, Row row, String id, LocalText text, Integer within, Integer perYear, Integer prepaid, BigDecimal cost) throws IOException {
        out.row(scheme, tier, row.word(), id, text.texts().get("en"), text.texts().get("zh_CN"), within, perYear, prepaid, cost, null, null, null, null); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
