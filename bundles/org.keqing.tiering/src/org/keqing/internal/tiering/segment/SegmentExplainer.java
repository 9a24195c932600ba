package org.keqing.internal.tiering.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Fraction;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.Segment;
import org.keqing.tiering.model.SegmentScheme;

/** Why a client is in its segment, and which requirements of a better one it does not meet. */
final class SegmentExplainer {

    private final SegmentScheme scheme;
    private final int row;
    private final Result result;
    private final long clientId;
    private final SegmentPlan plan;
    private final SegmentPlan.Row values;

    SegmentExplainer(SegmentScheme scheme, Prepared inputs, int row, Result result) {
        this.scheme = scheme;
        this.row = row;
        this.result = result;
        this.clientId = inputs.clientIds()[row];
        this.plan = new SegmentPlan(scheme, inputs);
        this.values = plan.new Row(row);
    }

    Explanation explain() {
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < plan.columns().length; c++) {
            CriterionColumn column = plan.columns()[c];
            Fraction grade = values.grade(c);
            lines.add(new Line(column.criterion().getId(), CriterionColumn.source(values.state(c)), column.value(row), Fraction.shown(grade), reached(grade),
                    Fraction.shown(column.computedGrade(row)), null, null, null));
        }
        byte tier = values.tier();
        int better = Tiers.next(scheme, tier, other -> segments(other.getId()).findAny().isPresent());
        String next = better == Tiers.NONE ? null : Schemes.tiers(scheme).get(better).getId();
        List<Hint> hints = next == null ? List.of() : segments(next).map(segment -> hints(segment, tier)).min(Comparator.comparingInt(List::size)).orElse(List.of());
        return new Explanation(scheme.getId(), scheme.getVersion(), clientId, result.score(row), result.coverage(row), result.tierWithoutOverride(row), next, null, lines, hints,
                null);
    }

    private Stream<Segment> segments(String tier) {
        return scheme.getSegments().stream().filter(segment -> segment.getTier().equals(tier));
    }

    private String reached(Fraction grade) {
        return grade == null ? null
                : Schemes.grades(scheme).stream().filter(step -> Fraction.of(step.getValue()).compareTo(grade) <= 0).findFirst().map(Grade::getId).orElse(null);
    }

    /** What the client lacks for a segment, one hint per requirement; enough where it alone leads to a better tier. */
    private List<Hint> hints(Segment segment, byte tier) {
        List<Hint> hints = new ArrayList<>();
        for (Requirement requirement : segment.getRequirements()) {
            Criterion criterion = Schemes.criterion(scheme, requirement.getCriterion()).orElseThrow();
            int c = scheme.getCriteria().indexOf(criterion);
            Fraction now = values.grade(c);
            Grade target = target(requirement, now);
            if (target == null) {
                continue;
            }
            byte reachedTier = plan.new Row(row).tierWith(List.of(c), List.of(target.getValue()));
            boolean better = reachedTier != Result.NOT_ASSESSED && reachedTier < tier;
            BigDecimal needed = values.state(c) == CriterionColumn.COMPUTED ? plan.columns()[c].needed(row, target.getId()) : null;
            hints.add(new Hint(criterion.getId(), reached(now), target.getId(), null, better, needed, better ? Schemes.tiers(scheme).get(reachedTier).getId() : null));
        }
        return hints;
    }

    /** The grade that meets a requirement; null when it is met. */
    private Grade target(Requirement requirement, Fraction now) {
        Grade least = requirement.getAtLeast() == null ? null : Schemes.grade(scheme, requirement.getAtLeast()).orElseThrow();
        if (least != null && (now == null || now.compareTo(Fraction.of(least.getValue())) < 0)) {
            return least;
        }
        Grade below = requirement.getBelow() == null ? null : Schemes.grade(scheme, requirement.getBelow()).orElseThrow();
        if (below != null && (now == null || now.compareTo(Fraction.of(below.getValue())) >= 0)) {
            return Schemes.grades(scheme).stream().filter(grade -> grade.getValue().compareTo(below.getValue()) < 0).findFirst().orElse(null);
        }
        return null;
    }
}
