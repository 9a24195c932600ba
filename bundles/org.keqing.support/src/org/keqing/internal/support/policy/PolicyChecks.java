package org.keqing.internal.support.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.TierPolicy.Duty;
import org.keqing.support.policy.TierPolicy.Element;
import org.keqing.support.policy.TierPolicy.Goal;
import org.keqing.support.policy.TierPolicy.SuggestedMeasure;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** What policies must fulfil. */
public final class PolicyChecks {

    private static final List<String> LANGUAGES = List.of("en", "zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int YEAR = 366;
    private static final int MONTHS = 60;
    private static final int LONGEST = 1_000;
    private static final int HUNDRED = 100;

    private final List<Problem> found = new ArrayList<>();
    private final Predicate<String> measures;

    private PolicyChecks(Predicate<String> measures) {
        this.measures = measures;
    }

    public static List<Problem> check(PolicySet policies, Scheme scheme, Predicate<String> measures) {
        PolicyChecks checks = new PolicyChecks(measures);
        checks.range("policies", "version", policies.version(), 1, Integer.MAX_VALUE); //$NON-NLS-1$ //$NON-NLS-2$
        if (scheme != null) {
            checks.tiers(policies, scheme);
        }
        Set<String> seen = new HashSet<>();
        for (TierPolicy policy : policies.tiers()) {
            if (!seen.add(policy.tier())) {
                checks.add(tier(policy), NLS.bind(Messages.MsgTwice, policy.tier()));
            }
            checks.policy(policy);
        }
        return checks.found;
    }

    static boolean notMoney(BigDecimal amount) {
        return amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2 || amount.precision() - amount.scale() > 15;
    }

    static Optional<String> missingLanguage(LocalText text) {
        return LANGUAGES.stream().filter(language -> text.texts().getOrDefault(language, "").isBlank()).findFirst(); //$NON-NLS-1$
    }

    private static String tier(TierPolicy policy) {
        return "tier " + policy.tier(); //$NON-NLS-1$
    }

    private void tiers(PolicySet policies, Scheme scheme) {
        Schemes.tiers(scheme).stream().map(Tier::getId).filter(tier -> policies.of(tier).isEmpty())
                .forEach(tier -> add("tier " + tier, NLS.bind(Messages.MsgTierWithoutPolicy, scheme.getId()))); //$NON-NLS-1$
        policies.tiers().stream().filter(policy -> Schemes.tier(scheme, policy.tier()).isEmpty())
                .forEach(policy -> add(tier(policy), NLS.bind(Messages.MsgUnknownTier, scheme.getId())));
    }

    private void policy(TierPolicy policy) {
        String tier = tier(policy);
        text(tier + ", summary", policy.summary()); //$NON-NLS-1$
        money(tier + ", cost", policy.yearlyCost()); //$NON-NLS-1$
        policy.entitlements().forEach(each -> text(tier + ", entitlement " + each.id(), each.text())); //$NON-NLS-1$
        unique(tier + ", entitlement ", policy.entitlements().stream().map(Element::id)); //$NON-NLS-1$
        policy.duties().forEach(each -> duty(tier + ", duty " + each.id(), each)); //$NON-NLS-1$
        unique(tier + ", duty ", policy.duties().stream().map(Element::id)); //$NON-NLS-1$
        policy.visits().forEach((level, number) -> range(tier + ", visits " + PolicyWriter.word(level), "perYear", number, 0, YEAR)); //$NON-NLS-1$ //$NON-NLS-2$
        if (policy.service() != null) {
            text(tier + ", service", policy.service().text()); //$NON-NLS-1$
            range(tier + ", service", "hours", policy.service().hours(), 1, LONGEST); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (policy.payment() != null) {
            text(tier + ", payment", policy.payment().text()); //$NON-NLS-1$
            range(tier + ", payment", "days", policy.payment().days(), 0, LONGEST); //$NON-NLS-1$ //$NON-NLS-2$
            range(tier + ", payment", "prepaid", policy.payment().prepaid(), 0, HUNDRED); //$NON-NLS-1$ //$NON-NLS-2$
        }
        policy.measures().forEach(each -> measure(tier + ", measure " + each.measure(), each)); //$NON-NLS-1$
        unique(tier + ", measure ", policy.measures().stream().map(SuggestedMeasure::measure)); //$NON-NLS-1$
        policy.goals().forEach(each -> goal(tier + ", goal " + each.id(), each, policy)); //$NON-NLS-1$
        unique(tier + ", goal ", policy.goals().stream().map(Element::id)); //$NON-NLS-1$
    }

    private void duty(String element, Duty duty) {
        text(element, duty.text());
        range(element, "within", duty.within(), 1, LONGEST); //$NON-NLS-1$
        range(element, "perYear", duty.perYear(), 0, YEAR); //$NON-NLS-1$
    }

    private void measure(String element, SuggestedMeasure measure) {
        if (!measures.test(measure.measure())) {
            add(element, NLS.bind(Messages.MsgUnknownMeasure, measure.measure()));
        }
        range(element, "within", measure.within(), 1, LONGEST); //$NON-NLS-1$
        money(element, measure.budget());
    }

    /** Nobody is given two goals for one figure. */
    private void goal(String element, Goal goal, TierPolicy policy) {
        text(element, goal.text());
        range(element, "months", goal.months(), 1, MONTHS); //$NON-NLS-1$
        if (GoalChange.of(goal.change().text()).isEmpty()) {
            add(element, NLS.bind(Messages.MsgNoChange, goal.change().text()));
        }
        policy.goals().stream().takeWhile(before -> before != goal).filter(before -> before.metric() == goal.metric() && (before.when().includes(goal.when()) || goal.when().includes(before.when())))
                .findFirst().ifPresent(before -> add(element, NLS.bind(Messages.MsgGoalTwice, before.id(), goal.metric().code())));
    }

    private void unique(String element, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).distinct().forEach(id -> add(element + id, NLS.bind(Messages.MsgIdTwice, id)));
    }

    private void text(String element, LocalText text) {
        missingLanguage(text).ifPresent(language -> add(element, NLS.bind(Messages.MsgLanguageMissing, language)));
    }

    private void money(String element, BigDecimal amount) {
        if (notMoney(amount)) {
            add(element, NLS.bind(Messages.MsgNoMoney, amount.toPlainString()));
        }
    }

    private void range(String element, String what, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            add(element, NLS.bind(Messages.MsgOutOfRange, new Object[] { what, value, lowest, highest }));
        }
    }

    private void add(String element, String reason) {
        found.add(new Problem(element, reason, Severity.ERROR));
    }
}
