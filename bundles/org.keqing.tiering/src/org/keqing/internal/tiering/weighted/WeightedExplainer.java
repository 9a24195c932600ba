package org.keqing.internal.tiering.weighted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Why one client has its score, and what is missing to the next tier. */
final class WeightedExplainer {

    private final WeightedScoreScheme scheme;
    private final int row;
    private final Result result;
    private final long clientId;
    private final CriterionColumn[] columns;
    private final WeightedPlan.Row values;

    WeightedExplainer(WeightedScoreScheme scheme, Prepared inputs, int row, Result result) {
        this.scheme = scheme;
        this.row = row;
        this.result = result;
        this.clientId = inputs.clientIds()[row];
        WeightedPlan plan = new WeightedPlan(scheme, inputs);
        this.columns = plan.columns();
        this.values = plan.row(row);
    }

    Explanation explain() {
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            lines.add(line(c));
        }
        byte tier = result.tierIndexWithoutOverride(row);
        int better = Tiers.next(scheme, tier, other -> Tiers.isBounded(scheme, other));
        Tier next = better == Tiers.NONE ? null : Schemes.tiers(scheme).get(better);
        BigDecimal distance = null;
        List<Hint> hints = List.of();
        if (next != null) {
            Fraction missing = Fraction.of(next.getLower()).minus(values.score());
            distance = missing.toDecimal(Result.SCORE_SCALE, RoundingMode.CEILING);
            hints = hints(missing, next.isLowerInclusive());
        }
        return new Explanation(scheme.getId(), scheme.getVersion(), clientId, result.score(row), result.coverage(row), result.tierWithoutOverride(row), next == null ? null : next.getId(),
                distance, lines, hints, null);
    }

    private Line line(int c) {
        Criterion criterion = columns[c].criterion();
        Fraction grade = values.grade(c);
        String gradeId = grade == null ? null : reached(grade);
        return new Line(criterion.getId(), CriterionColumn.source(values.state(c)), columns[c].value(row), Fraction.shown(grade), gradeId,
                Fraction.shown(columns[c].computedGrade(row)), criterion.getWeight(), Fraction.shown(values.points(c)), Fraction.shown(values.possible(c)));
    }

    private String reached(Fraction grade) {
        return Schemes.grades(scheme).stream().filter(step -> Fraction.of(step.getValue()).compareTo(grade) <= 0).findFirst().map(Grade::getId).orElse(null);
    }

    /** The smallest single step for each criterion that closes the gap, the cheapest first; where none does, the largest steps. */
    private List<Hint> hints(Fraction missing, boolean inclusive) {
        List<Hint> enough = new ArrayList<>();
        List<Hint> most = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            Fraction now = values.grade(c);
            if (now == null) {
                continue;
            }
            List<Hint> steps = steps(c, now, missing, inclusive);
            steps.stream().filter(Hint::sufficient).findFirst().ifPresentOrElse(enough::add, () -> {
                if (!steps.isEmpty()) {
                    most.add(steps.getLast());
                }
            });
        }
        enough.sort(Comparator.comparing(Hint::gain));
        most.sort(Comparator.comparing(Hint::gain).reversed());
        return enough.isEmpty() ? most : enough;
    }

    /** The steps to each better grade that can be had, the nearest first. */
    private List<Hint> steps(int c, Fraction now, Fraction missing, boolean inclusive) {
        List<Hint> steps = new ArrayList<>();
        for (Grade grade : Schemes.grades(scheme).reversed()) {
            Fraction target = Fraction.of(grade.getValue());
            if (target.compareTo(now) <= 0) {
                continue;
            }
            BigDecimal needed = needed(c, grade);
            if (needed == null && values.state(c) == CriterionColumn.COMPUTED) {
                continue;
            }
            Fraction gain = values.points(c, target).minus(values.points(c));
            int compared = gain.compareTo(missing);
            steps.add(new Hint(columns[c].criterion().getId(), reached(now), grade.getId(), Fraction.shown(gain), inclusive ? compared >= 0 : compared > 0, needed));
        }
        return steps;
    }

    private BigDecimal needed(int c, Grade grade) {
        return values.state(c) == CriterionColumn.COMPUTED ? columns[c].needed(row, grade.getId()) : null;
    }
}
