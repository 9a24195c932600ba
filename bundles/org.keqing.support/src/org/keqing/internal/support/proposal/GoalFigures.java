package org.keqing.internal.support.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.keqing.support.result.Metric;
import org.keqing.support.result.Term;

/** The goals of plans that begin today, from what their clients' figures were over the equally long time before. */
final class GoalFigures {

    private static final int SCALE = 4;

    private final LocalDate today;
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

    GoalFigures(LocalDate today) {
        this.today = today;
    }

    private static List<TierPolicy.Goal> goals(Judged judged) {
        Set<String> leftOut = judged.leftOut();
        return judged.row().diff().lines().stream().filter(line -> line.kind() == PolicyDiff.Kind.GOAL && !leftOut.contains(line.key())).map(line -> (TierPolicy.Goal) line.after()).toList();
    }

    /** Last day of a goal: whole months from today on, but not after the last day of the plan. */
    private LocalDate due(TierPolicy.Goal goal, ProposalChange change) {
        LocalDate due = today.plusMonths(goal.months()).minusDays(1);
        return change == null || change.due() == null || change.due().isBefore(today) || change.due().isAfter(due) ? due : change.due();
    }

    private Term before(TierPolicy.Goal goal, ProposalChange change) {
        return new Term(today, due(goal, change)).before();
    }

    /** What is asked for over a term, and of which clients. */
    private record Asked(EnumSet<Metric> metrics, Set<String> codes) {

        Asked() {
            this(EnumSet.noneOf(Metric.class), new HashSet<>());
        }
    }

    /** Reads the figures that the goals of some proposals, all there are, ask for, each term once. */
    void read(Store store, Figures source, List<Judged> all, Progress progress) throws StoreException {
        Map<Term, Asked> asked = new HashMap<>();
        for (Judged judged : all) {
            for (TierPolicy.Goal goal : goals(judged)) {
                Asked of = asked.computeIfAbsent(before(goal, judged.change()), term -> new Asked());
                of.metrics().add(goal.metric());
                of.codes().add(judged.row().code());
            }
        }
        for (Map.Entry<Term, Asked> each : asked.entrySet()) {
            progress.check();
            figures.put(each.getKey(), source.read(store, each.getKey(), Scope.codes(each.getValue().codes()), each.getValue().metrics(), progress));
        }
    }

    List<Made> of(Judged judged, Locale locale) {
        List<Made> list = new ArrayList<>();
        for (TierPolicy.Goal goal : goals(judged)) {
            Optional<BigDecimal> baseline = Figures.of(figures.get(before(goal, judged.change())), goal.metric(), judged.row().clientId());
            Optional<BigDecimal> target = baseline.flatMap(figure -> goal.change().target(goal.metric(), figure));
            if (target.isPresent()) {
                list.add(new Made(goal.metric(), goal.text().in(locale), baseline.get().setScale(SCALE, RoundingMode.HALF_UP), target.get(), due(goal, judged.change())));
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
