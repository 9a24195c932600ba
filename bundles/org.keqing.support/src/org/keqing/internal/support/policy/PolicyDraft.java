package org.keqing.internal.support.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.TierPolicy.Duty;
import org.keqing.support.policy.TierPolicy.Entitlement;
import org.keqing.support.policy.TierPolicy.Goal;
import org.keqing.support.policy.TierPolicy.Payment;
import org.keqing.support.policy.TierPolicy.Service;
import org.keqing.support.policy.TierPolicy.SuggestedMeasure;
import org.keqing.support.policy.VisitLevel;

/** A policy that is being read, part by part. Adding says false where the part is there already. */
final class PolicyDraft {

    private final String tier;
    private final List<Entitlement> entitlements = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final Map<VisitLevel, Integer> visits = new EnumMap<>(VisitLevel.class);
    private final List<SuggestedMeasure> measures = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private LocalText summary = LocalText.EMPTY;
    private Service service;
    private Payment payment;
    private BigDecimal cost = BigDecimal.ZERO.setScale(2);

    PolicyDraft(String tier) {
        this.tier = tier;
    }

    String tier() {
        return tier;
    }

    void addCost(BigDecimal more) {
        cost = cost.add(more);
    }

    /** Sentences of several parts follow each other. */
    void addSummary(LocalText more) {
        SortedMap<String, String> joined = new TreeMap<>(summary.texts());
        more.texts().forEach((language, text) -> joined.merge(language, text, (one, two) -> language.startsWith("zh") ? one + two : one + ' ' + two)); //$NON-NLS-1$
        summary = new LocalText(joined);
    }

    boolean add(Entitlement entitlement) {
        return entitlements.stream().noneMatch(each -> each.id().equals(entitlement.id())) && entitlements.add(entitlement);
    }

    boolean add(Duty duty) {
        return duties.stream().noneMatch(each -> each.id().equals(duty.id())) && duties.add(duty);
    }

    boolean add(VisitLevel level, int perYear) {
        return visits.putIfAbsent(level, perYear) == null;
    }

    boolean add(SuggestedMeasure measure) {
        return measures.stream().noneMatch(each -> each.measure().equals(measure.measure())) && measures.add(measure);
    }

    boolean add(Goal goal) {
        return goals.stream().noneMatch(each -> each.id().equals(goal.id())) && goals.add(goal);
    }

    boolean set(Service only) {
        boolean first = service == null;
        service = only;
        return first;
    }

    boolean set(Payment only) {
        boolean first = payment == null;
        payment = only;
        return first;
    }

    TierPolicy policy() {
        return new TierPolicy(tier, summary, entitlements, duties, visits, service, payment, measures, goals, cost);
    }
}
