package org.keqing.internal.support.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.evaluation.Population;
import org.keqing.evaluation.Scope;
import org.keqing.internal.support.plan.Figures;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.result.Metric;
import org.keqing.support.result.Term;

/** The goals of plans that begin today, from what their clients' figures were over the equally long time before. */
final class GoalFigures {

    private static final int SCALE = 4;

    private final LocalDate today;
    private final ProposalChange change;
    private final Map<Term, Population> figures = new HashMap<>();
    private final Map<Metric, Integer> noFigure = new EnumMap<>(Metric.class);
    private final Map<Metric, Integer> reached = new EnumMap<>(Metric.class);
    private int made;

    /**
     * A goal with its figures.
     *
     * @param metric   what is measured
     * @param purpose  what it is for
     * @param baseline the client's figure
     * @param target   what it is to become
     * @param due      last day
     */
    record Made(Metric metric, String purpose, BigDecimal baseline, BigDecimal target, LocalDate due) {
    }

    /** @param change what was changed of the proposal, {@code null} for nothing */
    GoalFigures(LocalDate today, ProposalChange change) {
        this.today = today;
        this.change = change;
    }

    private List<TierPolicy.Goal> goals(ProposalRow row) {
        Set<String> leftOut = change == null ? Set.of() : change.leftOut();
        return row.diff().lines().stream().filter(line -> line.kind() == PolicyDiff.Kind.GOAL && !leftOut.contains(line.key())).map(line -> (TierPolicy.Goal) line.after()).toList();
    }

    /** Last day of a goal: whole months from today on, but not after the last day of the plan. */
    private LocalDate due(TierPolicy.Goal goal) {
        LocalDate due = today.plusMonths(goal.months()).minusDays(1);
        return change == null || change.due() == null || change.due().isBefore(today) || change.due().isAfter(due) ? due : change.due();
    }

    private Term before(TierPolicy.Goal goal) {
        return new Term(today, due(goal)).before();
    }

    /** Reads the figures that the goals of some proposals ask for, each term once. */
    void read(Store store, Figures source, List<ProposalRow> rows, Progress progress) throws StoreException {
        Map<Term, EnumSet<Metric>> asked = new HashMap<>();
        rows.stream().flatMap(row -> goals(row).stream()).distinct().forEach(goal -> asked.computeIfAbsent(before(goal), term -> EnumSet.noneOf(Metric.class)).add(goal.metric()));
        if (!asked.isEmpty()) {
            Scope scope = Scope.codes(rows.stream().map(ProposalRow::code).collect(Collectors.toSet()));
            for (Map.Entry<Term, EnumSet<Metric>> each : asked.entrySet()) {
                progress.check();
                figures.put(each.getKey(), source.read(store, each.getKey(), scope, each.getValue(), progress));
            }
        }
    }

    List<Made> of(ProposalRow row, Locale locale) {
        List<Made> list = new ArrayList<>();
        for (TierPolicy.Goal goal : goals(row)) {
            Optional<BigDecimal> baseline = Figures.of(figures.get(before(goal)), goal.metric(), row.clientId());
            Optional<BigDecimal> target = baseline.flatMap(figure -> goal.change().target(goal.metric(), figure));
            if (target.isPresent()) {
                list.add(new Made(goal.metric(), goal.text().in(locale), baseline.get().setScale(SCALE, RoundingMode.HALF_UP), target.get(), due(goal)));
            } else {
                (baseline.filter(goal.change()::canAskOf).isPresent() ? reached : noFigure).merge(goal.metric(), 1, Integer::sum);
            }
        }
        made += list.size();
        return list;
    }

    Decided decided(int clients) {
        return new Decided(clients, made, noFigure, reached);
    }
}
