package org.keqing.internal.support.ui.policy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierMove;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.support.result.Metric;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** The policies of one scheme while they are edited, beside those of the pack. Knows no widgets. */
final class PolicyModel {

    /** Language of the first text column. */
    static final String EN = "en"; //$NON-NLS-1$
    /** Language of the second. */
    static final String ZH = "zh_CN"; //$NON-NLS-1$

    private final PolicyVersion stored;
    private final Scheme scheme;
    private final PolicySet pack;
    private PolicySet edited;
    private String tier;

    /**
     * @param stored what is in force
     * @param scheme the scheme, {@code null} when it is not installed
     * @param pack   what the pack brings, {@code null} when no pack does
     */
    PolicyModel(PolicyVersion stored, Scheme scheme, PolicySet pack) {
        this.stored = stored;
        this.scheme = scheme;
        this.pack = pack;
        this.edited = stored.policies();
        this.tier = tiers().getFirst();
    }

    PolicyVersion stored() {
        return stored;
    }

    PolicySet edited() {
        return edited;
    }

    boolean isDirty() {
        return !edited.equals(stored.policies());
    }

    /** Name of the scheme. */
    String name() {
        return scheme == null ? edited.scheme() : Schemes.name(scheme, Locale.getDefault());
    }

    /** Ids of the tiers, the highest first. */
    List<String> tiers() {
        if (scheme == null) {
            return edited.tiers().stream().map(TierPolicy::tier).toList();
        }
        return Schemes.tiers(scheme).stream().map(Tier::getId).filter(id -> edited.of(id).isPresent()).toList();
    }

    String tierName(String id) {
        return Optional.ofNullable(scheme).flatMap(known -> Schemes.tier(known, id)).map(found -> Schemes.name(found, Locale.getDefault())).orElse(id);
    }

    void choose(String id) {
        tier = id;
    }

    String tier() {
        return tier;
    }

    TierPolicy policy() {
        return edited.of(tier).orElseThrow();
    }

    void edit(TierPolicy policy) {
        edited = edited.with(policy);
    }

    /** What stands where, in one line. */
    String head() {
        if (stored.used()) {
            return NLS.bind(Messages.MsgVersionUsed, stored.own() ? ownHead() : packHead());
        }
        return stored.own() ? ownHead() : packHead();
    }

    private String ownHead() {
        return NLS.bind(Messages.MsgVersionOwn, new Object[] { name(), edited.version(), stored.savedBy() });
    }

    private String packHead() {
        return NLS.bind(Messages.MsgVersionPack, name(), edited.version());
    }

    /** What is otherwise than in the pack, for the chosen tier. */
    PolicyDiff difference() {
        return PolicyDiff.between(pack == null ? null : pack.of(tier).orElse(null), policy());
    }

    /**
     * A difference to the pack in words.
     *
     * @param what what it is about
     * @param was  what the pack says, null when it says nothing
     * @param is   what the copy says, null when it says nothing
     */
    record Difference(String what, String was, String is) {
    }

    /** All that is otherwise than in the pack for the chosen tier, as many as {@link #differences()} counts of it: the summary, the cost, and the lines. */
    List<Difference> differences(MeasureCatalogue measures, Locale locale) {
        List<Difference> all = new ArrayList<>();
        TierPolicy before = pack == null ? null : pack.of(tier).orElse(null);
        LocalText was = before == null ? null : before.summary();
        LocalText is = policy().summary();
        if (!is.equals(was)) {
            all.add(new Difference(Messages.LabelSummary, was == null ? null : words(was, is, locale), was == null ? is.in(locale) : words(is, was, locale)));
        }
        if (difference().costChange().signum() != 0) {
            all.add(new Difference(Messages.LabelYearlyCost, before == null ? null : money(before.yearlyCost()), money(policy().yearlyCost())));
        }
        difference().lines().forEach(line -> all.add(new Difference(Policies.word(line.kind(), locale), Policies.words(line, line.before(), measures, locale),
            Policies.words(line, line.after(), measures, locale))));
        return all;
    }

    /** The text as it is read here, or where that is the same the one that differs. */
    private static String words(LocalText text, LocalText other, Locale locale) {
        return text.in(locale).equals(other.in(locale))
            ? text.texts().entrySet().stream().filter(each -> !each.getValue().equals(other.texts().get(each.getKey()))).map(Map.Entry::getValue).collect(Collectors.joining(" / ")) //$NON-NLS-1$
            : text.in(locale);
    }

    static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount); //$NON-NLS-1$
    }

    /** How much is otherwise than in the pack, over all tiers. */
    int differences() {
        return edited.tiers().stream().mapToInt(policy -> {
            PolicyDiff diff = PolicyDiff.between(pack == null ? null : pack.of(policy.tier()).orElse(null), policy);
            boolean same = pack != null && pack.of(policy.tier()).filter(before -> before.summary().equals(policy.summary())).isPresent();
            return diff.lines().size() + (diff.costChange().signum() == 0 ? 0 : 1) + (same ? 0 : 1);
        }).sum();
    }

    void summary(String language, String text) {
        TierPolicy old = policy();
        edit(new TierPolicy(tier, old.summary().with(language, text), old.entitlements(), old.duties(), old.visits(), old.service(), old.payment(), old.measures(), old.goals(), old.yearlyCost()));
    }

    void visits(VisitLevel level, int number) {
        TierPolicy old = policy();
        Map<VisitLevel, Integer> visits = new EnumMap<>(VisitLevel.class);
        visits.putAll(old.visits());
        if (number == 0) {
            visits.remove(level);
        } else {
            visits.put(level, number);
        }
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), visits, old.service(), old.payment(), old.measures(), old.goals(), old.yearlyCost()));
    }

    void service(int hours, String en, String zh) {
        TierPolicy old = policy();
        TierPolicy.Service service = hours == 0 ? null : new TierPolicy.Service(hours, text(en, zh));
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), old.visits(), service, old.payment(), old.measures(), old.goals(), old.yearlyCost()));
    }

    void payment(int days, int prepaid, String en, String zh) {
        TierPolicy old = policy();
        TierPolicy.Payment payment = en.isBlank() && zh.isBlank() ? null : new TierPolicy.Payment(days, prepaid, text(en, zh));
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), old.visits(), old.service(), payment, old.measures(), old.goals(), old.yearlyCost()));
    }

    /** Takes the yearly cost as it was typed; false when it is no amount. */
    boolean cost(String typed) {
        Optional<BigDecimal> amount = amount(typed);
        TierPolicy old = policy();
        amount.ifPresent(cost -> edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), old.visits(), old.service(), old.payment(), old.measures(), old.goals(), cost)));
        return amount.isPresent();
    }

    /** The entitlements as lines of id, English and Chinese. */
    List<String[]> entitlements() {
        return policy().entitlements().stream().map(each -> new String[] { each.id(), text(each.text(), EN), text(each.text(), ZH) }).toList();
    }

    void entitlements(List<String[]> lines) {
        TierPolicy old = policy();
        List<TierPolicy.Entitlement> read = lines.stream().map(line -> new TierPolicy.Entitlement(line[0], text(line[1], line[2]))).toList();
        edit(new TierPolicy(tier, old.summary(), read, old.duties(), old.visits(), old.service(), old.payment(), old.measures(), old.goals(), old.yearlyCost()));
    }

    /** The duties as lines of id, English, Chinese, days and times a year. */
    List<String[]> duties() {
        return policy().duties().stream()
            .map(each -> new String[] { each.id(), text(each.text(), EN), text(each.text(), ZH), Integer.toString(each.within()), Integer.toString(each.perYear()) }).toList();
    }

    void duties(List<String[]> lines) {
        TierPolicy old = policy();
        List<TierPolicy.Duty> read = lines.stream().map(line -> new TierPolicy.Duty(line[0], text(line[1], line[2]), number(line[3]), number(line[4]))).toList();
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), read, old.visits(), old.service(), old.payment(), old.measures(), old.goals(), old.yearlyCost()));
    }

    /** The measures as lines of id, days and budget. */
    List<String[]> measures() {
        return policy().measures().stream().map(each -> new String[] { each.measure(), Integer.toString(each.within()), each.budget().toPlainString() }).toList();
    }

    void measures(List<String[]> lines) {
        TierPolicy old = policy();
        List<TierPolicy.SuggestedMeasure> read = new ArrayList<>();
        lines.forEach(line -> read.add(new TierPolicy.SuggestedMeasure(line[0], number(line[1]), amount(line[2]).orElse(BigDecimal.ONE.negate()))));
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), old.visits(), old.service(), old.payment(), read, old.goals(), old.yearlyCost()));
    }

    /** The goals as lines of id, metric, way to the tier, change, months, English and Chinese. */
    List<String[]> goals() {
        return policy().goals().stream().map(each -> new String[] { each.id(), each.metric().code(), each.when().code(), each.change().text(), Integer.toString(each.months()),
            text(each.text(), EN), text(each.text(), ZH) }).toList();
    }

    void goals(List<String[]> lines) {
        TierPolicy old = policy();
        List<TierPolicy.Goal> read = lines.stream().map(line -> new TierPolicy.Goal(line[0], text(line[5], line[6]), Metric.valueOf(line[1].toUpperCase(Locale.ROOT)),
            TierMove.valueOf(line[2].toUpperCase(Locale.ROOT)), change(line[3]), number(line[4]))).toList();
        edit(new TierPolicy(tier, old.summary(), old.entitlements(), old.duties(), old.visits(), old.service(), old.payment(), old.measures(), read, old.yearlyCost()));
    }

    /** A change as typed; what is none becomes one that no check lets pass. */
    private static GoalChange change(String typed) {
        return GoalChange.of(typed).orElse(new GoalChange(GoalChange.Kind.ADD, BigDecimal.ZERO));
    }

    private static LocalText text(String en, String zh) {
        return LocalText.EMPTY.with(EN, en).with(ZH, zh);
    }

    static String text(LocalText text, String language) {
        return text.texts().getOrDefault(language, ""); //$NON-NLS-1$
    }

    /** A number as typed; what is none becomes one that no check lets pass. */
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1; //$NON-NLS-1$
    }

    private static Optional<BigDecimal> amount(String typed) {
        String plain = typed.strip().replace(",", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return plain.matches("\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain).setScale(2)) : Optional.empty(); //$NON-NLS-1$
    }
}
