package org.keqing.internal.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.TierMove;
import org.keqing.support.policy.TierPolicy.Duty;
import org.keqing.support.policy.TierPolicy.Entitlement;
import org.keqing.support.policy.TierPolicy.Goal;
import org.keqing.support.policy.TierPolicy.Payment;
import org.keqing.support.policy.TierPolicy.Service;
import org.keqing.support.policy.TierPolicy.SuggestedMeasure;
import org.keqing.support.policy.VisitLevel;

/** The {@code .policy} format. Several {@code policy} elements may name a tier: what they say is put together, and their costs add up. */
public final class PolicyReader {

    private static final int DAYS = 30;
    private static final int MONTHS = 12;

    private final XmlFile file;
    private final Map<String, PolicyDraft> drafts = new LinkedHashMap<>();
    private List<String> tiers = List.of();
    private String scheme;
    private int version;
    private int depth;

    public PolicyReader(String name) {
        file = new XmlFile(name);
    }

    public PolicySet read(InputStream in) throws IOException {
        file.read(in, this::start, () -> depth--);
        return new PolicySet(scheme, version, drafts.values().stream().map(PolicyDraft::policy).toList());
    }

    private void start(String element) {
        switch (depth++) {
            case 0 -> root(element);
            case 1 -> policy(element);
            case 2 -> tiers.forEach(tier -> part(element, drafts.get(tier)));
            default -> throw unexpected(element);
        }
    }

    private void root(String element) {
        if (!"policies".equals(element)) { //$NON-NLS-1$
            throw unexpected(element);
        }
        scheme = file.required("scheme"); //$NON-NLS-1$
        version = file.number("version", 1); //$NON-NLS-1$
        file.text(Set.of("scheme", "version")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void policy(String element) {
        if (!"policy".equals(element)) { //$NON-NLS-1$
            throw unexpected(element);
        }
        file.text(Set.of("tiers", "cost")); //$NON-NLS-1$ //$NON-NLS-2$
        tiers = new ArrayList<>(file.ids("tiers")); //$NON-NLS-1$
        tiers.forEach(tier -> drafts.computeIfAbsent(tier, PolicyDraft::new).addCost(file.money("cost"))); //$NON-NLS-1$
    }

    private void part(String element, PolicyDraft draft) {
        switch (element) {
            case "summary" -> draft.addSummary(file.text(Set.of())); //$NON-NLS-1$
            case "entitlement" -> once(draft.add(new Entitlement(file.id("id"), file.text(Set.of("id")))), draft); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "duty" -> once(draft.add(duty()), draft); //$NON-NLS-1$
            case "visits" -> once(draft.add(level(), file.number("perYear", 0)), draft); //$NON-NLS-1$ //$NON-NLS-2$
            case "service" -> once(draft.set(new Service(file.number("hours", 0), file.text(Set.of("hours")))), draft); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "payment" -> once(draft.set(payment()), draft); //$NON-NLS-1$
            case "measure" -> once(draft.add(measure()), draft); //$NON-NLS-1$
            case "goal" -> once(draft.add(goal()), draft); //$NON-NLS-1$
            default -> throw unexpected(element);
        }
    }

    private Duty duty() {
        LocalText text = file.text(Set.of("id", "within", "perYear")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new Duty(file.id("id"), text, file.number("within", DAYS), file.number("perYear", 0)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Payment payment() {
        LocalText text = file.text(Set.of("days", "prepaid")); //$NON-NLS-1$ //$NON-NLS-2$
        return new Payment(file.number("days", 0), file.number("prepaid", 0), text); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private SuggestedMeasure measure() {
        file.text(Set.of("ref", "within", "budget")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new SuggestedMeasure(file.id("ref"), file.number("within", DAYS), file.money("budget")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Goal goal() {
        LocalText text = file.text(Set.of("id", "metric", "when", "change", "months")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        String metric = file.required("metric"); //$NON-NLS-1$
        String when = file.optional("when"); //$NON-NLS-1$
        String change = file.required("change"); //$NON-NLS-1$
        return new Goal(file.id("id"), text, GoalForm.metric(metric).orElseThrow(() -> file.failure(GoalForm.noMetric(metric))), //$NON-NLS-1$
                when == null ? TierMove.ANY : GoalForm.move(when).orElseThrow(() -> file.failure(GoalForm.noMove(when))),
                GoalChange.of(change).orElseThrow(() -> file.failure(NLS.bind(Messages.MsgNoChange, change))), file.number("months", MONTHS)); //$NON-NLS-1$
    }

    private VisitLevel level() {
        file.text(Set.of("level", "perYear")); //$NON-NLS-1$ //$NON-NLS-2$
        String word = file.required("level"); //$NON-NLS-1$
        for (VisitLevel level : VisitLevel.values()) {
            if (PolicyWriter.word(level).equals(word)) {
                return level;
            }
        }
        throw file.failure(NLS.bind(Messages.MsgNoLevel, word));
    }

    private void once(boolean added, PolicyDraft draft) {
        if (!added) {
            throw file.failure(NLS.bind(Messages.MsgTwice, draft.tier()));
        }
    }

    private RuntimeException unexpected(String element) {
        return file.failure(NLS.bind(Messages.MsgUnexpected, element));
    }
}
